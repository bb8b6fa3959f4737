import type { Excerpt } from '../../story/excerpt.ts'

export type CheckLabel = 'verbatim' | 'differs' | 'attributed-otherwise' | 'absent' | 'undecided'

/** How a span of a pasted text compares with a story. */
export interface CheckResult {
  readonly text: string
  /** UTF-16 offset in the pasted text. */
  readonly at: number
  readonly label: CheckLabel
  /** The words of the story that it was compared with; null if there are none. */
  readonly passage: Excerpt | null
}
