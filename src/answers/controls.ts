import type { PhraseValue, Phrase } from './phrase.ts'

/** What is done by pressing or choosing: an act's name and what it is done to. Colons part them in a custom id. */
export type ActionCall = readonly [act: string, ...to: (string | number)[]]

/** Something to press or to choose from under a message. */
export type Control =
  | {
      readonly kind: 'button'
      readonly action: ActionCall
      readonly label: Phrase
      readonly style: 'plain' | 'good' | 'bad'
    }
  | {
      readonly kind: 'menu'
      readonly action: ActionCall
      readonly placeholder: Phrase
      readonly options: readonly MenuOption[]
    }

/** One line of a menu of tick boxes. */
export interface MenuOption {
  readonly value: string
  readonly label: Phrase
  /** Some words of the story under the label. */
  readonly description: PhraseValue
  readonly selected: boolean
}
