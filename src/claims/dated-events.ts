import type { Edition } from '../story/story.ts'
import type { DatedEvent } from './claim.ts'
import type { Span } from './pattern.ts'
import { compileQuotes } from './quotes/grammar.ts'
import { claimsOf } from './read.ts'

const eventsByEdition = new WeakMap<Edition, readonly DatedEvent[]>()

/** The dated events of an edition. The day in its dateline is that of the report, and of no event: "BAKU, Sept 20 (Reuters) -". */
export function datedEventsOf(edition: Edition): readonly DatedEvent[] {
  const known = eventsByEdition.get(edition)
  if (known) return known
  const { timeline } = claimsOf(edition)
  // Rules are looked at only where a date may stand in a dateline.
  const end = timeline.some(({ expression }) => isBeforeDash(expression, edition)) ? datelineEnd(edition) : 0
  const events = timeline.filter(({ expression }) => expression.start >= end)
  eventsByEdition.set(edition, events)
  return events
}

/** Maximum number of characters of a text in which its dateline ends. */
const LONGEST = 110

/** Whether words stand in the beginning of a text, before a dash. */
const isBeforeDash = ({ end }: Span, { body }: Edition): boolean =>
  end < LONGEST && /^[^\n]*?[-–—_]/u.test(body.slice(end, LONGEST))

/** Where the dateline ends with which a text begins: it names an agency in brackets, or its place in capitals; 0 without one. */
function datelineEnd({ sentences: [first], body, language }: Edition): number {
  const match = first && compileQuotes(language.quotes).dateline.match(first.folded.text)[0]?.whole
  if (!first || !match) return 0
  const { end } = first.folded.toOriginal(match.start, match.end)
  const written = body.slice(first.start, end)
  return written.includes('(') || /^\s*\p{Lu}{3}/u.test(written) ? end : 0
}
