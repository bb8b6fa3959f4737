import type { Phrase } from '../answers/phrase.ts'
import type { MessageKey } from '../languages/messages.ts'
import type { ActionContext, ActionResult } from './action.ts'

/** A file that a person sent, once it is fetched. */
export interface SentFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A field of a form. None of them must be filled in. */
export type FormField =
  | {
      readonly kind: 'text'
      readonly name: string
      readonly label: MessageKey
      readonly value?: string | undefined
      readonly max: number
      readonly long?: true
      readonly required?: true
    }
  | {
      readonly kind: 'choice'
      readonly name: string
      readonly label: MessageKey
      readonly placeholder: MessageKey
      readonly options: readonly { readonly value: string; readonly label: Phrase; readonly selected: boolean }[]
    }
  | { readonly kind: 'file'; readonly name: string; readonly label: MessageKey; readonly types: readonly string[] }

/** A form: at most five fields. */
export interface Form {
  readonly title: MessageKey
  readonly fields: readonly FormField[]
}

/** What a person filled in. What was left empty is ''. */
export interface FormInput {
  readonly args: readonly string[]
  readonly values: ReadonlyMap<string, string>
  readonly files: readonly SentFile[]
  /** The interaction's id: the same form sent twice has one. */
  readonly id: string
}

/** Something that a form under a message does, or a button of the same kind. */
export interface FormAction {
  readonly name: string
  /** The form that is shown first; without it the button acts at once. Throws UserError for whom it is not. */
  form?(args: readonly string[], context: ActionContext): Promise<Form>
  /** Throws UserError where it may not be done. */
  run(input: FormInput, context: ActionContext): Promise<ActionResult>
}
