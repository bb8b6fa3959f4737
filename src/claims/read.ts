import { LRUCache } from 'lru-cache'
import type { Edition } from '../story/story.ts'
import { readCasualties } from './casualties.ts'
import type { Casualty, DatedEvent, Dropped, Quote } from './claim.ts'
import { readQuotes } from './quotes.ts'
import { readTimeline } from './timeline.ts'

/** All claims of a story. */
export interface Claims {
  readonly quotes: readonly Quote[]
  readonly casualties: readonly Casualty[]
  readonly timeline: readonly DatedEvent[]
  readonly dropped: readonly Dropped[]
}

/** Maximum number of editions whose claims are kept: those used last. */
const MAX_CACHED = 200
const recent = new LRUCache<Edition, Claims>({ max: MAX_CACHED })
const storedClaims = new WeakMap<Edition, () => Claims>()

/** The claims of an edition, read once as long as they are in use: an edition never changes. */
export function claimsOf(edition: Edition): Claims {
  const known = recent.get(edition)
  if (known) return known
  const claims = storedClaims.get(edition)?.() ?? readClaims(edition)
  recent.set(edition, claims)
  return claims
}

/** Registers stored claims of an edition, which are then fetched instead of read again. */
export const registerStoredClaims = (edition: Edition, fetch: () => Claims): void => {
  storedClaims.set(edition, fetch)
}

/** Reads an edition's claims with the rules of its language. */
export function readClaims(edition: Edition): Claims {
  const quotes = readQuotes(edition)
  const casualties = readCasualties(edition, quotes.claims)
  const timeline = readTimeline(edition, quotes.claims)
  return {
    quotes: quotes.claims,
    casualties: casualties.claims,
    timeline: timeline.claims,
    dropped: [...quotes.dropped, ...casualties.dropped, ...timeline.dropped],
  }
}
