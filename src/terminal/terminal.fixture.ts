import { Readable } from 'node:stream'
import { en } from '../languages/en/index.ts'
import { runTerminal } from './index.ts'
import type { CliSettings } from './subcommand.ts'

interface TestTerminal extends CliSettings {
  /** What is typed, and the time. */
  readonly typed: string
  readonly now: Date
}

/** Runs a verb in a terminal for tests: its status, what it printed, and what it complained of. */
export async function runInTest(
  words: readonly string[],
  { typed = '', language = en, now = new Date(0), ...settings }: Partial<TestTerminal> = {},
): Promise<{ status: number; printed: string; complained: string }> {
  const [printed, complained]: [string[], string[]] = [[], []]
  const status = await runTerminal(words, {
    input: Readable.from([typed]),
    print: (line) => printed.push(line),
    printError: (line) => complained.push(line),
    progress: () => {},
    colour: false,
    now: () => now,
    settings: async () => ({
      language,
      token: undefined,
      server: undefined,
      api: undefined,
      corpus: 'corpus',
      dictionaries: '',
      databaseUrl: undefined,
      dataDir: '',
      ...settings,
    }),
  })
  return { status, printed: printed.join('\n'), complained: complained.join('\n') }
}
