import type { AnswerType } from '../../languages/search.ts'
import type { Hit, ScoredTerm } from '../../search/search.ts'
import { isMeasured, type Question } from '../question.ts'
import { findCandidateSpans } from './candidate-spans.ts'
import { spanProximity } from './proximity.ts'
import type { ContextFeatures } from './context-features.ts'
import { answerTypeMatch } from './answer-type-match.ts'

/** How far a sentence tells the kind of thing that a question asks for, each 0 to 1. */
export interface AnswerTypeFeatures {
  /** How far it tells it. */
  readonly typeMatch: number
  /** The same where the kind is a measure or a date: what lacks one is no answer. */
  readonly measureMatch: number
  /** The same where somebody's words are asked for. */
  readonly speakerMatch: number
  /** The same where a reason, a charge or an aim is asked for. */
  readonly reasonMatch: number
  /** How near what is of the kind stands to the words that match. */
  readonly typeProximity: number
  /** The same where the kind is a measure or a date. */
  readonly measureProximity: number
  /** The same where somebody or some place is asked for. */
  readonly entityProximity: number
  /** Whether it holds anything of the kind. */
  readonly hasTypedSpan: number
}

/** Kinds that no extent of a sentence shows. */
const SPANLESS_TYPES: readonly (AnswerType | null)[] = ['how', 'whether', 'happened', null]

/** Kinds of which an answer shows that it is one: without a place, a reason, a number in it a sentence is none. */
const SPAN_REQUIRED_TYPES: readonly (AnswerType | null)[] = ['where', 'why', 'what-said']

/**
 * Whether a sentence holds what an answer to a question of a kind cannot do without. Whether something will be is told
 * only by what looks ahead.
 */
export function mayAnswer(
  asked: AnswerType | null,
  { hasTypedSpan, typeMatch, lacksFuture }: AnswerTypeFeatures & Pick<ContextFeatures, 'lacksFuture'>,
): boolean {
  if (asked === 'how') return typeMatch === 1
  if (asked === 'whether' && lacksFuture > 0) return false
  return hasTypedSpan > 0 || !(SPAN_REQUIRED_TYPES.includes(asked) || isMeasured(asked))
}

/** Kinds that only words of reason or purpose tell. */
const REASON_TYPES: readonly (AnswerType | null)[] = ['why', 'charge', 'aim']

/** Weighs how far a sentence tells what a question asks for. */
export function answerTypeFeatures(hit: Hit, question: Question, terms: readonly ScoredTerm[]): AnswerTypeFeatures {
  const { answerType } = question
  const told = answerTypeMatch(hit, question, terms)
  const extents = findCandidateSpans(answerType, hit)
  const nearest = Math.max(0, ...extents.map((extent) => spanProximity(extent, hit)))
  const near = extents.length === 0 && SPANLESS_TYPES.includes(answerType) ? 0.5 : nearest
  const ifMeasured = (value: number): number => (isMeasured(answerType) ? value : 0)
  return {
    typeMatch: told,
    measureMatch: ifMeasured(told),
    speakerMatch: answerType === 'what-said' ? told : 0,
    reasonMatch: REASON_TYPES.includes(answerType) ? told : 0,
    typeProximity: near,
    measureProximity: ifMeasured(near),
    entityProximity: answerType === 'who' || answerType === 'where' ? near : 0,
    hasTypedSpan: extents.length > 0 ? 1 : 0,
  }
}
