import { isPartOf } from '../claims/casualties/parts.ts'
import type { Casualty, DatedEvent, Quote } from '../claims/claim.ts'
import type { Hit, ScoredTerm } from '../search/search.ts'
import { tokenize } from '../search/tokenize.ts'
import type { Excerpt } from '../story/excerpt.ts'
import { findNewSpans } from './evidence/candidate-spans.ts'
import { createSpanProximity } from './evidence/proximity.ts'
import { casualtiesIn, eventsIn, quotesIn } from './evidence/sentence-claims.ts'
import type { Question } from './question.ts'
import { speakerMatch } from './evidence/speaker-match.ts'

/** A claim that answers a question, by its kind. */
export type AnsweringClaim =
  | { readonly kind: 'count'; readonly claim: Casualty }
  | { readonly kind: 'quote'; readonly claim: Quote }
  | { readonly kind: 'event'; readonly claim: DatedEvent }

/** The words of a sentence that answer, and the claim that they belong to, if one was read. */
export interface AnswerSpan {
  readonly excerpt: Excerpt
  readonly claim: AnsweringClaim | null
}

/** A quote answers from this value of `speakerMatch` on. */
const MIN_SPEAKER_MATCH = 0.5

/**
 * Finds the words of a hit that answer a question: a figure, a date, somebody's words, a name, a reason. Null where
 * nothing of the asked type is found.
 */
export function findAnswerSpan(hit: Hit, question: Question, terms: readonly ScoredTerm[]): AnswerSpan | null {
  const fromClaim = findAnswerClaim(hit, question, terms)
  if (fromClaim) return fromClaim
  const excerpt = nearestSpan(findNewSpans(question.answerType, hit), hit)
  return excerpt ? { excerpt, claim: null } : null
}

function findAnswerClaim(hit: Hit, question: Question, terms: readonly ScoredTerm[]): AnswerSpan | null {
  switch (question.answerType) {
    case 'how-many':
      return findCount(hit, question)
    case 'aim':
    case 'what-said':
      return findQuote(hit, question, terms)
    case 'when':
      return findEvent(hit)
    default:
      return null
  }
}

function findCount(hit: Hit, { outcomes }: Question): AnswerSpan | null {
  const told = casualtiesIn(hit).filter(({ outcome }) => outcomes.includes(outcome))
  const parts = told.filter((one) => told.some((whole) => isPartOf(one, whole)))
  const asked = parts.filter((part) => told.some((whole) => isPartOf(part, whole) && matchesMore(part, whole, hit)))
  const counts = asked.length > 0 ? asked : told.filter((one) => !parts.includes(one))
  const excerpt = nearestSpan(
    counts.map(({ count }) => count),
    hit,
  )
  const claim = counts.find(({ count }) => count === excerpt)
  return excerpt && claim ? { excerpt, claim: { kind: 'count', claim } } : null
}

/** Whether words of the question stand in a part and not in its whole: it is the part that is asked for. */
function matchesMore(part: Casualty, whole: Casualty, { matched }: Hit): boolean {
  const holds = ({ count }: Casualty, form: string): boolean => tokenize(count.text).some((word) => word.form === form)
  return matched.some(({ storyForm }) => holds(part, storyForm) && !holds(whole, storyForm))
}

function findQuote(hit: Hit, question: Question, terms: readonly ScoredTerm[]): AnswerSpan | null {
  const [best] = quotesIn(hit)
    .map((claim) => ({ claim, match: speakerMatch(claim, hit, question, terms) }))
    .filter(({ match }) => match >= MIN_SPEAKER_MATCH)
    .sort((a, b) => b.match - a.match)
  return best ? { excerpt: best.claim.content, claim: { kind: 'quote', claim: best.claim } } : null
}

function findEvent(hit: Hit): AnswerSpan | null {
  const events = eventsIn(hit)
  const excerpt = nearestSpan(
    events.map(({ expression }) => expression),
    hit,
  )
  const claim = events.find(({ expression }) => expression === excerpt)
  return excerpt && claim ? { excerpt, claim: { kind: 'event', claim } } : null
}

/** The span nearest to the words that match; the first of several equally near. */
function nearestSpan(spans: readonly Excerpt[], hit: Hit): Excerpt | undefined {
  if (spans.length < 2) return spans[0]
  const proximityOf = createSpanProximity(hit)
  const [nearest] = spans
    .map((span) => ({ span, proximity: proximityOf(span) }))
    .sort((a, b) => b.proximity - a.proximity)
  return nearest?.span
}
