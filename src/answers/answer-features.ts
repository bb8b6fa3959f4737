import type { Evidence } from './evidence/evidence.ts'
import type { UnanswerableFeatures } from './evidence/decline-reason.ts'

/** What speaks for and against the best sentence as an answer, each 0 to 1. */
export interface AnswerFeatures extends Evidence, UnanswerableFeatures {
  /** How far it stands before the next best: a half for not at all. */
  readonly scoreMargin: number
  /** How few telling words the question has: one over their number. */
  readonly inverseTermCount: number
}
