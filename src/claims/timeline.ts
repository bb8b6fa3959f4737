import type { TimeFields } from '../languages/time.ts'
import { Excerpt } from '../story/excerpt.ts'
import type { Edition, Sentence } from '../story/story.ts'
import type { DatedEvent, Dropped, Quote, ClaimSet } from './claim.ts'
import { type Day, dayOf } from './time/calendar.ts'
import { granularityOf, hasDay } from './time/fields.ts'
import { dayPeriod, interval, type Period, partPeriod } from './time/period.ts'
import { dayPartOf } from './time/time-of-day.ts'
import { normalizeTime } from './time/normalize.ts'
import type { ReferenceTime } from './time/reference-time.ts'
import { readTimes, type TimeResult } from './time/read.ts'

/**
 * How many sentences on a day still counts as told before: "that day" may look back a paragraph, but a bare hour leaves
 * its day unsaid only within the sentence.
 */
const anchorWindow = ({ fields }: Phrase): number => (fields.from === 'story' ? 3 : 0)
/** How many characters a time may stand from the beginning of a sentence that goes on with what the one before told. */
const OPENING_LENGTH = 12

type Phrase = TimeResult['phrases'][number]

interface Anchor {
  readonly period: Period
  readonly sentence: number
}

/** The time expressions of a story that can be placed on the calendar, from the day it was published. */
export function readTimeline(story: Edition, quotes: readonly Quote[]): ClaimSet<DatedEvent> {
  const kept: DatedEvent[] = []
  const dropped: Dropped[] = []
  const published = publicationDay(story.about.published)
  let anchor: Period | undefined
  let anchorDay: Anchor | undefined
  let anchorYear: Anchor | undefined
  for (const sentence of story.sentences) {
    const { phrases, dropped: passed } = readTimes(sentence.folded, story.body, story.language)
    const excerpt = ({ start, end }: { start: number; end: number }): Excerpt => Excerpt.of(story.body, start, end)
    const drop = (span: { start: number; end: number }, rule: string, why: string): void => {
      dropped.push({ sentence: sentence.n, rule, text: excerpt(span), reason: why })
    }
    for (const span of passed) drop(span, span.rule, span.reason)
    for (const phrase of phrases) {
      if (granularityOf(phrase.fields) === 'edge') continue
      const at: ReferenceTime = {
        today: quotationDay(phrase, phrases, sentence, quotes, published) ?? published,
        anchor,
        anchorDay: anchorDay && sentence.n - anchorDay.sentence <= anchorWindow(phrase) ? anchorDay.period : undefined,
        anchorYear: anchorYearFor(phrase, sentence, anchorYear),
        tense: phrase.tense,
      }
      const normalized = normalizeTime(phrase.fields, phrase.to, at)
      const rule = phrase.rules.join(' + ')
      if (normalized.kind !== 'calendar') {
        drop(phrase, rule, normalized.kind === 'none' ? normalized.why : `${normalized.kind}: ${normalized.value}`)
        continue
      }
      const { period } = normalized
      kept.push({
        sentence: sentence.n,
        rule,
        value: toDayValue(phrase.fields, phrase.to, period),
        expression: excerpt(phrase),
      })
      anchor = period
      const { year, month } = phrase.to ?? phrase.fields
      if (year !== undefined || month === undefined)
        anchorYear = year !== undefined && month !== undefined ? { period, sentence: sentence.n } : undefined
      else if (anchorYear && period.first > anchorYear.period.first && period.last < published - 366)
        anchorYear = { period, sentence: sentence.n }
      if (['day', 'part', 'clock'].includes(period.granularity)) anchorDay = { period, sentence: sentence.n }
    }
  }
  return { claims: kept, dropped }
}

/**
 * The time told with its year from which a phrase may take its own: in the same sentence, or in the one before if the
 * phrase opens its sentence: "The war began in March 2015. In September …".
 */
function anchorYearFor(
  phrase: Phrase,
  { n, excerpt }: Sentence,
  told: Anchor | undefined,
): ReferenceTime['anchorYear'] {
  if (!told) return undefined
  if (told.sentence === n) return { ...told.period, near: true }
  const opens = phrase.start - excerpt.start <= OPENING_LENGTH
  return opens && told.sentence === n - 1 ? { ...told.period, near: false } : undefined
}

/** The day of publication where the story was published. */
export function publicationDay(published: string): Day {
  const [year = 1970, month = 1, day = 1] = published.slice(0, 10).split('-').map(Number)
  return dayOf(year, month, day) ?? 0
}

/** A timeline is told by the day: a clock time beside its day becomes a part of that day. */
export function toDayValue(fields: TimeFields, to: TimeFields | undefined, period: Period): string {
  if (to && period.value.includes(':')) return interval(dayPeriod(period.first), dayPeriod(period.last)).value
  if (period.granularity !== 'clock' || to || !hasDay(fields)) return period.value
  return partPeriod(period.first, fields.part ?? dayPartOf(Number(/T(\d\d)/.exec(period.value)?.[1]))).value
}

/** The day on which the quotation around a phrase was said, if its sentence tells. */
function quotationDay(
  phrase: Phrase,
  phrases: readonly Phrase[],
  sentence: Sentence,
  quotes: readonly Quote[],
  published: Day,
): Day | undefined {
  const quote = quotes.find(({ form, content }) => form === 'direct' && content.contains(phrase))
  if (!quote || quote.sentence !== sentence.n) return undefined
  for (const other of phrases) {
    if (quotes.some(({ content }) => content.contains(other)) || !hasDay(other.fields)) continue
    const normalized = normalizeTime(other.fields, other.to, { today: published, tense: other.tense })
    if (normalized.kind === 'calendar' && normalized.period.first === normalized.period.last)
      return normalized.period.first
  }
  return undefined
}
