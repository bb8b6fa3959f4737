import type { Casualty, DatedEvent, Quote } from '../claims/claim.ts'
import { claimsOf } from '../claims/read.ts'
import type { Hit, Sought } from '../search/search.ts'
import { wordsOf } from '../search/words.ts'
import type { Excerpt } from '../story/excerpt.ts'
import { extentsOf } from './evidence/extents.ts'
import { nearnessOf } from './evidence/nearness.ts'
import type { Question } from './question.ts'
import { speaks } from './evidence/tells.ts'

/** A claim that answers a question, by its kind. */
export type AnsweringClaim =
  | { readonly kind: 'count'; readonly claim: Casualty }
  | { readonly kind: 'quote'; readonly claim: Quote }
  | { readonly kind: 'event'; readonly claim: DatedEvent }

/** The words of a sentence that answer, and the claim that they stand in, if one was read. */
export interface Pointed {
  readonly words: Excerpt
  readonly claim: AnsweringClaim | null
}

/** Somebody who speaks less surely than this is not whom the question means. */
const SPEAKS = 0.5

/** The words of a hit that answer a question: a figure, a date, somebody's words, a name, a reason. Null where none can be told. */
export function pointTo(hit: Hit, question: Question, terms: readonly Sought[]): Pointed | null {
  const claim = claimIn(hit, question, terms)
  if (claim) return claim
  const asked = new Set(hit.matched.map(({ found }) => found))
  const isNew = ({ text }: Excerpt): boolean => wordsOf(text).some(({ form }) => !asked.has(form))
  const words = nearestOf(extentsOf(question.asked, hit).filter(isNew), hit)
  return words ? { words, claim: null } : null
}

function claimIn(hit: Hit, question: Question, terms: readonly Sought[]): Pointed | null {
  const { quotes, casualties, timeline } = claimsOf(hit.edition)
  const here = <C extends { readonly sentence: number }>(claims: readonly C[]): C[] =>
    claims.filter(({ sentence }) => sentence === hit.sentence.n)
  switch (question.asked) {
    case 'how-many': {
      const counts = here(casualties).filter(({ outcome }) => question.outcomes.includes(outcome))
      const words = nearestOf(
        counts.map(({ count }) => count),
        hit,
      )
      const claim = counts.find(({ count }) => count === words)
      return words && claim ? { words, claim: { kind: 'count', claim } } : null
    }
    case 'aim':
    case 'what-said': {
      const [best] = here(quotes)
        .map((claim) => ({ claim, sure: speaks(claim, hit, question, terms) }))
        .filter(({ sure }) => sure >= SPEAKS)
        .sort((a, b) => b.sure - a.sure)
      return best ? { words: best.claim.content, claim: { kind: 'quote', claim: best.claim } } : null
    }
    case 'when': {
      const events = here(timeline)
      const words = nearestOf(
        events.map(({ expression }) => expression),
        hit,
      )
      const claim = events.find(({ expression }) => expression === words)
      return words && claim ? { words, claim: { kind: 'event', claim } } : null
    }
    default:
      return null
  }
}

/** The extent that stands nearest to the words that match; the first of several that stand alike. */
function nearestOf(extents: readonly Excerpt[], hit: Hit): Excerpt | undefined {
  const [nearest] = extents.map((extent) => ({ extent, near: nearnessOf(extent, hit) })).sort((a, b) => b.near - a.near)
  return nearest?.extent
}
