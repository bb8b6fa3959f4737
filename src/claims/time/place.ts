import type { Clues, Unit } from '../../languages/time.ts'
import { addMonths, type Day, dateOf, easterOf, weekdayOf } from './calendar.ts'
import { inDay } from './clock.ts'
import { durationValue, tellsDay } from './clues.ts'
import { hijri } from './hijri-date.ts'
import { chosen, dated, dayOfSomeMonth, matching, onWeekday, weekend } from './nearest.ts'
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
import type { Standpoint } from './standpoint.ts'

/** A phrase's place on the calendar; or a duration; or why it has neither. */
export type Placed =
  | { readonly kind: 'calendar'; readonly period: Period }
  | { readonly kind: 'duration' | 'now'; readonly value: string }
  | { readonly kind: 'none'; readonly why: string }

const none = (why: string): Placed => ({ kind: 'none', why })

/** Places the clues of a phrase, or of an interval's two ends, on the calendar. */
export function place(clues: Clues, to: Clues | undefined, at: Standpoint): Placed {
  if (clues.not !== undefined) return none(clues.not)
  if (clues.now) return { kind: 'now', value: 'PRESENT_REF' }
  if (clues.span && clues.direction === undefined) return { kind: 'duration', value: durationValue(clues.span) }
  const period = to ? between(clues, to, at) : one(clues, at)
  return typeof period === 'string' ? none(period) : { kind: 'calendar', period }
}

/** An interval: each end takes from the other what it leaves unsaid. */
function between(from: Clues, to: Clues, at: Standpoint): Period | string {
  const first = filled(from, to)
  const start = one(first, at)
  const end = one(filled(to, from), at)
  if (typeof start === 'string' || typeof end === 'string') return typeof start === 'string' ? start : String(end)
  if (start.first <= end.last) return interval(start, end)
  // "from December to March 2022" begins a year before; "from Friday to Sunday" ends after it begins.
  const other =
    from.year === undefined && first.year !== undefined
      ? ([one({ ...first, year: first.year - 1 }, at), end] as const)
      : ([start, one(filled(to, from), { ...at, today: start.first, tense: 'future' })] as const)
  const [a, b] = other
  if (typeof a === 'string' || typeof b === 'string' || a.first > b.last) return 'it ends before it begins'
  return interval(a, b)
}

/** One end of an interval, with what the other end tells for both: the year, the month of a day, the day of an hour. */
function filled(end: Clues, other: Clues): Clues {
  const hour = end.hour !== undefined
  const dayless = hour && !tellsDay(end)
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

/** One time. Returns why, if it has no place. */
function one(clues: Clues, at: Standpoint): Period | string {
  const told = toldFor(clues, at)
  if (clues.from === 'story' && !told) return 'counted from a time that is not told before it'
  if (clues.from === 'story' && told && isCoarse(told, clues)) return 'counted from a time told less exactly'
  const base = clues.from === 'story' && told ? told.first : at.today
  const day = dayLevel(clues, base, at)
  if (typeof day === 'string') return day
  if (clues.round === 'week') return weekPeriod(day.first)
  if (clues.from === 'story' && day.first > at.today && told && liesWrong(clues, told, at)) return 'it would lie ahead'
  return inDay(clues, day)
}

/** Whether what is counted from a time told before, and lies ahead, would have to lie behind. */
const liesWrong = ({ span }: Clues, told: Period, { today, tense }: Standpoint): boolean =>
  tense === 'past' || (span !== undefined && told.first <= today && tense !== 'future')

/** How many days a unit has at most. */
const LONGEST: ReadonlyMap<Unit, number> = new Map([
  ['day', 1],
  ['weekend', 2],
  ['week', 7],
  ['month', 31],
  ['quarter', 92],
  ['year', 366],
])

/** Whether a time is told less exactly than what is counted from it: no month follows "in 2008". */
function isCoarse({ first, last }: Period, { unit, weekday, span = [] }: Clues): boolean {
  const days = [
    ...(unit ? [unit] : weekday !== undefined ? (['day'] as const) : []),
    ...span.map(({ unit }) => unit),
  ].map((one) => LONGEST.get(one) ?? Number.POSITIVE_INFINITY)
  return days.length > 0 && last - first + 1 > Math.min(...days)
}

/** What a phrase is counted from: a day for what counts in days. */
function toldFor({ unit, span, part, hour, weekday }: Clues, { told, toldDay }: Standpoint): Period | undefined {
  const daily =
    unit === 'day' ||
    part !== undefined ||
    hour !== undefined ||
    weekday !== undefined ||
    span?.some(({ unit }) => unit === 'day')
  return daily ? toldDay : told
}

/** The day, or longer period, of clues, leaving the time of day aside. */
function dayLevel(clues: Clues, base: Day, at: Standpoint): Period | string {
  const { span, direction, easter, weekday, calendar, month, day, unit, step } = clues
  if (span && direction !== undefined) return counted(span, direction, base)
  if (calendar === 'hijri') return hijri(clues, at)
  if (clues.nth !== undefined) return nth(clues, base, at)
  if (easter !== undefined) return chosen((year) => dayPeriod(easterOf(year) + easter), clues, base, at)
  if (month !== undefined && day !== undefined) return dated(clues, month, day, base, at)
  if (month !== undefined) return chosen((year) => monthPeriod(year, month), clues, base, at)
  if (unit === 'day' && step !== undefined) return matching(periodAround(base, 'day', step), weekday)
  if (unit === 'week' && weekday !== undefined) return dayPeriod(periodAround(base, 'week', step).first + weekday - 1)
  if (unit === 'month' && day !== undefined) {
    const { year, month } = dateOf(periodAround(base, 'month', step).first)
    return datePeriod(year, month, day) ?? 'there is no such day'
  }
  if (day !== undefined) return dayOfSomeMonth(day, weekday, base, at)
  if (weekday !== undefined) return onWeekday(weekday, step, base, at)
  return longer(clues, base, at)
}

/** Weeks, months, years and what lies between. */
function longer(clues: Clues, base: Day, at: Standpoint): Period | string {
  const { season, quarter, half, decade, century, unit, step, year } = clues
  if (season && year === undefined && step === undefined && unit === undefined && at.tense === undefined)
    return 'a season of any year'
  if (season) return chosen((year) => seasonPeriod(year, season), clues, base, at)
  if (quarter !== undefined) return chosen((year) => quarterPeriod(year, quarter), clues, base, at)
  if (half !== undefined) return chosen((year) => halfPeriod(year, half), clues, base, at)
  if (decade !== undefined)
    return decadePeriod(
      decade >= 100 ? decade : century !== undefined ? (century - 1) * 100 + decade : decadeOf(decade, base),
    )
  if (century !== undefined) return centuryPeriod(century)
  if (year !== undefined) return yearPeriod(year)
  if (unit === 'weekend') return weekend(step, base, at)
  if (unit !== undefined) return periodAround(base, unit, step)
  if (clues.part && step !== undefined) return dayPeriod(base + step)
  if (clues.part || clues.hour !== undefined)
    return at.toldDay ? dayPeriod(at.toldDay.last) : 'a time of day, and no day'
  return 'nothing but an edge'
}

/** The latest decade of two digits that has begun. */
function decadeOf(decade: number, base: Day): number {
  const century = Math.floor(dateOf(base).year / 100) * 100
  return century + decade < dateOf(base).year ? century + decade : century - 100 + decade
}

const FINE = ['hour', 'minute', 'second']

/** An amount before or after a day, as exact as its smallest unit; one week is told to the day. */
function counted(span: NonNullable<Clues['span']>, direction: number, base: Day): Period | string {
  let day = base
  let finest: Unit = 'century'
  const order: readonly Unit[] = ['century', 'decade', 'year', 'quarter', 'month', 'weekend', 'week', 'day']
  for (const { number, unit } of span) {
    if (FINE.includes(unit)) return 'hours before or after'
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

/** The third Tuesday, the last day, the first week of what else is told. */
function nth(clues: Clues, base: Day, at: Standpoint): Period | string {
  const { nth = 1, count, weekday, ...rest } = clues
  const within = dayLevelOf(rest, base, at)
  if (typeof within === 'string') return within
  const { first, last } = within
  const pick = (all: readonly Period[]): Period | string => all.at(nth > 0 ? nth - 1 : nth) ?? 'there is none'
  const days = Array.from({ length: Math.min(last - first + 1, 400) }, (_, i) => dayPeriod(first + i))
  if (weekday !== undefined) return pick(days.filter((day) => weekdayOf(day.first) === weekday))
  if (count === 'week') {
    // A year's weeks are those of ISO 8601, by their Thursdays; a month's begin in it, and its last one ends in it.
    const mark = within.grain === 'year' ? 4 : nth > 0 ? 1 : 7
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

/** What holds the one counted: what is told, or this month. */
function dayLevelOf(rest: Clues, base: Day, at: Standpoint): Period | string {
  const { part, hour, minute, ...wide } = rest
  const told = wide.month ?? wide.year ?? wide.unit ?? wide.season ?? wide.quarter
  return told === undefined ? periodAround(base, 'month') : dayLevel(wide, base, at)
}
