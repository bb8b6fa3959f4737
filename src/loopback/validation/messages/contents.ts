import { MessageFlags } from 'discord.js'
import { hasFlag } from '../../state/flags.ts'
import { findComponentPaths } from '../component-paths.ts'
import type { MessageRule } from './subject.ts'

const V2 = MessageFlags.IsComponentsV2
/** Flags of a message that an edit must not lose. */
const KEPT_FLAGS = MessageFlags.Crossposted | MessageFlags.SuppressEmbeds
/** The lowest component type that needs the flag: a section. */
const FIRST_V2 = 9
const text = (content: string) => ({ type: 10, content })

/** Rules for the parts of a message. */
export const contentRules: readonly MessageRule[] = [
  {
    name: 'empty-message',
    reason: 'a message needs content, an embed, a component, a file, a sticker or a poll (50006)',
    findViolations: ({ after, body }) => {
      const some = [after.content.trim(), after.embeds.length, after.components.length, after.attachments.length]
      return some.some(Boolean) || body.poll || body.sticker_ids?.length ? [] : ['']
    },
    invalid: [{ body: {} }, { body: { content: ' ' } }, { body: { content: null }, before: { content: 'was' } }],
    valid: [
      { body: { content: 'x' } },
      { body: {}, files: ['a.txt'] },
      { body: { components: [] }, before: { content: 'stays' } },
    ],
  },
  {
    name: 'content-beside-components-v2',
    reason: 'with the components flag there can be no content, embeds, stickers or poll',
    findViolations: ({ after, body }) => {
      if (!hasFlag(after.flags, 'IsComponentsV2')) return []
      return [
        ...(after.content ? ['/content'] : []),
        ...(after.embeds.length > 0 ? ['/embeds'] : []),
        ...(body.sticker_ids?.length ? ['/sticker_ids'] : []),
        ...(body.poll ? ['/poll'] : []),
      ]
    },
    invalid: [
      { body: { flags: V2, content: 'x', components: [text('y')] } },
      { body: { flags: V2, embeds: [{ title: 'x' }], components: [text('y')] } },
      { body: { flags: V2, components: [text('y')] }, before: { content: 'stays in the way' } },
    ],
    valid: [
      { body: { flags: V2, components: [text('y')] } },
      { body: { flags: V2, components: [text('y')], content: null }, before: { content: 'was' } },
      { body: { content: 'x', embeds: [{ title: 'x' }] } },
    ],
  },
  {
    name: 'components-v2-flag-missing',
    reason: 'text displays, sections, galleries, files, separators and containers need the components flag (1 << 15)',
    findViolations: ({ after }) =>
      hasFlag(after.flags, 'IsComponentsV2')
        ? []
        : findComponentPaths(after.components)
            .filter(({ component }) => component.type >= FIRST_V2)
            .map(({ path }) => path),
    invalid: [{ body: { components: [text('x')] } }, { body: { components: [text('x')], flags: 64 } }],
    valid: [
      { body: { components: [text('x')], flags: V2 } },
      { body: { components: [text('x')] }, before: { flags: V2 } },
    ],
  },
  {
    name: 'content-too-long',
    reason: 'content has at most 2,000 characters',
    findViolations: ({ body }) => ((body.content?.length ?? 0) > 2_000 ? ['/content'] : []),
    invalid: [{ body: { content: 'x'.repeat(2_001) } }],
    valid: [{ body: { content: 'x'.repeat(2_000) } }],
  },
  {
    name: 'text-too-long',
    reason: 'all text displays together have at most 4,000 characters',
    findViolations: ({ after }) => {
      const all = findComponentPaths(after.components).filter(({ component }) => component.type === 10)
      const length = all.reduce((sum, { component }) => sum + (component.content?.length ?? 0), 0)
      return length > 4_000 ? ['/components'] : []
    },
    invalid: [
      {
        body: { flags: V2, components: [text('x'.repeat(2_001)), { type: 17, components: [text('x'.repeat(2_000))] }] },
      },
    ],
    valid: [{ body: { flags: V2, components: [text('x'.repeat(2_000)), text('x'.repeat(2_000))] } }],
  },
  {
    name: 'unknown-flag',
    reason: 'a bot may set only SuppressEmbeds, Ephemeral, SuppressNotifications, IsVoiceMessage and IsComponentsV2',
    findViolations: ({ body, before }) =>
      ((body.flags ?? 0) & ~(4 | 64 | 4_096 | 8_192 | V2 | (before?.flags ?? 0))) !== 0 ? ['/flags'] : [],
    invalid: [{ body: { content: 'x', flags: 128 } }, { body: { content: 'x', flags: 1 } }],
    valid: [{ body: { content: 'x', flags: 64 | 4 } }, { body: { content: 'x', flags: 1 }, before: { flags: 1 } }],
  },
  {
    name: 'flags-dropped',
    reason:
      'an edit that names flags names those that are set as well: that it was published, that embeds are suppressed',
    findViolations: ({ body, before }) =>
      typeof body.flags === 'number' && ((before?.flags ?? 0) & KEPT_FLAGS & ~body.flags) !== 0 ? ['/flags'] : [],
    invalid: [
      { body: { content: 'x', flags: 0 }, before: { flags: MessageFlags.Crossposted } },
      { body: { content: 'x', flags: 1 }, before: { flags: 1 | MessageFlags.SuppressEmbeds } },
    ],
    valid: [
      { body: { content: 'x', flags: 1 | 4 }, before: { flags: 1 | 4 } },
      { body: { content: 'x' }, before: { flags: 1 } },
      { body: { content: 'x', flags: V2 }, before: { flags: MessageFlags.Loading } },
    ],
  },
  {
    name: 'published-picture',
    reason: 'a new file never reaches the copies of a published message: they would go on showing the old one',
    findViolations: ({ uploads, before }) =>
      uploads.length > 0 && hasFlag(before?.flags, 'Crossposted') ? ['/attachments'] : [],
    invalid: [{ body: { content: 'x' }, files: ['a.png'], before: { flags: MessageFlags.Crossposted } }],
    valid: [
      { body: { content: 'x' }, before: { flags: MessageFlags.Crossposted } },
      { body: { content: 'x' }, files: ['a.png'], before: { flags: 0 } },
    ],
  },
  {
    name: 'ephemeral-misplaced',
    reason: 'only an answer to an interaction can be for one person, and an edit cannot change that',
    findViolations: ({ body, before, interaction }) => {
      if (!hasFlag(body.flags, 'Ephemeral')) return []
      return interaction && (!before || hasFlag(before.flags, 'Ephemeral')) ? [] : ['/flags']
    },
    invalid: [
      { body: { content: 'x', flags: 64 }, interaction: false },
      { body: { content: 'x', flags: 64 }, before: { content: 'public' } },
    ],
    valid: [{ body: { content: 'x', flags: 64 } }, { body: { content: 'x' }, interaction: false }],
  },
]
