import type { ScoredTerm } from '../search/search.ts'
import type { Edition } from '../story/story.ts'
import type { Evidence } from './evidence/evidence.ts'
import { type DeclineReason, findDeclineReason, unanswerableFeatures, isDecisive } from './evidence/decline-reason.ts'
import { mayAnswer } from './evidence/answer-type-features.ts'
import { isContentPosition, type Question } from './question.ts'
import type { AnswerFeatures } from './answer-features.ts'
import { scoreMarginOf, decideStatus, answerProbabilityOf, unanswerableProbabilityOf } from './probability.ts'

/** What can be said of a question, from the evidence for the sentences found. */
export interface Assessment {
  /**
   * `answered`: the first sentence surely answers. `declined`: the story surely does not say, and the ground is named.
   * `unsure`: neither is sure.
   */
  readonly status: 'answered' | 'unsure' | 'declined'
  /** What the story lacks that could answer, as far as it can be named: why a question is declined. */
  readonly declineReason: DeclineReason | null
  /** Number of sentences, from the first, that answer each by itself. */
  readonly answerCount: number
  /** What speaks for and against the first sentence. */
  readonly signals: AnswerFeatures
  /** How surely the first sentence answers, and how surely the story does not say, 0 to 1. */
  readonly answerProbability: number
  readonly unanswerableProbability: number
}

/** What was searched, with the evidence for its sentences. */
export interface SearchedEdition {
  readonly edition: Edition
  readonly terms: readonly ScoredTerm[]
  readonly evidence: readonly Evidence[]
  /** Whether every sentence of the one story that is asked about was weighed: only then can it be said to lack something. */
  readonly isComplete: boolean
}

/** Number of sentences that may answer one question, each by itself. */
const MAX_ANSWERS = 3

/** Judges whether the best sentence answers a question; `ranked` is the evidence for all that may be shown, best first. */
export function assessAnswer(
  question: Question,
  searched: SearchedEdition,
  ranked: readonly Evidence[],
): Assessment | null {
  const [best, next] = ranked
  if (!best) return null
  const { edition, terms, evidence, isComplete } = searched
  const grounds = unanswerableFeatures(question, terms, evidence, edition)
  const telling = terms.filter(({ position, isLight }) => !isLight && isContentPosition(position, question))
  const rest = { ...grounds, scoreMargin: scoreMarginOf(best, next), inverseTermCount: 1 / Math.max(1, telling.length) }
  const signals: AnswerFeatures = { ...best, ...rest }
  const sureThat = (one: Evidence): number =>
    mayAnswer(question.answerType, one) ? answerProbabilityOf({ ...one, ...rest }, question.answerType) : 0
  const [sure, untold] = [sureThat(best), unanswerableProbabilityOf(signals, question.answerType)]
  const ground = isComplete ? findDeclineReason(question, terms, grounds, edition) : null
  const decisive = ground !== null && isDecisive(ground, question, terms)
  const status = decisive
    ? 'declined'
    : decideStatus({ answerProbability: sure, unanswerableProbability: untold, hasDeclineReason: ground !== null })
  const alike = ranked.findIndex(
    (one) =>
      decideStatus({ answerProbability: sureThat(one), unanswerableProbability: untold, hasDeclineReason: false }) !==
      'answered',
  )
  const answers = Math.min(MAX_ANSWERS, alike < 0 ? ranked.length : Math.max(1, alike))
  return {
    status,
    declineReason: ground,
    answerCount: status === 'answered' ? answers : 0,
    signals,
    answerProbability: sure,
    unanswerableProbability: untold,
  }
}
