import casualties from '../../commands/casualties.ts'
import timeline from '../../commands/timeline.ts'
import whoSaid from '../../commands/who-said.ts'
import { ask } from './ask.ts'
import { check } from './check.ts'
import { verbOf } from './command-verb.ts'
import { explain } from './explain.ts'
import { extract } from './extract.ts'
import { help } from './help.ts'
import { register } from './register.ts'
import { resolve } from './resolve.ts'
import { story } from './story.ts'
import { talk } from './talk.ts'
import { Misuse, type Terminal, type Verb } from './verb.ts'

/** Every verb of the command line, in the order `isnad help` shows them. */
export const verbs: readonly Verb[] = [
  ask,
  verbOf(whoSaid),
  ...[casualties, timeline].map((command) => verbOf(command, { drawn: true })),
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
    terminal.print(help(verbs))
    return 0
  }
  const verb = verbs.find((one) => one.name === name)
  try {
    if (!verb) throw new Misuse(`there is no "${name}"; "isnad help" lists what there is`)
    return await verb.run(words, terminal)
  } catch (error) {
    if (error instanceof Misuse || isOptionError(error)) {
      terminal.complain(`isnad: ${error.message}`)
      return 2
    }
    throw error
  }
}

/** What node:util's parseArgs throws for words it does not know. */
const isOptionError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
