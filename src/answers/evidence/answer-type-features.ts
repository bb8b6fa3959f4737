import type { AnswerType } from '../../languages/search.ts'
import type { Hit, ScoredTerm } from '../../search/search.ts'
import { isMeasured, type Question } from '../question.ts'
import { findNewSpans } from './candidate-spans.ts'
import { createSpanProximity } from './proximity.ts'
import type { ContextFeatures } from './context-features.ts'
import type { MatchFeatures } from './match-features.ts'
import { answerTypeMatch } from './answer-type-match.ts'

/** How surely a sentence holds an answer of the type that a question asks for, each 0 to 1. */
export interface AnswerTypeFeatures {
  /** How surely it holds an answer of the type. */
  readonly typeMatch: number
  /** `typeMatch` where the type is a measure or a date, else 0. */
  readonly measureMatch: number
  /** `typeMatch` where somebody's words are asked for, else 0. */
  readonly speakerMatch: number
  /** `typeMatch` where a reason, a charge, a punishment or an aim is asked for, else 0. */
  readonly reasonMatch: number
  /** Proximity of the nearest candidate span to the words that match. */
  readonly typeProximity: number
  /** `typeProximity` where the type is a measure or a date, else 0. */
  readonly measureProximity: number
  /** `typeProximity` where a person, what somebody is, a place or a name is asked for, else 0. */
  readonly entityProximity: number
  /** 1 if it has a candidate span of the type, else 0. */
  readonly hasTypedSpan: number
}

/** Types whose answers are no spans of a sentence. */
const SPANLESS_TYPES: readonly (AnswerType | null)[] = ['how', 'whether', 'happened', null]

/** Whether answers of a type are no spans of a sentence. */
export const isSpanless = (type: AnswerType | null): boolean => SPANLESS_TYPES.includes(type)

/** Types beside the measured ones that only a sentence with a candidate span can answer. */
const SPAN_REQUIRED_TYPES: readonly (AnswerType | null)[] = [
  'where',
  'why',
  'charge',
  'penalty',
  'occupation',
  'what-said',
  'name',
]
/** Types whose answers are persons, places and what else has a name. */
const ENTITY_TYPES: readonly (AnswerType | null)[] = ['who', 'where', 'name', 'occupation']
/** Types that only words of a reason, a purpose or a punishment answer. */
const REASON_TYPES: readonly (AnswerType | null)[] = ['why', 'charge', 'penalty', 'aim']
/** Weight of a word of a yes-or-no question above which a sentence cannot do without it. */
const MAX_MISS = 0.3
/** Proximity of a sentence of a spanless type. */
const NEUTRAL = 0.5

/** Whether a sentence has what an answer of a type cannot do without. */
export function mayAnswer(
  type: AnswerType | null,
  {
    hasTypedSpan,
    typeMatch,
    lacksFuture,
    heaviestMiss,
    coverage,
    contextCoverage,
  }: AnswerTypeFeatures &
    Pick<ContextFeatures, 'lacksFuture'> &
    Pick<MatchFeatures, 'heaviestMiss' | 'coverage' | 'contextCoverage'>,
): boolean {
  // Likeness alone tells nothing: in a short story some sentence is always the most alike.
  if (coverage === 0 && contextCoverage === 0) return false
  // Whether something is so is told by a sentence that has what it is.
  if (type === 'whether' && heaviestMiss > MAX_MISS) return false
  if (type === 'how') return typeMatch === 1
  if (type === 'how-many' && typeMatch === 0) return false
  if ((type === 'whether' || type === 'when') && lacksFuture > 0) return false
  return hasTypedSpan > 0 || !(SPAN_REQUIRED_TYPES.includes(type) || isMeasured(type))
}

/** Computes the features of a sentence for the type that a question asks for. */
export function answerTypeFeatures(hit: Hit, question: Question, terms: readonly ScoredTerm[]): AnswerTypeFeatures {
  const { answerType } = question
  const typeMatch = answerTypeMatch(hit, question, terms)
  const spans = findNewSpans(answerType, hit)
  const nearest = spans.length === 0 ? 0 : Math.max(0, ...spans.map(createSpanProximity(hit)))
  const typeProximity = spans.length === 0 && isSpanless(answerType) ? NEUTRAL : nearest
  const ifMeasured = (value: number): number => (isMeasured(answerType) ? value : 0)
  return {
    typeMatch,
    measureMatch: ifMeasured(typeMatch),
    speakerMatch: answerType === 'what-said' ? typeMatch : 0,
    reasonMatch: REASON_TYPES.includes(answerType) ? typeMatch : 0,
    typeProximity,
    measureProximity: ifMeasured(typeProximity),
    entityProximity: ENTITY_TYPES.includes(answerType) ? typeProximity : 0,
    hasTypedSpan: spans.length > 0 ? 1 : 0,
  }
}
