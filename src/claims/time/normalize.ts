import type { TimeFields, Unit } from '../../languages/time.ts'
import { addMonths, type Day, dateOf, easterOf, weekdayOf } from './calendar.ts'
import { applyTimeOfDay } from './time-of-day.ts'
import { durationValue, hasDay } from './fields.ts'
import { resolveHijri } from './resolve-hijri.ts'
import {
  resolveYearly,
  resolveDate,
  resolveDayOfMonth,
  alignToWeekday,
  resolveWeekday,
  resolveWeekend,
} from './nearest.ts'
import {
  centuryPeriod,
  datePeriod,
  dayPeriod,
  decadePeriod,
  halfPeriod,
  interval,
  monthPeriod,
  type Period,
  periodAround,
  quarterPeriod,
  seasonPeriod,
  weekPeriod,
  yearPeriod,
} from './period.ts'
import type { ReferenceTime } from './reference-time.ts'

/** The period of a phrase on the calendar; or its duration; or why it has neither. */
type NormalizedTime =
  | { readonly kind: 'calendar'; readonly period: Period }
  | { readonly kind: 'duration' | 'now'; readonly value: string }
  | { readonly kind: 'none'; readonly reason: string }

const unresolved = (reason: string): NormalizedTime => ({ kind: 'none', reason })

/** Places the fields of a phrase, or of an interval's two ends, on the calendar. */
export function normalizeTime(fields: TimeFields, to: TimeFields | undefined, at: ReferenceTime): NormalizedTime {
  if (fields.unplaceable !== undefined) return unresolved(fields.unplaceable)
  if (fields.now) return { kind: 'now', value: 'PRESENT_REF' }
  if (fields.span && fields.direction === undefined) return { kind: 'duration', value: durationValue(fields.span) }
  const period = to ? resolveInterval(fields, to, at) : resolveTime(fields, at)
  return typeof period === 'string' ? unresolved(period) : { kind: 'calendar', period }
}

/** The period of an interval. Each end takes from the other what it leaves out. */
function resolveInterval(from: TimeFields, to: TimeFields, at: ReferenceTime): Period | string {
  const first = fillFrom(from, to)
  const start = resolveTime(first, at)
  const end = resolveTime(fillFrom(to, from), at)
  if (typeof start === 'string' || typeof end === 'string') return typeof start === 'string' ? start : String(end)
  if (start.first <= end.last) return interval(start, end)
  // "from December to March 2022" begins a year before; "from Friday to Sunday" ends after it begins.
  const other =
    from.year === undefined && first.year !== undefined
      ? ([resolveTime({ ...first, year: first.year - 1 }, at), end] as const)
      : ([start, resolveTime(fillFrom(to, from), { ...at, today: start.first, tense: 'future' })] as const)
  const [a, b] = other
  if (typeof a === 'string' || typeof b === 'string' || a.first > b.last) return 'it ends before it begins'
  return interval(a, b)
}

/** One end of an interval, with the fields that the other end gives for both: the year, the month of a day, the day of an hour. */
function fillFrom(end: TimeFields, other: TimeFields): TimeFields {
  const hour = end.hour !== undefined
  const dayless = hour && !hasDay(end)
  const free = end.unit === undefined && end.year === undefined
  const halfless = hour && end.part === undefined && end.meridiem === undefined
  const { calendar, year, unit, step, month, day, weekday, part, meridiem } = other
  return {
    ...(calendar && { calendar }),
    ...(year !== undefined && free && { year }),
    ...(unit !== undefined && free && { unit }),
    ...(step !== undefined && free && { step }),
    ...(month !== undefined && (end.day !== undefined || dayless) && end.unit === undefined && { month }),
    ...(day !== undefined && dayless && { day }),
    ...(weekday !== undefined && dayless && { weekday }),
    ...(part && halfless && { part }),
    ...(meridiem && halfless && { meridiem }),
    ...end,
  }
}

/** The period of one time, or why it has none. */
function resolveTime(fields: TimeFields, at: ReferenceTime): Period | string {
  const anchor = anchorFor(fields, at)
  if (fields.from === 'story' && !anchor) return 'counted from a time that is not told before it'
  if (fields.from === 'story' && anchor && isCoarse(anchor, fields)) return 'counted from a time told less exactly'
  const base = fields.from === 'story' && anchor ? anchor.first : at.today
  const day = resolveDay(fields, base, at)
  if (typeof day === 'string') return day
  if (fields.round === 'week') return weekPeriod(day.first)
  if (fields.from === 'story' && day.first > at.today && anchor && isWrongDirection(fields, anchor, at))
    return 'it would lie ahead'
  return applyTimeOfDay(fields, day)
}

/** Whether a time counted from an anchor, which lies in the future, would have to lie in the past. */
const isWrongDirection = ({ span }: TimeFields, anchor: Period, { today, tense }: ReferenceTime): boolean =>
  tense === 'past' || (span !== undefined && anchor.first <= today && tense !== 'future')

/** Maximum number of days of a unit. */
const MAX_DAYS: ReadonlyMap<Unit, number> = new Map([
  ['day', 1],
  ['weekend', 2],
  ['week', 7],
  ['month', 31],
  ['quarter', 92],
  ['year', 366],
])

/** Whether an anchor is coarser than the time counted from it: no month follows "in 2008". */
function isCoarse({ first, last }: Period, { unit, weekday, span = [] }: TimeFields): boolean {
  const days = [
    ...(unit ? [unit] : weekday !== undefined ? (['day'] as const) : []),
    ...span.map(({ unit }) => unit),
  ].map((one) => MAX_DAYS.get(one) ?? Number.POSITIVE_INFINITY)
  return days.length > 0 && last - first + 1 > Math.min(...days)
}

/** The anchor that a phrase is counted from: a day where it counts in days. */
function anchorFor(
  { unit, span, part, hour, weekday }: TimeFields,
  { anchor, anchorDay }: ReferenceTime,
): Period | undefined {
  const daily =
    unit === 'day' ||
    part !== undefined ||
    hour !== undefined ||
    weekday !== undefined ||
    span?.some(({ unit }) => unit === 'day')
  return daily ? anchorDay : anchor
}

/** The day or longer period of fields, without the time of day. */
function resolveDay(fields: TimeFields, base: Day, at: ReferenceTime): Period | string {
  const { span, direction, easter, weekday, calendar, month, day, unit, step } = fields
  if (span && direction !== undefined) return addDuration(span, direction, base)
  if (calendar === 'hijri') return resolveHijri(fields, at)
  if (fields.nth !== undefined) return resolveOrdinal(fields, base, at)
  if (easter !== undefined) return resolveYearly((year) => dayPeriod(easterOf(year) + easter), fields, base, at)
  if (month !== undefined && day !== undefined) return resolveDate(fields, month, day, base, at)
  if (month !== undefined) return resolveYearly((year) => monthPeriod(year, month), fields, base, at)
  if (unit === 'day' && step !== undefined) return alignToWeekday(periodAround(base, 'day', step), weekday)
  if (unit === 'week' && weekday !== undefined) return dayPeriod(periodAround(base, 'week', step).first + weekday - 1)
  if (unit === 'month' && day !== undefined) {
    const { year, month } = dateOf(periodAround(base, 'month', step).first)
    return datePeriod(year, month, day) ?? 'there is no such day'
  }
  if (day !== undefined) return resolveDayOfMonth(day, weekday, base, at)
  if (weekday !== undefined) return resolveWeekday(weekday, step, base, at)
  return resolveLongPeriod(fields, base, at)
}

/** The period of fields that name weeks, months, years or what lies between. */
function resolveLongPeriod(fields: TimeFields, base: Day, at: ReferenceTime): Period | string {
  const { season, quarter, half, decade, century, unit, step, year } = fields
  if (season && year === undefined && step === undefined && unit === undefined && at.tense === undefined)
    return 'a season of any year'
  if (season) return resolveYearly((year) => seasonPeriod(year, season), fields, base, at)
  if (quarter !== undefined) return resolveYearly((year) => quarterPeriod(year, quarter), fields, base, at)
  if (half !== undefined) return resolveYearly((year) => halfPeriod(year, half), fields, base, at)
  if (decade !== undefined)
    return decadePeriod(
      decade >= 100 ? decade : century !== undefined ? (century - 1) * 100 + decade : decadeOf(decade, base),
    )
  if (century !== undefined) return centuryPeriod(century)
  if (year !== undefined) return yearPeriod(year)
  if (unit === 'weekend') return resolveWeekend(step, base, at)
  if (unit !== undefined) return periodAround(base, unit, step)
  if (fields.part && step !== undefined) return dayPeriod(base + step)
  if (fields.part || fields.hour !== undefined)
    return at.anchorDay ? dayPeriod(at.anchorDay.last) : 'a time of day, and no day'
  return 'nothing but an edge'
}

/** The latest decade of two digits that has begun. */
function decadeOf(decade: number, base: Day): number {
  const century = Math.floor(dateOf(base).year / 100) * 100
  return century + decade < dateOf(base).year ? century + decade : century - 100 + decade
}

const SUBDAY_UNITS = ['hour', 'minute', 'second']

/** The period an amount before or after a day, as exact as its smallest unit; one week is exact to the day. */
function addDuration(span: NonNullable<TimeFields['span']>, direction: number, base: Day): Period | string {
  let day = base
  let finest: Unit = 'century'
  const order: readonly Unit[] = ['century', 'decade', 'year', 'quarter', 'month', 'weekend', 'week', 'day']
  for (const { number, unit } of span) {
    if (SUBDAY_UNITS.includes(unit)) return 'hours before or after'
    const by = direction * number
    const months =
      unit === 'month' ? by : by * (unit === 'year' ? 12 : unit === 'quarter' ? 3 : unit === 'decade' ? 120 : 1200)
    if (unit === 'day') day += by
    else if (unit === 'week' || unit === 'weekend') day += Math.round(7 * by)
    else day = addMonths(day, Math.round(months))
    if (order.indexOf(unit) > order.indexOf(finest)) finest = unit
  }
  const [only] = span
  if (finest === 'week' && only?.number === 1) return dayPeriod(day)
  return periodAround(day, finest === 'decade' || finest === 'century' ? 'year' : finest)
}

/** The period of an ordinal: the third Tuesday, the last day, the first week of the period beside it. */
function resolveOrdinal(fields: TimeFields, base: Day, at: ReferenceTime): Period | string {
  const { nth = 1, count, weekday, ...rest } = fields
  const within = dayLevelOf(rest, base, at)
  if (typeof within === 'string') return within
  const { first, last } = within
  const pick = (all: readonly Period[]): Period | string => all.at(nth > 0 ? nth - 1 : nth) ?? 'there is none'
  const days = Array.from({ length: Math.min(last - first + 1, 400) }, (_, i) => dayPeriod(first + i))
  if (weekday !== undefined) return pick(days.filter((day) => weekdayOf(day.first) === weekday))
  if (count === 'week') {
    // A year's weeks are those of ISO 8601, by their Thursdays; a month's begin in it, and its last one ends in it.
    const mark = within.granularity === 'year' ? 4 : nth > 0 ? 1 : 7
    return pick(days.filter((day) => weekdayOf(day.first) === mark).map((day) => weekPeriod(day.first)))
  }
  if (count === 'month')
    return pick([
      ...new Map(
        days.map((day) => [periodAround(day.first, 'month').value, periodAround(day.first, 'month')]),
      ).values(),
    ])
  return pick(days)
}

/** The period in which an ordinal counts: the one named, or this month. */
function dayLevelOf(rest: TimeFields, base: Day, at: ReferenceTime): Period | string {
  const { part, hour, minute, ...wide } = rest
  const named = wide.month ?? wide.year ?? wide.unit ?? wide.season ?? wide.quarter
  return named === undefined ? periodAround(base, 'month') : resolveDay(wide, base, at)
}
