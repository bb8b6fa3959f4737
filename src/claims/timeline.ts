import type { Clues } from '../languages/time.ts'
import { Excerpt } from '../story/excerpt.ts'
import type { Edition, Sentence } from '../story/story.ts'
import type { DatedEvent, Dropped, Quote, Reading } from './claim.ts'
import { type Day, dayOf } from './time/calendar.ts'
import { levelOf, tellsDay } from './time/clues.ts'
import { dayPeriod, interval, type Period, partPeriod } from './time/period.ts'
import { partOf } from './time/clock.ts'
import { place } from './time/place.ts'
import type { Standpoint } from './time/standpoint.ts'
import { readTimes, type TimeReading } from './time/read.ts'

/**
 * How many sentences on a day still counts as told before: "that day" may look back a paragraph, but a bare hour leaves
 * its day unsaid only within the sentence.
 */
const remembered = ({ clues }: Phrase): number => (clues.from === 'story' ? 3 : 0)
/** How many characters a time may stand from the beginning of a sentence that goes on with what the one before told. */
const FRONT = 12

type Phrase = TimeReading['phrases'][number]

interface Told {
  readonly period: Period
  readonly sentence: number
}

/** The time expressions of a story that can be placed on the calendar, from the day it was published. */
export function readTimeline(story: Edition, quotes: readonly Quote[]): Reading<DatedEvent> {
  const kept: DatedEvent[] = []
  const dropped: Dropped[] = []
  const published = publicationDay(story.about.published)
  let told: Period | undefined
  let toldDay: Told | undefined
  let toldYear: Told | undefined
  for (const sentence of story.sentences) {
    const { phrases, passed } = readTimes(sentence.folded, story.body, story.language)
    const excerpt = ({ start, end }: { start: number; end: number }): Excerpt => Excerpt.of(story.body, start, end)
    const drop = (span: { start: number; end: number }, rule: string, why: string): void => {
      dropped.push({ sentence: sentence.n, rule, text: excerpt(span), why })
    }
    for (const span of passed) drop(span, span.rule, span.why)
    for (const phrase of phrases) {
      if (levelOf(phrase.clues) === 'edge') continue
      const at: Standpoint = {
        today: saidOn(phrase, phrases, sentence, quotes, published) ?? published,
        told,
        toldDay: toldDay && sentence.n - toldDay.sentence <= remembered(phrase) ? toldDay.period : undefined,
        toldYear: yearFor(phrase, sentence, toldYear),
        tense: phrase.tense,
      }
      const placed = place(phrase.clues, phrase.to, at)
      const rule = phrase.rules.join(' + ')
      if (placed.kind !== 'calendar') {
        drop(phrase, rule, placed.kind === 'none' ? placed.why : `${placed.kind}: ${placed.value}`)
        continue
      }
      const { period } = placed
      kept.push({
        sentence: sentence.n,
        rule,
        value: timelineValue(phrase.clues, phrase.to, period),
        expression: excerpt(phrase),
      })
      told = period
      const { year, month } = phrase.to ?? phrase.clues
      if (year !== undefined || month === undefined)
        toldYear = year !== undefined && month !== undefined ? { period, sentence: sentence.n } : undefined
      else if (toldYear && period.first > toldYear.period.first && period.last < published - 366)
        toldYear = { period, sentence: sentence.n }
      if (['day', 'part', 'clock'].includes(period.grain)) toldDay = { period, sentence: sentence.n }
    }
  }
  return { kept, dropped }
}

/**
 * The time told with its year from which a phrase may take its own: in the same sentence, or in the one before if the
 * phrase opens its sentence: "The war began in March 2015. In September …".
 */
function yearFor(phrase: Phrase, { n, excerpt }: Sentence, told: Told | undefined): Standpoint['toldYear'] {
  if (!told) return undefined
  if (told.sentence === n) return { ...told.period, near: true }
  const opens = phrase.start - excerpt.start <= FRONT
  return opens && told.sentence === n - 1 ? { ...told.period, near: false } : undefined
}

/** The day of publication where the story was published. */
export function publicationDay(published: string): Day {
  const [year = 1970, month = 1, day = 1] = published.slice(0, 10).split('-').map(Number)
  return dayOf(year, month, day) ?? 0
}

/** A timeline is told by the day: a clock time beside its day becomes a part of that day. */
export function timelineValue(clues: Clues, to: Clues | undefined, period: Period): string {
  if (to && period.value.includes(':')) return interval(dayPeriod(period.first), dayPeriod(period.last)).value
  if (period.grain !== 'clock' || to || !tellsDay(clues)) return period.value
  return partPeriod(period.first, clues.part ?? partOf(Number(/T(\d\d)/.exec(period.value)?.[1]))).value
}

/** The day on which the quotation around a phrase was said, if its sentence tells. */
function saidOn(
  phrase: Phrase,
  phrases: readonly Phrase[],
  sentence: Sentence,
  quotes: readonly Quote[],
  published: Day,
): Day | undefined {
  const quote = quotes.find(({ form, content }) => form === 'direct' && content.holds(phrase))
  if (!quote || quote.sentence !== sentence.n) return undefined
  for (const other of phrases) {
    if (quotes.some(({ content }) => content.holds(other)) || !tellsDay(other.clues)) continue
    const placed = place(other.clues, other.to, { today: published, tense: other.tense })
    if (placed.kind === 'calendar' && placed.period.first === placed.period.last) return placed.period.first
  }
  return undefined
}
