import type { MessageKey } from '../languages/messages.ts'
import type { ActionInput } from './action.ts'

/** A control that calls a command where it stands, as whoever uses it would by typing: the channel's mode governs it. */
export interface CallAction {
  readonly name: string
  /** A form with one field, shown first. */
  readonly form?: TextForm
  /** The command and its input. Throws UserError where what was chosen is no choice. */
  call(input: ActionInput): CommandCall
}

/** A form with one field: its title, its label, how long a text it takes, and whether that has several lines. */
export interface TextForm {
  readonly title: MessageKey
  readonly label: MessageKey
  readonly min: number
  readonly max: number
  readonly long?: true
}

export interface CommandCall {
  readonly command: string
  readonly input: Readonly<Record<string, string>>
}
