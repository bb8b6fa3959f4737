import type { TimeFields } from '../languages/time.ts'
import { Excerpt } from '../story/excerpt.ts'
import type { Edition, Sentence } from '../story/story.ts'
import type { DatedEvent, Dropped, Quote, ClaimSet } from './claim.ts'
import type { Span } from './pattern.ts'
import { TimeAnchors } from './time/anchors.ts'
import { type Day, dayOf } from './time/calendar.ts'
import { granularityOf, hasDay } from './time/fields.ts'
import { dayPeriod, interval, type Period, partPeriod } from './time/period.ts'
import { dayPartOf } from './time/time-of-day.ts'
import { normalizeTime } from './time/normalize.ts'
import { readTimes, type TimeResult } from './time/read.ts'

type Phrase = TimeResult['phrases'][number]

/** The time expressions of a story that can be placed on the calendar, from the day it was published. */
export function readTimeline(story: Edition, quotes: readonly Quote[]): ClaimSet<DatedEvent> {
  const claims: DatedEvent[] = []
  const dropped: Dropped[] = []
  const published = publicationDay(story.about.published)
  const anchors = new TimeAnchors(published)
  for (const sentence of story.sentences) {
    const result = readTimes(sentence.folded, story.body, story.language)
    const excerpt = ({ start, end }: Span): Excerpt => Excerpt.of(story.body, start, end)
    const drop = (span: Span, rule: string, reason: string): void => {
      dropped.push({ sentence: sentence.n, rule, text: excerpt(span), reason })
    }
    for (const span of result.dropped) drop(span, span.rule, span.reason)
    for (const phrase of result.phrases) {
      if (granularityOf(phrase.fields) === 'edge') continue
      const today = quotationDay(phrase, result.phrases, sentence, quotes, published) ?? published
      const normalized = normalizeTime(phrase.fields, phrase.to, anchors.referenceFor(phrase, sentence, today))
      const rule = phrase.rules.join(' + ')
      if (normalized.kind !== 'calendar') {
        drop(phrase, rule, normalized.kind === 'none' ? normalized.reason : `${normalized.kind}: ${normalized.value}`)
        continue
      }
      const value = toDayValue(phrase.fields, phrase.to, normalized.period)
      claims.push({ sentence: sentence.n, rule, value, expression: excerpt(phrase) })
      anchors.add(phrase, sentence, normalized.period)
    }
  }
  return { claims, dropped }
}

/** The day of publication where the story was published. */
export function publicationDay(published: string): Day {
  const [year = 1970, month = 1, day = 1] = published.slice(0, 10).split('-').map(Number)
  return dayOf(year, month, day) ?? 0
}

/** The value of a period in a timeline, which goes by the day: a clock time beside its day becomes a part of the day. */
export function toDayValue(fields: TimeFields, to: TimeFields | undefined, period: Period): string {
  if (to && period.value.includes(':')) return interval(dayPeriod(period.first), dayPeriod(period.last)).value
  if (period.granularity !== 'clock' || to || !hasDay(fields)) return period.value
  return partPeriod(period.first, fields.part ?? dayPartOf(Number(/T(\d\d)/.exec(period.value)?.[1]))).value
}

/** The day on which the quotation around a phrase was said, if its sentence names one. */
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
