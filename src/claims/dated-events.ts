import type { Language } from '../languages/language.ts'
import { foldText } from '../story/fold.ts'
import type { Edition } from '../story/story.ts'
import type { DatedEvent } from './claim.ts'
import { claimsOf } from './read.ts'

const eventsByEdition = new WeakMap<Edition, readonly DatedEvent[]>()

/** The dated events of an edition. The day in its dateline is that of the report, and of no event: "BAKU, Sept 20 (Reuters) -". */
export function datedEventsOf(edition: Edition): readonly DatedEvent[] {
  const known = eventsByEdition.get(edition)
  if (known) return known
  const events = claimsOf(edition).timeline.filter((event) => !isOfDateline(event, edition))
  eventsByEdition.set(edition, events)
  return events
}

/** What a text begins with, up to a dash. */
const HEAD = /^[^\n]{2,100}?(?=\s*[-–—_]{1,2}\s)/u
/** Maximum number of words that name the place that a text is sent from. */
const MAX_PLACE_WORDS = 5

/** Whether a date stands before the first dash of a text, beside nothing but the names of a place and of an agency in brackets. */
function isOfDateline({ expression: { start, end } }: DatedEvent, { body, language }: Edition): boolean {
  const [head = ''] = HEAD.exec(body) ?? []
  if (end > head.length) return false
  const beside = `${head.slice(0, start)} ${head.slice(end)}`
  const place = beside.replace(/\([^()]*\)/gu, ' ').match(/[\p{L}\p{M}.'’]+/gu) ?? []
  if (place.length === 0 || place.length > MAX_PLACE_WORDS || place.some((word) => !mayBePlace(word, language)))
    return false
  return beside.includes('(') || place.every((word) => word === word.toUpperCase() && /\p{Lu}/u.test(word))
}

const stopWords = new Map<Language, ReadonlySet<string>>()

/** Whether a word may name a place: no small word, and with a capital where there are any. */
function mayBePlace(word: string, language: Language): boolean {
  const stops = stopWords.get(language) ?? new Set(language.search.stopWords.map(foldText))
  stopWords.set(language, stops)
  return !/^\p{Ll}/u.test(word) && !stops.has(foldText(word))
}
