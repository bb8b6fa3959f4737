import type { Evidence } from './evidence/evidence.ts'
import type { Grounds } from './evidence/grounds.ts'

/** What speaks for and against the best sentence as an answer, each 0 to 1. */
export interface Signals extends Evidence, Grounds {
  /** How far it stands before the next best: a half for not at all. */
  readonly ahead: number
  /** How few telling words the question has: one over their number. */
  readonly few: number
}
