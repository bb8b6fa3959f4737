import casualties from '../../commands/casualties.ts'
import timeline from '../../commands/timeline.ts'
import whoSaid from '../../commands/who-said.ts'
import { ask } from './ask.ts'
import { check } from './check.ts'
import { toSubcommand } from './from-command.ts'
import { explain } from './explain.ts'
import { extract } from './extract.ts'
import { formatHelp } from './help.ts'
import { register } from './register.ts'
import { resolve } from './resolve.ts'
import { story } from './story.ts'
import { talk } from './talk.ts'
import { UsageError, type Terminal, type Subcommand } from './subcommand.ts'

/** Every verb of the command line, in the order `isnad help` shows them. */
export const subcommands: readonly Subcommand[] = [
  ask,
  toSubcommand(whoSaid),
  ...[casualties, timeline].map((command) => toSubcommand(command, { drawn: true })),
  story,
  talk,
  extract,
  explain,
  check,
  resolve,
  register,
]

/** Runs `isnad WORDS…`. Returns the exit status; a person's mistake is one line on standard error and status 2. */
export async function runTerminal([name, ...words]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help') {
    terminal.print(formatHelp(subcommands))
    return 0
  }
  const subcommand = subcommands.find((one) => one.name === name)
  try {
    if (!subcommand) throw new UsageError(`there is no "${name}"; "isnad help" lists what there is`)
    return await subcommand.run(words, terminal)
  } catch (error) {
    if (error instanceof UsageError || isOptionError(error)) {
      terminal.printError(`isnad: ${error.message}`)
      return 2
    }
    throw error
  }
}

/** What node:util's parseArgs throws for words it does not know. */
const isOptionError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
