import type { Sought } from '../search/search.ts'
import type { Edition } from '../story/story.ts'
import type { Evidence } from './evidence/evidence.ts'
import { type Ground, groundOf, groundsOf, isDecisive } from './evidence/grounds.ts'
import { mayAnswer } from './evidence/kind.ts'
import { isSubject, type Question } from './question.ts'
import type { Signals } from './signals.ts'
import { aheadOf, outcomeOf, sureOf, untoldOf } from './support.ts'

/** What can be said of a question, from the evidence for the sentences found. */
export interface Judgement {
  /**
   * `answered`: the first sentence surely answers. `declined`: the story surely does not say, and the ground is named.
   * `unsure`: neither is sure.
   */
  readonly status: 'answered' | 'unsure' | 'declined'
  /** What the story lacks that could answer, as far as it can be named: why a question is declined. */
  readonly ground: Ground | null
  /** Number of sentences, from the first, that answer each by itself. */
  readonly answers: number
  /** What speaks for and against the first sentence. */
  readonly signals: Signals
  /** How surely the first sentence answers, and how surely the story does not say, 0 to 1. */
  readonly sure: number
  readonly untold: number
}

/** What was searched, with the evidence for its sentences. */
export interface Searched {
  readonly edition: Edition
  readonly terms: readonly Sought[]
  readonly evidence: readonly Evidence[]
  /** Whether every sentence of the one story that is asked about was weighed: only then can it be said to lack something. */
  readonly whole: boolean
}

/** Number of sentences that may answer one question, each by itself. */
const MOST_ANSWERS = 3

/** Judges whether the best sentence answers a question; `ranked` is the evidence for all that may be shown, best first. */
export function judge(question: Question, searched: Searched, ranked: readonly Evidence[]): Judgement | null {
  const [best, next] = ranked
  if (!best) return null
  const { edition, terms, evidence, whole } = searched
  const grounds = groundsOf(question, terms, evidence, edition)
  const telling = terms.filter(({ position, light }) => !light && isSubject(position, question))
  const rest = { ...grounds, ahead: aheadOf(best, next), few: 1 / Math.max(1, telling.length) }
  const signals: Signals = { ...best, ...rest }
  const sureThat = (one: Evidence): number =>
    mayAnswer(question.asked, one) ? sureOf({ ...one, ...rest }, question.asked) : 0
  const [sure, untold] = [sureThat(best), untoldOf(signals, question.asked)]
  const ground = whole ? groundOf(question, terms, grounds, edition) : null
  const decisive = ground !== null && isDecisive(ground, question, terms)
  const status = decisive ? 'declined' : outcomeOf({ sure, untold, ground: ground !== null })
  const alike = ranked.findIndex((one) => outcomeOf({ sure: sureThat(one), untold, ground: false }) !== 'answered')
  const answers = Math.min(MOST_ANSWERS, alike < 0 ? ranked.length : Math.max(1, alike))
  return { status, ground, answers: status === 'answered' ? answers : 0, signals, sure, untold }
}
