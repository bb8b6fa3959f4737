import type { PhraseValue, Phrase } from './phrase.ts'

/** An action's name and its arguments, joined by colons in a custom id. */
export type ActionCall = readonly [name: string, ...args: (string | number)[]]

/** A button or menu under a message. */
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
      /** One option is chosen, and acts at once; otherwise any number. */
      readonly single?: true
      readonly options: readonly MenuOption[]
    }
  /** Channels or roles of the server to choose from: one channel, or any number of roles. */
  | {
      readonly kind: 'picker'
      readonly picks: 'channel' | 'roles'
      readonly action: ActionCall
      readonly placeholder: Phrase
      readonly chosen: readonly string[]
    }

/** An option of a menu. */
export interface MenuOption {
  readonly value: string
  readonly label: Phrase
  /** Words of the story, or of ours, under the label. */
  readonly description?: PhraseValue
  readonly selected: boolean
}
