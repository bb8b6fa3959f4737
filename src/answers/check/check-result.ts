import type { Excerpt } from '../../story/excerpt.ts'

export type CheckLabel = 'verbatim' | 'differs' | 'attributed-otherwise' | 'absent' | 'undecided'

/** How a piece of a pasted text stands against a story. */
export interface CheckResult {
  readonly text: string
  /** UTF-16 offset in the pasted text. */
  readonly at: number
  readonly label: CheckLabel
  /** The words of the story it was held against. */
  readonly passage: Excerpt | null
}
