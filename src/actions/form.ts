import type { Phrase } from '../answers/phrase.ts'
import type { Language } from '../languages/language.ts'

/** One field of a form. */
export type FormField =
  | {
      readonly kind: 'text'
      readonly name: string
      readonly label: Phrase
      /** What stands in it before anything is written. */
      readonly value?: string | undefined
      readonly minLength?: number
      readonly maxLength: number
      readonly isOptional?: true
      /** It has one line. */
      readonly isShort?: true
    }
  /** One of two to ten choices. */
  | { readonly kind: 'choice'; readonly name: string; readonly label: Phrase; readonly choices: readonly FormChoice[] }
  /** One of up to 25 choices, or none. */
  | {
      readonly kind: 'menu'
      readonly name: string
      readonly label: Phrase
      readonly placeholder: Phrase
      readonly choices: readonly FormChoice[]
    }
  /** A file, or none. */
  | { readonly kind: 'file'; readonly name: string; readonly label: Phrase }
  /** A line of the bot's own among the fields. */
  | { readonly kind: 'note'; readonly text: Phrase }

export interface FormChoice {
  readonly value: string
  readonly label: Phrase
  /** Words under the label. */
  readonly description?: string
  readonly isChosen?: boolean
}

/** A form that is shown before an action runs: up to five fields. */
export interface Form {
  readonly title: Phrase
  readonly fields: readonly FormField[]
  /** The language of the answer that it is about, where that has one. */
  readonly reader?: Language
}

/** A file that a person sent with a form, once it is fetched. */
export interface SentFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Maximum number of choices of a field. */
export const MAX_CHOICES = 10
