import type { Asked } from '../languages/search.ts'
import type { Evidence } from './evidence/evidence.ts'
import { likelihood, sigmoid, type Weights, weighted } from './regression.ts'
import type { Signals } from './signals.ts'
import { RANKING, SURE, THRESHOLDS, UNTOLD } from './weights.ts'

/** The kind of a question whose words show none. */
const OPEN = 'open'

/** The same among the sentences of many stories, where the search has weighed which story it is about. */
const AMONG_MANY: Weights<keyof Evidence> = { ...RANKING, rank: 24 }

/** The score of a sentence by its evidence, up to 1, among the sentences of one story or of many. */
export function scoreOf(evidence: Evidence, many: boolean): number {
  const weights = many ? AMONG_MANY : RANKING
  return (
    weighted({ ...evidence }, weights) / Object.values(weights).reduce((sum, weight) => sum + Math.max(weight, 0), 0)
  )
}

/** How far a sentence stands before another, by what speaks for each: 0.5 for not at all. */
export const aheadOf = (evidence: Evidence, next: Evidence | undefined): number =>
  sigmoid(weighted({ ...evidence }, RANKING) - (next ? weighted({ ...next }, RANKING) : 0))

/** How surely the best sentence answers a question of a kind, 0 to 1. */
export const sureOf = (signals: Signals, asked: Asked | null): number => likelihood({ ...signals }, asked ?? OPEN, SURE)

/** How surely the story does not answer a question of a kind, 0 to 1. */
export const untoldOf = (signals: Signals, asked: Asked | null): number =>
  likelihood({ ...signals }, asked ?? OPEN, UNTOLD)

/** How surely a question is answered, or is not told of, and whether a ground for the latter can be named. */
export interface Certainty {
  readonly sure: number
  readonly untold: number
  readonly ground: boolean
}

/** What becomes of a question: it is answered or declined only where that is sure, and declined only on a ground. */
export function outcomeOf(
  { sure, untold, ground }: Certainty,
  thresholds = THRESHOLDS,
): 'answered' | 'unsure' | 'declined' {
  if (ground && untold >= thresholds.untold) return 'declined'
  return sure >= thresholds.sure ? 'answered' : 'unsure'
}
