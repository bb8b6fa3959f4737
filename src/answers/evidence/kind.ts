import type { Asked } from '../../languages/search.ts'
import type { Hit, Sought } from '../../search/search.ts'
import { isMeasured, type Question } from '../question.ts'
import { extentsOf } from './extents.ts'
import { nearnessOf } from './nearness.ts'
import type { Standing } from './standing.ts'
import { tells } from './tells.ts'

/** How far a sentence tells the kind of thing that a question asks for, each 0 to 1. */
export interface Kind {
  /** How far it tells it. */
  readonly tells: number
  /** The same where the kind is a measure or a date: what lacks one is no answer. */
  readonly measures: number
  /** The same where somebody's words are asked for. */
  readonly speaks: number
  /** The same where a reason, a charge or an aim is asked for. */
  readonly reasons: number
  /** How near what is of the kind stands to the words that match. */
  readonly near: number
  /** The same where the kind is a measure or a date. */
  readonly measured: number
  /** The same where somebody or some place is asked for. */
  readonly placed: number
  /** Whether it holds anything of the kind. */
  readonly holds: number
}

/** Kinds that no extent of a sentence shows. */
const UNSHOWN: readonly (Asked | null)[] = ['how', 'whether', 'happened', null]

/** Kinds of which an answer shows that it is one: without a place, a reason, a number in it a sentence is none. */
const SHOWN: readonly (Asked | null)[] = ['where', 'why', 'what-said']

/**
 * Whether a sentence holds what an answer to a question of a kind cannot do without. Whether something will be is told
 * only by what looks ahead.
 */
export function mayAnswer(asked: Asked | null, { holds, tells, past }: Kind & Pick<Standing, 'past'>): boolean {
  if (asked === 'how') return tells === 1
  if (asked === 'whether' && past > 0) return false
  return holds > 0 || !(SHOWN.includes(asked) || isMeasured(asked))
}

/** Kinds that only words of reason or purpose tell. */
const REASONS: readonly (Asked | null)[] = ['why', 'charge', 'aim']

/** Weighs how far a sentence tells what a question asks for. */
export function kindOf(hit: Hit, question: Question, terms: readonly Sought[]): Kind {
  const { asked } = question
  const told = tells(hit, question, terms)
  const extents = extentsOf(asked, hit)
  const nearest = Math.max(0, ...extents.map((extent) => nearnessOf(extent, hit)))
  const near = extents.length === 0 && UNSHOWN.includes(asked) ? 0.5 : nearest
  const ifMeasured = (value: number): number => (isMeasured(asked) ? value : 0)
  return {
    tells: told,
    measures: ifMeasured(told),
    speaks: asked === 'what-said' ? told : 0,
    reasons: REASONS.includes(asked) ? told : 0,
    near,
    measured: ifMeasured(near),
    placed: asked === 'who' || asked === 'where' ? near : 0,
    holds: extents.length > 0 ? 1 : 0,
  }
}
