import { z } from 'zod'
import { detectLanguage } from '../languages/detect.ts'
import { languageOf, languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import type { ReceiptSigner } from '../receipts/key.ts'
import type { SearchIndex } from '../search/search.ts'
import type { Story } from '../story/story.ts'
import type { CommandLookup, CommandContext } from './command.ts'
import { UserError } from './user-error.ts'
import { narrowApp, TERMINAL } from './narrow-app.ts'
import type { StoryFolder } from './story-folder.ts'
import type { Newsroom } from './newsroom.ts'

/** The program that runs, as it shows itself. */
export interface ProgramFacts {
  readonly version: string
  readonly links: ProgramLinks
  /** When the folder of stories was last read whole. */
  readonly readAt: Date
  /** When it was last tried in vain since; null if it was not. */
  readonly failedAt: Date | null
}

/** Where people find more about the program. */
export interface ProgramLinks {
  readonly privacy?: string | undefined
  readonly terms?: string | undefined
  readonly source?: string | undefined
}

/** What every command has: the stories that could be read, their index and the commands. */
export interface AppContext {
  readonly stories: ReadonlyMap<string, Story>
  readonly index: SearchIndex
  /** The ids of stories whose files are there and cannot be read. */
  readonly unreadable?: ReadonlySet<string> | undefined
  readonly commandOf: CommandLookup
  /** Resolves when a text can be read without holding up others. Left out where nobody else waits. */
  readonly readingReady?: (() => Promise<void>) | undefined
  /** Signs receipts; left out where the bot has no key, as in a terminal. */
  readonly signer?: ReceiptSigner | undefined
  /** The program that runs; left out where there is none, as in a terminal. */
  readonly program?: (() => ProgramFacts) | undefined
  /** The language of answers where nothing else decides it. */
  readonly language: Language
  /** The time, by which embargoes end; left out where none ends by itself. */
  readonly now?: (() => Date) | undefined
  /** The folder of stories; left out where nothing is written to it. */
  readonly folder?: StoryFolder | undefined
  /** Whether it holds only what is shown where it is asked: `narrowApp` made it. */
  readonly isNarrowed?: true
}

/** Options that every command has besides its own. */
export const commonOptions = z.object({
  story: z.string().min(1).max(100).optional().describe('Which story; the only one if there is one · أي قصة'),
  language: z
    .enum(languages.map(({ code }) => code))
    .optional()
    .describe('The language of the answer · لغة الجواب')
    .meta({ names: Object.fromEntries(languages.map(({ code, name }) => [code, name])) }),
  private: z.boolean().optional().describe('Show the answer only to me · أظهر الجواب لي وحدي'),
})

/** The common options; none of them where one is not right, which is said elsewhere. */
const chosenOptions = commonOptions.partial().catch({})

/** The context of one call. Throws UserError if its story is not there, or not shown where it is asked about. */
export function resolveContext(
  raw: Readonly<Record<string, unknown>>,
  given: AppContext,
  newsroom: Newsroom | null = null,
): CommandContext {
  const app = narrowApp(given, TERMINAL)
  const visible = app.stories
  const { story: chosen, language } = chosenOptions.parse(raw)
  const typed = [raw.question, raw.text].find((words) => typeof words === 'string')
  const own = typed === undefined ? undefined : detectLanguage(typed)
  const reader = languageOf(language ?? newsroom?.settings.language ?? '') ?? own ?? app.language
  const [only] = visible.values()
  const usual = newsroom?.settings.story ?? ''
  const id = chosen ?? (visible.has(usual) ? usual : undefined)
  const story = id === undefined ? (visible.size === 1 ? only : undefined) : visible.get(id)
  if (id !== undefined && !story) {
    const ids = [...visible.keys()].slice(0, 5).join(', ') || '–'
    throw new UserError('noSuchStory', { id: id.slice(0, 100), ids })
  }
  const { stories, index, commandOf, readingReady, signer, program, folder } = app
  const shared = { index, commandOf, readingReady, signer, program, folder }
  return { stories, story: story ?? null, reader, newsroom, ...shared }
}
