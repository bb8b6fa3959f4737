import type { Phrase } from '../answers/phrase.ts'
import type { Language } from '../languages/language.ts'

/** One field of a form. */
export type FormField =
  | {
      readonly kind: 'text'
      readonly name: string
      readonly label: Phrase
      readonly minLength?: number
      readonly maxLength: number
      readonly isOptional?: true
      /** It has one line. */
      readonly isShort?: true
    }
  /** One of two to ten choices. */
  | { readonly kind: 'choice'; readonly name: string; readonly label: Phrase; readonly choices: readonly FormChoice[] }
  /** A line of the bot's own among the fields. */
  | { readonly kind: 'note'; readonly text: Phrase }

export interface FormChoice {
  readonly value: string
  readonly label: Phrase
  /** Words under the label. */
  readonly description?: string
  readonly isChosen?: true
}

/** A form that is shown before an action runs: up to five fields. */
export interface Form {
  readonly title: Phrase
  readonly fields: readonly FormField[]
  /** The language of the answer that it is about, where that has one. */
  readonly reader?: Language
}

/** Maximum number of choices of a field. */
export const MAX_CHOICES = 10
