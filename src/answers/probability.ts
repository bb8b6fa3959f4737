import type { AnswerType } from '../languages/search.ts'
import type { Evidence } from './evidence/evidence.ts'
import { probability, type Weights, weightedSum } from './regression.ts'
import type { AnswerFeatures } from './answer-features.ts'
import { RANKING, ANSWER_MODEL, THRESHOLDS, UNANSWERABLE_MODEL } from './weights.ts'

/** The model's answer type for a question whose words show none. */
const OPEN_TYPE = 'open'

/** Ranking weights among the sentences of many stories, where the search score says which story is meant. */
const RANKING_AMONG_MANY: Weights<keyof Evidence> = { ...RANKING, searchScore: 24 }

/** The ranking score of a sentence, at most 1, among the sentences of one story or of many. */
export function rankingScore(evidence: Evidence, amongMany: boolean): number {
  const weights = amongMany ? RANKING_AMONG_MANY : RANKING
  const highest = Object.values(weights).reduce((sum, weight) => sum + Math.max(weight, 0), 0)
  return weightedSum({ ...evidence }, weights) / highest
}

/** The share of the first of some sentences in what the ranking gives to all of them, 0 to 1: a softmax of their scores. */
export function rankingShareOf(sentences: readonly Evidence[]): number {
  const [best = 0, ...others] = sentences.map((evidence) => weightedSum({ ...evidence }, RANKING))
  return 1 / (1 + others.reduce((sum, score) => sum + Math.exp(score - best), 0))
}

/** The probability that the best sentence answers a question of a type, 0 to 1. */
export const answerProbabilityOf = (features: AnswerFeatures, type: AnswerType | null): number =>
  probability({ ...features }, type ?? OPEN_TYPE, ANSWER_MODEL)

/** The probability that the story does not answer a question of a type, 0 to 1. */
export const unanswerableProbabilityOf = (features: AnswerFeatures, type: AnswerType | null): number =>
  probability({ ...features }, type ?? OPEN_TYPE, UNANSWERABLE_MODEL)

/** What decides whether a question is answered. */
interface Probabilities {
  readonly answerProbability: number
  readonly unanswerableProbability: number
  /** Whether it is known what the story lacks. */
  readonly hasDeclineReason: boolean
}

/** Decides a question's status. Only a question with a reason is declined, and declining comes before answering. */
export function decideStatus(
  { answerProbability, unanswerableProbability, hasDeclineReason }: Probabilities,
  thresholds = THRESHOLDS,
): 'answered' | 'unsure' | 'declined' {
  if (hasDeclineReason && unanswerableProbability >= thresholds.decline) return 'declined'
  return answerProbability >= thresholds.answer ? 'answered' : 'unsure'
}
