import { z } from 'zod'
import { detect } from '../src/languages/detect.ts'
import { languageOf, languages } from '../src/languages/index.ts'
import type { Language } from '../src/languages/language.ts'
import type { Index } from '../src/search/search.ts'
import type { Story } from '../src/story/story.ts'
import { type Context, Refused } from './command.ts'
import type { Newsroom } from './newsroom.ts'

/** What stands ready for every command: the stories that could be read, their index, and the settings. */
export interface House {
  readonly stories: ReadonlyMap<string, Story>
  readonly index: Index
  /** The language of answers where nothing else decides it. */
  readonly language: Language
}

/** Options that every command has besides its own: the delivery reads them. */
export const shared = z.object({
  story: z.string().min(1).max(100).optional().describe('Which story; the only one if there is one · أي قصة'),
  language: z
    .enum(languages.map(({ code }) => code))
    .optional()
    .describe('The language of the answer · لغة الجواب')
    .meta({ names: Object.fromEntries(languages.map(({ code, name }) => [code, name])) }),
  private: z.boolean().optional().describe('Show the answer only to me · أظهر الجواب لي وحدي'),
})

/** The context of one call. Throws Refused if the story asked for is not there for this reader. */
export function contextOf(
  raw: Readonly<Record<string, unknown>>,
  house: House,
  newsroom: Newsroom | null = null,
): Context {
  const visible = new Map([...house.stories].filter(([, { about }]) => about.status === 'usable'))
  const { story: chosen, language } = shared.partial().catch({}).parse(raw)
  const question = typeof raw.question === 'string' ? detect(raw.question) : undefined
  const reader = languageOf(language ?? newsroom?.settings.language ?? '') ?? question ?? house.language
  const [only] = visible.values()
  const usual = newsroom?.settings.story ?? ''
  const id = chosen ?? (visible.has(usual) ? usual : undefined)
  const story = id === undefined ? (visible.size === 1 ? only : undefined) : visible.get(id)
  if (id !== undefined && !story) {
    const ids = [...visible.keys()].slice(0, 5).join(', ') || '–'
    throw new Refused('noSuchStory', { id: id.slice(0, 100), ids })
  }
  return { stories: visible, index: house.index, story: story ?? null, reader, newsroom }
}
