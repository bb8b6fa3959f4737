import type { Edition } from '../story/story.ts'
import { readCasualties } from './casualties.ts'
import type { Casualty, DatedEvent, Dropped, Quote } from './claim.ts'
import { readQuotes } from './quotes.ts'
import { readTimeline } from './timeline.ts'

/** Everything that is claimed in a story. */
export interface Claims {
  readonly quotes: readonly Quote[]
  readonly casualties: readonly Casualty[]
  readonly timeline: readonly DatedEvent[]
  readonly dropped: readonly Dropped[]
}

const read = new WeakMap<Edition, Claims>()

/** Reads an edition's claims. Read once: an edition never changes. */
export function claimsOf(edition: Edition): Claims {
  const known = read.get(edition)
  if (known) return known
  const quotes = readQuotes(edition)
  const casualties = readCasualties(edition, quotes.kept)
  const timeline = readTimeline(edition, quotes.kept)
  const claims = {
    quotes: quotes.kept,
    casualties: casualties.kept,
    timeline: timeline.kept,
    dropped: [...quotes.dropped, ...casualties.dropped, ...timeline.dropped],
  }
  read.set(edition, claims)
  return claims
}
