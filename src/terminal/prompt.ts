import { createInterface } from 'node:readline'
import { findCommand, commands } from '../../commands/index.ts'
import { type AppContext, commonOptions } from '../command/context.ts'
import { runCommand } from './from-command.ts'
import { printAnswer } from './print-answer.ts'
import { UsageError, type Terminal } from './subcommand.ts'

/** A conversation in the terminal: the same commands as on Discord, `/who-said speaker: بلينكن`; other lines are asked. */
export async function prompt(app: AppContext, terminal: Terminal): Promise<void> {
  const { input, print } = terminal
  print('Ask a question, or:')
  print(
    `  ${commandNames()
      .map((name) => `/${name}`)
      .join('  ')}  /quit`,
  )
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const typed = line.trim()
    if (typed === '/quit') break
    if (typed !== '') await answer(typed, app, terminal)
  }
}

/** What can be asked here. What concerns a desk or a person needs a server. */
const commandNames = (): string[] =>
  commands.flatMap((one) =>
    'commands' in one
      ? one.commands.filter(({ audience }) => audience === 'channel').map(({ name }) => `${one.name} ${name}`)
      : [one.name],
  )

async function answer(typed: string, app: AppContext, terminal: Terminal): Promise<void> {
  try {
    const { name, input } = parseTyped(typed)
    const command = findCommand(name)
    if (!command) throw new UsageError(`there is no /${name}: ${commandNames().join(', ')}`)
    const { answer, reader } = await runCommand(command, input, app)
    printAnswer(answer, reader, terminal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    terminal.print(error.message)
  }
}

/** Reads `/name option: value option: value` as Discord shows it; anything else is a question. */
export function parseTyped(typed: string): { name: string; input: Record<string, string> } {
  if (!typed.startsWith('/')) return { name: 'ask', input: { question: typed } }
  const [, name = '', rest = ''] = /^\/([\p{L}-]+(?: (?:list|show))?)\s*(.*)$/u.exec(typed) ?? []
  const input: Record<string, string> = {}
  const command = findCommand(name)
  const known = [...(command?.options.map((one) => one.name) ?? []), ...Object.keys(commonOptions.shape)]
  // Other words before a colon are what is said.
  const options = [...rest.matchAll(/(?:^|\s)([a-z]+):\s*/g)].filter(([, option = '']) => known.includes(option))
  options.forEach(({ 0: whole, 1: option = '', index }, i) => {
    input[option] = rest.slice(index + whole.length, options[i + 1]?.index).trim()
  })
  const [first] = command?.options ?? []
  const loose = rest.slice(0, options[0]?.index).trim()
  if (loose !== '' && first) input[first.name] = loose
  return { name, input }
}
