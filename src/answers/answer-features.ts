import type { Evidence } from './evidence/evidence.ts'
import type { UnanswerableFeatures } from './evidence/decline-reason.ts'

/** The features of a question's best sentence, each 0 to 1. */
export interface AnswerFeatures extends Evidence, UnanswerableFeatures {
  /** Margin of its ranking score over the next best sentence's; 0.5 for none. */
  readonly scoreMargin: number
  /** 1 divided by the number of content terms of the question. */
  readonly inverseTermCount: number
}
