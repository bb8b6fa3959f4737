import type { ScoredTerm } from '../search/search.ts'
import type { Edition } from '../story/story.ts'
import type { Evidence } from './evidence/evidence.ts'
import { type DeclineReason, findDeclineReason, unanswerableFeatures, isDecisive } from './evidence/decline-reason.ts'
import { asksAboutAbsent } from './evidence/missing-terms.ts'
import { mayAnswer } from './evidence/answer-type-features.ts'
import { isContentPosition, type Question } from './question.ts'
import type { AnswerFeatures } from './answer-features.ts'
import { rankingShareOf, decideStatus, answerProbabilityOf, unanswerableProbabilityOf } from './probability.ts'

/** Whether a question is answered, judged from the evidence for the sentences found. */
export interface Assessment {
  /**
   * `answered`: the first sentence surely answers. `declined`: the story surely does not answer, and the reason is known.
   * `unsure`: neither is sure.
   */
  readonly status: 'answered' | 'unsure' | 'declined'
  /** What the story lacks that an answer would need; null where nothing can be named. */
  readonly declineReason: DeclineReason | null
  /** Number of sentences, from the first, that answer each by itself. */
  readonly answerCount: number
  /** The features of the first sentence. */
  readonly features: AnswerFeatures
  /** Probability that the first sentence answers, 0 to 1. */
  readonly answerProbability: number
  /** Probability that the story does not answer, 0 to 1. */
  readonly unanswerableProbability: number
}

/** The edition that was searched, with the evidence for its sentences. */
interface SearchedEdition {
  readonly edition: Edition
  readonly terms: readonly ScoredTerm[]
  readonly evidence: readonly Evidence[]
  /** Whether `evidence` is of every sentence of the one story asked about: only then can the story be said to lack something. */
  readonly isComplete: boolean
}

/** Maximum number of sentences that answer one question, each by itself. */
const MAX_ANSWERS = 3

/** Assesses whether the best sentence answers a question; `ranked` is the evidence for the sentences found, best first. */
export function assessAnswer(
  question: Question,
  searched: SearchedEdition,
  ranked: readonly Evidence[],
): Assessment | null {
  const [best] = ranked
  if (!best) return null
  const { edition, terms, evidence, isComplete } = searched
  const { answerType } = question
  const unanswerable = unanswerableFeatures(question, terms, evidence, edition)
  const shared = {
    ...unanswerable,
    rankingShare: rankingShareOf(ranked),
    acrossLanguages: Number(question.language !== edition.language),
    inverseTermCount: 1 / Math.max(1, countContentTerms(question, terms)),
  }
  const features: AnswerFeatures = { ...best, ...shared }
  const probabilityOf = (one: Evidence): number =>
    mayAnswer(answerType, one) ? answerProbabilityOf({ ...one, ...shared }, answerType) : 0
  const answerProbability = probabilityOf(best)
  const unanswerableProbability = unanswerableProbabilityOf(features, answerType)
  const declineReason = isComplete ? findDeclineReason(question, terms, unanswerable, edition) : null
  const decided =
    declineReason && isDecisive(declineReason, question, terms)
      ? 'declined'
      : decideStatus({ answerProbability, unanswerableProbability, hasDeclineReason: declineReason !== null })
  // However well the rest fits, nothing is said there of a name that nothing is like.
  const status = decided === 'answered' && asksAboutAbsent(question, terms) ? 'unsure' : decided
  return {
    status,
    declineReason,
    answerCount: status === 'answered' ? countAnswers(ranked.map(probabilityOf), unanswerableProbability) : 0,
    features,
    answerProbability,
    unanswerableProbability,
  }
}

const countContentTerms = (question: Question, terms: readonly ScoredTerm[]): number =>
  terms.filter(({ position, isLight }) => !isLight && isContentPosition(position, question)).length

/** Number of sentences, from the first, that would each be given as the answer: at least the first. */
function countAnswers(answerProbabilities: readonly number[], unanswerableProbability: number): number {
  const end = answerProbabilities.findIndex(
    (answerProbability) =>
      decideStatus({ answerProbability, unanswerableProbability, hasDeclineReason: false }) !== 'answered',
  )
  return Math.min(MAX_ANSWERS, end < 0 ? answerProbabilities.length : Math.max(1, end))
}
