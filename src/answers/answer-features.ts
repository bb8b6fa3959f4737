import type { Evidence } from './evidence/evidence.ts'
import type { UnanswerableFeatures } from './evidence/decline-reason.ts'

/** The features of a question's best sentence, each 0 to 1. */
export interface AnswerFeatures extends Evidence, UnanswerableFeatures {
  /** Its share of what the ranking gives to all sentences found: the more others come near it, the smaller. */
  readonly rankingShare: number
  /** 1 if it is in another language than the question. */
  readonly acrossLanguages: number
  /** 1 divided by the number of content terms of the question. */
  readonly inverseTermCount: number
}
