import type { Excerpt } from '../../story/excerpt.ts'

export type Label = 'verbatim' | 'differs' | 'attributed-otherwise' | 'absent' | 'undecided'

/** How a piece of a pasted text stands against a story. */
export interface Checked {
  readonly text: string
  /** UTF-16 offset in the pasted text. */
  readonly at: number
  readonly label: Label
  /** The words of the story it was held against. */
  readonly passage: Excerpt | null
}
