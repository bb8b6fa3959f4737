import type { AnswerType } from '../languages/search.ts'
import type { Evidence } from './evidence/evidence.ts'
import { probability, sigmoid, type Weights, weightedSum } from './regression.ts'
import type { AnswerFeatures } from './answer-features.ts'
import { RANKING, ANSWER_MODEL, THRESHOLDS, UNANSWERABLE_MODEL } from './weights.ts'

/** The kind of a question whose words show none. */
const OPEN_TYPE = 'open'

/** The same among the sentences of many stories, where the search has weighed which story it is about. */
const AMONG_MANY: Weights<keyof Evidence> = { ...RANKING, searchScore: 24 }

/** The score of a sentence by its evidence, up to 1, among the sentences of one story or of many. */
export function rankingScore(evidence: Evidence, many: boolean): number {
  const weights = many ? AMONG_MANY : RANKING
  return (
    weightedSum({ ...evidence }, weights) / Object.values(weights).reduce((sum, weight) => sum + Math.max(weight, 0), 0)
  )
}

/** How far a sentence stands before another, by what speaks for each: 0.5 for not at all. */
export const scoreMarginOf = (evidence: Evidence, next: Evidence | undefined): number =>
  sigmoid(weightedSum({ ...evidence }, RANKING) - (next ? weightedSum({ ...next }, RANKING) : 0))

/** How surely the best sentence answers a question of a kind, 0 to 1. */
export const answerProbabilityOf = (signals: AnswerFeatures, asked: AnswerType | null): number =>
  probability({ ...signals }, asked ?? OPEN_TYPE, ANSWER_MODEL)

/** How surely the story does not answer a question of a kind, 0 to 1. */
export const unanswerableProbabilityOf = (signals: AnswerFeatures, asked: AnswerType | null): number =>
  probability({ ...signals }, asked ?? OPEN_TYPE, UNANSWERABLE_MODEL)

/** How surely a question is answered, or is not told of, and whether a ground for the latter can be named. */
export interface Probabilities {
  readonly answerProbability: number
  readonly unanswerableProbability: number
  readonly hasDeclineReason: boolean
}

/** What becomes of a question: it is answered or declined only where that is sure, and declined only on a ground. */
export function decideStatus(
  { answerProbability, unanswerableProbability, hasDeclineReason }: Probabilities,
  thresholds = THRESHOLDS,
): 'answered' | 'unsure' | 'declined' {
  if (hasDeclineReason && unanswerableProbability >= thresholds.decline) return 'declined'
  return answerProbability >= thresholds.answer ? 'answered' : 'unsure'
}
