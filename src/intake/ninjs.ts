import { z } from 'zod'
import { UserError } from '../command/user-error.ts'
import { cleanText, toBody } from './clean-text.ts'
import type { StoryFields } from '../story/story-fields.ts'
import { type ReadFile, addressOf, dateOf, firstText, languageCode } from './field-values.ts'
import { readPlainText } from './plain-text.ts'

/** A headline or body of ninjs 2 and 3, which may hold several. */
const part = z.looseObject({ value: z.string(), role: z.string().optional(), contenttype: z.string().optional() })
const source = z.looseObject({ name: z.string() })

/** What is read of a news item in IPTC's ninjs, version 1, 2 or 3. */
const newsItem = z.looseObject({
  uri: z.unknown().optional(),
  headline: z.unknown().optional(),
  title: z.unknown().optional(),
  headlines: z.array(part).optional(),
  language: z.string().optional(),
  firstcreated: z.string().optional(),
  contentcreated: z.string().optional(),
  versioncreated: z.string().optional(),
  embargoed: z.string().optional(),
  pubstatus: z.string().optional(),
  infosource: z.array(source).optional(),
  infosources: z.array(source).optional(),
  copyrightnotice: z.unknown().optional(),
  copyrightholder: z.unknown().optional(),
  usageterms: z.unknown().optional(),
  body_text: z.string().optional(),
  body_html: z.string().optional(),
  body_xhtml: z.string().optional(),
  bodies: z.array(part).optional(),
})
type NewsItem = z.infer<typeof newsItem>

/** The publication statuses of ninjs, in our words. */
const STATUSES: Readonly<Record<string, string>> = { usable: 'usable', withheld: 'withheld', canceled: 'withdrawn' }

/** Reads a news item in ninjs. Throws UserError. */
export async function readNinjs(text: string): Promise<ReadFile> {
  const item = parseItem(text)
  const plain = item.body_text ?? item.bodies?.find(({ contenttype }) => contenttype === 'text/plain')?.value
  const marked =
    item.body_html ??
    item.body_xhtml ??
    item.bodies?.find(({ contenttype }) => contenttype?.includes('html'))?.value ??
    (plain === undefined ? item.bodies?.[0]?.value : undefined)
  if (plain !== undefined) return { fields: fieldsOf(item), body: wholeBody(cleanText(plain)) }
  if (marked === undefined) throw new UserError('intakeNoText')
  const { readBlocks } = await import('./blocks.ts')
  const { heading, paragraphs } = readBlocks(marked)
  return { fields: fieldsOf(item), body: toBody(heading === undefined ? paragraphs : [heading, ...paragraphs]) }
}

/** All of a plain text: its headline stands in a field of its own. */
function wholeBody(text: string): string {
  const { fields, body } = readPlainText(text)
  return toBody([...(fields.title === undefined ? [] : [fields.title]), ...body.split('\n')])
}

function parseItem(text: string): NewsItem {
  try {
    return newsItem.parse(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError || error instanceof z.ZodError)
      throw new UserError('intakeNotWhatItSays', { kind: 'json' })
    throw error
  }
}

function fieldsOf(item: NewsItem): StoryFields {
  const main = item.headlines?.find(({ role }) => role === undefined || /main|headline/i.test(role))
  const published = dateOf(item.firstcreated) ?? dateOf(item.contentcreated) ?? dateOf(item.versioncreated)
  const updated = dateOf(item.versioncreated)
  const opens = dateOf(item.embargoed)
  const status = item.pubstatus?.split(':').at(-1) ?? ''
  const own = Object.hasOwn(STATUSES, status) ? STATUSES[status] : undefined
  const isEmbargoed = opens !== undefined && (own ?? 'usable') === 'usable'
  return {
    title: firstText(item.headline, main?.value, item.headlines?.[0]?.value, item.title),
    language: languageCode(item.language),
    published,
    ...(updated !== published && { updated }),
    sources: [...(item.infosources ?? []), ...(item.infosource ?? [])].flatMap(({ name }) => firstText(name) ?? []),
    url: addressOf(item.uri),
    rights: firstText(item.copyrightnotice, item.usageterms, item.copyrightholder),
    status: isEmbargoed ? 'embargoed' : own,
    ...(isEmbargoed && opens.includes('T') && { 'embargoed-until': opens }),
  }
}
