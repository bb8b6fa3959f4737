import type { Embed } from '../../state/message.ts'
import type { MessageRule } from './subject.ts'

/** Number of an embed's characters that count towards the limit. */
const size = ({ title, description, footer, author, fields }: Embed): number =>
  [
    title,
    description,
    footer?.text,
    author?.name,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  ].reduce((sum, text) => sum + (text?.length ?? 0), 0)

/** Rules for embeds. */
export const embedRules: readonly MessageRule[] = [
  {
    name: 'embeds-too-long',
    reason: 'all embeds together have at most 6,000 characters',
    findViolations: ({ after }) =>
      after.embeds.reduce((sum, embed) => sum + size(embed), 0) > 6_000 ? ['/embeds'] : [],
    invalid: [{ body: { embeds: [{ description: 'x'.repeat(4_000) }, { description: 'x'.repeat(2_001) }] } }],
    valid: [{ body: { embeds: [{ description: 'x'.repeat(4_000) }, { description: 'x'.repeat(2_000) }] } }],
  },
  {
    name: 'empty-embed',
    reason: 'an embed shows something',
    findViolations: ({ after }) =>
      after.embeds.flatMap((embed, i) =>
        size(embed) > 0 || embed.image?.url || embed.thumbnail?.url ? [] : [`/embeds/${i}`],
      ),
    invalid: [{ body: { embeds: [{ color: 3 }] } }],
    valid: [{ body: { embeds: [{ title: 'x' }] } }],
  },
]
