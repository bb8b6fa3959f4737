import { z } from 'zod'
import type { Answer } from '../answers/answer.ts'
import type { VersionLookup } from '../desk/views.ts'
import type { AnswerRecord } from '../desk/answer-record.ts'
import { languageOf } from '../languages/index.ts'
import { detectLanguage } from '../languages/detect.ts'
import type { Language } from '../languages/language.ts'
import { type SearchIndex, createIndex } from '../search/search.ts'
import type { Storage } from '../record/storage.ts'
import type { Story } from '../story/story.ts'
import { UserError } from '../command/user-error.ts'
import type { AppContext } from '../command/context.ts'

const callInput = z.record(z.string(), z.unknown())

/** The versions that a record's excerpts were cited from and stand in now. What it returns throws for any other. */
export async function loadVersions(
  record: Pick<AnswerRecord, 'citations' | 'translations' | 'story'>,
  storage: Storage,
): Promise<VersionLookup> {
  const wanted = [...record.citations, ...record.translations].flatMap(({ story, language, cited, now }) =>
    [cited.hash, now.hash].map((hash) => ({ story, language, hash })),
  )
  const found = new Map<string, Story>()
  for (const { story, language, hash } of wanted) {
    if (found.has(hash)) continue
    const version = await storage.findVersionByHash(story, language, hash)
    if (version) found.set(hash, { id: story, ...version.edition, translations: [] })
  }
  return (hash) => {
    const story = found.get(hash)
    if (!story) throw new Error(`the version ${hash} of ${record.story} was never kept`)
    return story
  }
}

/** The language that an answer on record is shown in: the one asked for, else the channel's, the question's, the bot's. */
export function readerLanguage(
  { input }: Pick<AnswerRecord, 'input'>,
  app: AppContext,
  setting: string | null,
): Language {
  const { language, question } = callInput.catch({}).parse(input)
  const detected = typeof question === 'string' ? detectLanguage(question) : undefined
  return languageOf(typeof language === 'string' ? language : (setting ?? '')) ?? detected ?? app.language
}

/** Runs a recorded command again, on the version it was run on if none is named. Null where its input was erased. */
export async function rerunCommand(
  record: AnswerRecord,
  versions: VersionLookup,
  app: AppContext,
  reader: Language,
  hash = record.version,
): Promise<Answer | null> {
  const input = callInput.safeParse(record.input)
  const command = app.commandOf(record.command)
  if (!input.success || !command) return null
  const today = app.stories.get(record.story)
  // The current story has its translations; an older version stands alone.
  const story = today?.hash === hash ? today : versions(hash)
  const stories = new Map([[story.id, story]])
  const index = story === today ? app.index : lazyIndex(story)
  const context = { stories, index, commandOf: app.commandOf, story, reader, newsroom: null }
  try {
    return await command.prepare(input.data, context)()
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}

/** An index that is made only when it is searched: most commands never search. */
const lazyIndex = (story: Story): SearchIndex => ({
  search: (question, options) => createIndex([story]).search(question, options),
})
