import { UserError } from '../command/user-error.ts'
import { YamlError, parseYaml } from '../story/yaml.ts'
import { toBody } from './clean-text.ts'
import { FIELD_NAMES, type StoryFields } from '../story/story-fields.ts'
import { type ReadFile, addressOf, dateOf, firstText, languageCode, mergeFields } from './field-values.ts'

/** Maximum number of characters of a front matter, as of a story's file. */
const MAX_HEAD = 20_000
/** The fields that every story has. */
const NEEDED = ['title', 'language', 'published']

/** Reads Markdown. A file of a story as the folder holds them is taken over as it stands. Throws UserError. */
export async function readMarkdown(text: string): Promise<ReadFile> {
  const head = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text)
  const values = head ? parseHead(head[1] ?? '') : {}
  const rest = head ? text.slice(head[0].length) : text
  if (isOurs(values)) return { fields: ownFields(values), body: toBody(rest.split('\n')) }
  const { marked } = await import('marked')
  const { readBlocks } = await import('./blocks.ts')
  const html = await marked.parse(rest, { async: true, gfm: true })
  const { heading, paragraphs } = readBlocks(html)
  return { fields: mergeFields({ title: heading }, foreignFields(values)), body: toBody(paragraphs) }
}

type Head = Readonly<Record<string, unknown>>

function parseHead(text: string): Head {
  if (text.length > MAX_HEAD) throw new UserError('intakeNotWhatItSays', { kind: 'md' })
  try {
    const values = parseYaml(text)
    return typeof values === 'object' && values !== null && !Array.isArray(values) ? { ...values } : {}
  } catch (error) {
    if (error instanceof YamlError) throw new UserError('badInput', { field: 'front matter', reason: error.message })
    throw error
  }
}

/** Whether a front matter is that of a story of ours: it has what one needs, and nothing else. */
const isOurs = (values: Head): boolean =>
  NEEDED.every((name) => Object.hasOwn(values, name)) &&
  Object.keys(values).every((name) => FIELD_NAMES.some((known) => known === name))

/** The fields of a front matter that is one of ours. */
const ownFields = (values: Head): StoryFields =>
  Object.fromEntries(Object.entries(values).filter(([name]) => FIELD_NAMES.some((known) => known === name)))

/** What the front matter of other programs says, by the names that they use. */
function foreignFields(values: Head): StoryFields {
  const get = (...names: readonly string[]): string | undefined =>
    firstText(...names.map((name) => (Object.hasOwn(values, name) ? values[name] : undefined)))
  const list = Object.hasOwn(values, 'sources') ? values.sources : get('source')
  const sources = [list].flat().flatMap((one) => firstText(one) ?? [])
  return {
    title: get('title', 'headline'),
    published: dateOf(get('published', 'date', 'pubdate')),
    updated: dateOf(get('updated', 'modified', 'lastmod')),
    publisher: get('publisher', 'site'),
    url: addressOf(get('url', 'canonical', 'link', 'canonical_url')),
    rights: get('rights', 'copyright', 'license'),
    language: languageCode(get('language', 'lang')),
    sources,
  }
}
