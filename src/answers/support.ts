import type { Evidence } from './evidence.ts'

/** What speaks for and against the best sentence as an answer, each 0 to 1. */
export interface Signals extends Evidence {
  /** How far it stands before the next best: a half for not at all. */
  readonly ahead: number
  /** Whether people are to be counted by an outcome that the story tells of nobody. */
  readonly untold: number
}

type Weights<Kinds> = Readonly<Partial<Record<keyof Kinds, number>>>

// Both lists of weights are what `node bench/fit.ts` prints, over the questions of bench/ and some 330 more about news
// that cannot ship: those of a softmax over the sentences of each question, and of a logistic regression over questions
// with and without an answer.

/** What each kind of evidence adds to the score of a sentence. */
export const RANKING: Weights<Evidence> = {
  rank: 3.2,
  covered: 3.7,
  words: 2.8,
  together: 1.7,
  tells: 2.3,
  before: 2.3,
  around: 1.3,
  first: -0.8,
}
/** The same among the sentences of many stories, where the search has weighed which story it is about. */
const AMONG_MANY: Weights<Evidence> = { ...RANKING, rank: 24 }

/** What each signal adds to the log-odds of an answer, beginning from `BASE`. */
export const SUPPORT: Weights<Signals> = {
  rank: 1.6,
  covered: 0.6,
  focus: 0.6,
  tells: 2.8,
  around: 0.6,
  first: -0.5,
  ahead: 2.4,
  untold: -1.4,
}
export const BASE = -4.45

/** The score of a sentence by its evidence, up to 1, among the sentences of one story or of many. */
export function scoreOf(evidence: Evidence, many: boolean): number {
  const weights = many ? AMONG_MANY : RANKING
  return weighted(evidence, weights) / Object.values(weights).reduce((sum, weight) => sum + Math.max(weight, 0), 0)
}

/** How far a sentence stands before another, by what speaks for each: 0.5 for not at all. */
export const aheadOf = (evidence: Evidence, next: Evidence | undefined): number =>
  sigmoid(weighted(evidence, RANKING) - (next ? weighted(next, RANKING) : 0))

/** How likely the best sentence answers, 0 to 1. */
export const supportOf = (signals: Signals): number => sigmoid(BASE + weighted(signals, SUPPORT))

/** The sum of the kinds of evidence, each by its weight. */
function weighted<Kinds extends Evidence>(evidence: Kinds, weights: Weights<Kinds>): number {
  let sum = 0
  for (const kind in weights) sum += (weights[kind] ?? 0) * Number(evidence[kind])
  return sum
}

const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit))
