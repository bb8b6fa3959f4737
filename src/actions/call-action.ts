import type { ActionInput } from './action.ts'
import type { Form } from './form.ts'

/** What a person pressed, selected or wrote. */
export type CallInput = Pick<ActionInput, 'args' | 'selected' | 'fields'>

/** A control that calls a command where it stands, as whoever uses it would by typing: the channel's mode governs it. */
export interface CallAction {
  readonly name: string
  /** A form that is shown first. */
  readonly form?: Form
  /** The command and its input. Throws UserError where what was chosen is no choice. */
  call(input: CallInput): CommandCall
}

export interface CommandCall {
  readonly command: string
  readonly input: Readonly<Record<string, string>>
}
