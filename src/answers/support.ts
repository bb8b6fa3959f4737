import type { Evidence } from './evidence.ts'

/** What speaks for and against the best sentence as an answer, each 0 to 1. */
export interface Signals extends Evidence {
  /** How far it stands before the next best: a half for not at all. */
  readonly ahead: number
  /** How much of the question's weight nothing searched has. */
  readonly lacking: number
  /** Whether people are to be counted by an outcome that the story tells of nobody. */
  readonly untold: number
}

type Weights<Kinds> = Readonly<Partial<Record<keyof Kinds, number>>>

// Both lists of weights are printed by `node bench/fit.ts`: the one of a softmax over the sentences of each question,
// the other of a logistic regression over questions with and without an answer, each held back by story.

/** What each kind of evidence adds to the score of a sentence. */
export const RANKING: Weights<Evidence> = {
  rank: 3.7,
  covered: 3.7,
  words: 2.5,
  together: 1.1,
  tells: 2.1,
  before: 2.3,
  around: 1,
  first: -0.8,
}
/** The same among the sentences of many stories, where the search has weighed which story it is about. */
const AMONG_MANY: Weights<Evidence> = { ...RANKING, rank: 24 }

/** What each signal adds to the log-odds of an answer, beginning from `BASE`. */
export const SUPPORT: Weights<Signals> = {
  rank: 1.1,
  covered: 0.4,
  focus: 0.5,
  together: 0.2,
  tells: 2.7,
  around: 1,
  first: -0.6,
  ahead: 2.5,
  lacking: -0.3,
  untold: -1.1,
}
export const BASE = -4.25

/** The score of a sentence by its evidence, among the sentences of one story or of many. */
export const scoreOf = (evidence: Evidence, many: boolean): number => weighted(evidence, many ? AMONG_MANY : RANKING)

/** How far a sentence stands before another of a lower score, 0.5 to 1. */
export const aheadOf = (score: number, next: number): number => sigmoid(score - next)

/** How likely the best sentence answers, 0 to 1. */
export const supportOf = (signals: Signals): number => sigmoid(BASE + weighted(signals, SUPPORT))

/** The sum of the kinds of evidence, each by its weight. */
function weighted<Kinds extends Evidence>(evidence: Kinds, weights: Weights<Kinds>): number {
  let sum = 0
  for (const kind in weights) sum += (weights[kind] ?? 0) * Number(evidence[kind])
  return sum
}

const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit))
