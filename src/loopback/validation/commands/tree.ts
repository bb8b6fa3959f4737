import type { CommandBody, Option } from '../../state/command.ts'
import type { PayloadRule } from '../rule.ts'

export type CommandRule = PayloadRule<CommandBody>

export const SUBCOMMAND = 1
export const GROUP = 2

/** A list of options and its place: a command's own, and those of its groups and subcommands. */
interface OptionList {
  readonly options: readonly Option[]
  readonly at: string
}

export function optionLists(command: CommandBody): OptionList[] {
  const below = (options: readonly Option[] | null | undefined, at: string): OptionList[] =>
    options && options.length > 0
      ? [{ options, at }, ...options.flatMap((one, i) => below(one.options, `${at}/${i}/options`))]
      : []
  return below(command.options, '/options')
}

/** Every option of a command, at any depth. */
export const allOptions = (command: CommandBody): { readonly option: Option; readonly at: string }[] =>
  optionLists(command).flatMap(({ options, at }) => options.map((option, i) => ({ option, at: `${at}/${i}` })))

/** A slash command for examples. */
export const exampleCommand = (more: Partial<CommandBody>): CommandBody => ({
  name: 'ask',
  description: 'Asks',
  ...more,
})

/** A text option for examples. */
export const exampleOption = (name: string, more: Partial<Option> = {}): Option => ({
  type: 3,
  name,
  description: 'x',
  ...more,
})
