import { readFileSync } from 'node:fs'
import { escapeControls } from '../story/printable.ts'
import { subcommands } from './subcommands.ts'
import { UsageError, type Terminal } from './subcommand.ts'

/** The text of `isnad help`, which a test holds against the verbs themselves. */
export const HELP = new URL('./help.txt', import.meta.url)

/** Runs `isnad WORDS…`. Returns the exit status; a person's mistake is one line on standard error and status 2. */
export async function runTerminal([name, ...words]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help') {
    terminal.print(readFileSync(HELP, 'utf8').trimEnd())
    return 0
  }
  try {
    const load = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined
    if (!load) throw new UsageError(`there is no "${name}"; "isnad help" lists what there is`)
    const subcommand = await load()
    return await subcommand.run(words, terminal)
  } catch (error) {
    if (error instanceof UsageError || isOptionError(error)) {
      terminal.printError(`isnad: ${escapeControls(error.message)}`)
      return 2
    }
    throw error
  }
}

/** What node:util's parseArgs throws for words it does not know. */
const isOptionError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
