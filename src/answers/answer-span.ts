import type { Casualty, DatedEvent, Quote } from '../claims/claim.ts'
import { claimsOf } from '../claims/read.ts'
import type { Hit, ScoredTerm } from '../search/search.ts'
import { tokenize } from '../search/tokenize.ts'
import type { Excerpt } from '../story/excerpt.ts'
import { findCandidateSpans } from './evidence/candidate-spans.ts'
import { spanProximity } from './evidence/proximity.ts'
import type { Question } from './question.ts'
import { speakerMatch } from './evidence/answer-type-match.ts'

/** A claim that answers a question, by its kind. */
export type AnsweringClaim =
  | { readonly kind: 'count'; readonly claim: Casualty }
  | { readonly kind: 'quote'; readonly claim: Quote }
  | { readonly kind: 'event'; readonly claim: DatedEvent }

/** The words of a sentence that answer, and the claim that they stand in, if one was read. */
export interface AnswerSpan {
  readonly excerpt: Excerpt
  readonly claim: AnsweringClaim | null
}

/** Somebody who speaks less surely than this is not whom the question means. */
const MIN_SPEAKER_MATCH = 0.5

/** The words of a hit that answer a question: a figure, a date, somebody's words, a name, a reason. Null where none can be told. */
export function findAnswerSpan(hit: Hit, question: Question, terms: readonly ScoredTerm[]): AnswerSpan | null {
  const claim = findAnswerClaim(hit, question, terms)
  if (claim) return claim
  const asked = new Set(hit.matched.map(({ storyForm }) => storyForm))
  const isNew = ({ text }: Excerpt): boolean => tokenize(text).some(({ form }) => !asked.has(form))
  const words = nearestSpan(findCandidateSpans(question.answerType, hit).filter(isNew), hit)
  return words ? { excerpt: words, claim: null } : null
}

function findAnswerClaim(hit: Hit, question: Question, terms: readonly ScoredTerm[]): AnswerSpan | null {
  const { quotes, casualties, timeline } = claimsOf(hit.edition)
  const here = <C extends { readonly sentence: number }>(claims: readonly C[]): C[] =>
    claims.filter(({ sentence }) => sentence === hit.sentence.n)
  switch (question.answerType) {
    case 'how-many': {
      const counts = here(casualties).filter(({ outcome }) => question.outcomes.includes(outcome))
      const words = nearestSpan(
        counts.map(({ count }) => count),
        hit,
      )
      const claim = counts.find(({ count }) => count === words)
      return words && claim ? { excerpt: words, claim: { kind: 'count', claim } } : null
    }
    case 'aim':
    case 'what-said': {
      const [best] = here(quotes)
        .map((claim) => ({ claim, sure: speakerMatch(claim, hit, question, terms) }))
        .filter(({ sure }) => sure >= MIN_SPEAKER_MATCH)
        .sort((a, b) => b.sure - a.sure)
      return best ? { excerpt: best.claim.content, claim: { kind: 'quote', claim: best.claim } } : null
    }
    case 'when': {
      const events = here(timeline)
      const words = nearestSpan(
        events.map(({ expression }) => expression),
        hit,
      )
      const claim = events.find(({ expression }) => expression === words)
      return words && claim ? { excerpt: words, claim: { kind: 'event', claim } } : null
    }
    default:
      return null
  }
}

/** The extent that stands nearest to the words that match; the first of several that stand alike. */
function nearestSpan(extents: readonly Excerpt[], hit: Hit): Excerpt | undefined {
  const [nearest] = extents
    .map((extent) => ({ extent, near: spanProximity(extent, hit) }))
    .sort((a, b) => b.near - a.near)
  return nearest?.extent
}
