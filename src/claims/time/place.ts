import type { Clues, DayPart, Unit } from '../../languages/time.ts'
import { addMonths, type Day, dateOf, dayOf, easterOf, weekdayOf } from './calendar.ts'
import { durationValue } from './clues.ts'
import { dayOfHijri, hijriMonth, hijriOf } from './hijri.ts'
import {
  centuryPeriod,
  clockPeriod,
  datePeriod,
  dayPeriod,
  decadePeriod,
  halfPeriod,
  interval,
  monthPeriod,
  type Period,
  partPeriod,
  periodAround,
  quarterPeriod,
  seasonPeriod,
  weekPeriod,
  weekendPeriod,
  yearPeriod,
} from './period.ts'
import type { Tense } from './tense.ts'

/** From where a phrase is read. */
export interface Standpoint {
  /** What "today" means: the day of publication, or the day a quotation was said. */
  readonly today: Day
  /** The time told last before the phrase, and the last one that is a day or finer. */
  readonly told?: Period
  readonly toldDay?: Period
  readonly tense?: Tense
}

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
  const { hour, minute, second, part, meridiem, day, weekday, edge, ...shared } = from
  const end = one(endOf(shared, to, from), at)
  if (typeof end === 'string') return end
  const { hour: h, minute: m, second: s, day: d, weekday: w, month, edge: e, ...rest } = to
  const open = from.month === undefined && from.unit === undefined && (day !== undefined || weekday !== undefined)
  const lacking: Clues = {
    ...(rest.year !== undefined && from.unit === undefined ? { year: rest.year } : {}),
    ...(rest.unit !== undefined && rest.step !== undefined && from.unit === undefined
      ? { unit: rest.unit, step: rest.step }
      : {}),
    ...(open && month !== undefined && day !== undefined ? { month } : {}),
    ...(from.hour !== undefined
      ? { ...(rest.part ? { part: rest.part } : {}), ...(rest.meridiem ? { meridiem: rest.meridiem } : {}) }
      : {}),
    ...(from.hour !== undefined && d !== undefined && month !== undefined && day === undefined
      ? { day: d, month }
      : {}),
    ...(from.hour !== undefined && w !== undefined && weekday === undefined ? { weekday: w } : {}),
  }
  const start = one({ ...lacking, ...from }, at)
  if (typeof start === 'string') return start
  if (start.first <= end.last) return interval(start, end)
  // "from December to March", "from Friday to Sunday": the end comes after the start, or the start before the end.
  const later = one(endOf(shared, to, from), { ...at, today: start.first, tense: 'future' })
  return typeof later === 'string'
    ? later
    : start.first <= later.last
      ? interval(start, later)
      : 'it ends before it begins'
}

/** What the end of an interval tells, with what it takes from the start. */
function endOf(shared: Clues, to: Clues, from: Clues): Clues {
  const inherited: Clues = {
    ...(to.year === undefined && shared.year !== undefined && to.unit === undefined ? { year: shared.year } : {}),
    ...(to.month === undefined && shared.month !== undefined && to.day !== undefined ? { month: shared.month } : {}),
    ...(to.unit === undefined && shared.unit !== undefined ? { unit: shared.unit } : {}),
    ...(to.step === undefined && shared.step !== undefined ? { step: shared.step } : {}),
    ...(to.hour !== undefined && to.day === undefined && from.day !== undefined
      ? { day: from.day, ...(from.month === undefined ? {} : { month: from.month }) }
      : {}),
    ...(to.hour !== undefined && to.weekday === undefined && from.weekday !== undefined
      ? { weekday: from.weekday }
      : {}),
    ...(shared.calendar ? { calendar: shared.calendar } : {}),
  }
  return { ...inherited, ...to }
}

/** One time. Returns why, if it has no place. */
function one(clues: Clues, at: Standpoint): Period | string {
  const told = toldFor(clues, at)
  if (clues.from === 'story' && !told) return 'counted from a time that is not told before it'
  const base = clues.from === 'story' && told ? told.first : at.today
  const day = dayLevel(clues, base, at)
  if (typeof day === 'string') return day
  if (clues.round === 'week') return weekPeriod(day.first)
  if (
    clues.span &&
    clues.from === 'story' &&
    day.first > at.today &&
    told &&
    told.last < at.today &&
    at.tense !== 'future'
  )
    return 'it would lie ahead'
  return inDay(clues, day)
}

/** What a phrase is counted from: a day for what counts in days. */
function toldFor({ unit, span, part, hour }: Clues, { told, toldDay }: Standpoint): Period | undefined {
  const daily = unit === 'day' || part !== undefined || hour !== undefined || span?.some(({ unit }) => unit === 'day')
  return daily ? toldDay : told
}

/** A day's part or clock time, where one is told. */
function inDay({ part, hour, minute = 0, second, meridiem, edge }: Clues, period: Period): Period {
  if (period.grain !== 'day') return period
  if (hour !== undefined) {
    const early = minute < 0 ? 1 : 0
    return clockPeriod(period.first, hourOf(hour - early, part, meridiem), minute + 60 * early, second)
  }
  const edgePart: DayPart | undefined = edge === 'start' ? 'MO' : edge === 'end' ? 'EV' : undefined
  const told = part ?? edgePart
  return told ? partPeriod(period.first, told) : period
}

/** The hour of 24: three in the afternoon is 15, twelve at night 0. */
function hourOf(hour: number, part: DayPart | undefined, meridiem: 'am' | 'pm' | undefined): number {
  if (hour > 12) return hour
  if (meridiem === 'am' || part === 'MO') return hour === 12 ? 0 : hour
  if (meridiem === 'pm' || part === 'AF' || part === 'EV') return hour < 12 ? hour + 12 : hour
  if (part === 'NI') return hour === 12 ? 0 : hour < 5 ? hour : hour + 12
  return hour
}

/** The part of the day of a clock time. */
export const partOf = (hour: number): DayPart =>
  hour < 5 ? 'NI' : hour < 12 ? 'MO' : hour < 18 ? 'AF' : hour < 21 ? 'EV' : 'NI'

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

/** A day of a month; the year, if none is told, by the weekday, or by what the sentence looks to. */
function dated(clues: Clues, month: number, day: number, base: Day, at: Standpoint): Period | string {
  const { weekday, year, unit } = clues
  if (year === undefined && unit !== 'year' && weekday !== undefined) {
    const near = dateOf(base).year
    const years = [near, near - 1, near + 1]
    const fit = years.map((y) => dayOf(y, month, day)).find((d) => d !== undefined && weekdayOf(d) === weekday)
    if (fit !== undefined) return dayPeriod(fit)
  }
  return chosen((year) => datePeriod(year, month, day), clues, base, at)
}

/** What comes every year, in the year told, or the one that fits best. */
function chosen(make: (year: number) => Period | undefined, clues: Clues, base: Day, at: Standpoint): Period | string {
  const missing = 'there is no such day'
  const { year: now } = dateOf(base)
  if (clues.year !== undefined) return make(clues.year) ?? missing
  if (clues.unit === 'year') return make(now + (clues.step ?? 0)) ?? missing
  if (clues.from === 'story') return make(now) ?? missing
  const all = [now - 2, now - 1, now, now + 1, now + 2].flatMap((year) => make(year) ?? [])
  return nearest(all, clues.step, base, at.tense) ?? missing
}

/**
 * Of periods in order, the one before, after or around a day. Without a step it is the nearest, where the side that the
 * clause does not look to counts as further off, and the future as further than the past.
 */
function nearest(
  all: readonly Period[],
  step: number | undefined,
  base: Day,
  tense: Tense | undefined,
): Period | undefined {
  if (step !== undefined && step < 0) return all.filter(({ last }) => last < base).at(step)
  if (step !== undefined && step > 0) return all.filter(({ first }) => first > base).at(step - 1)
  if (step === 0) return all.find(({ first }) => dateOf(first).year === dateOf(base).year)
  const off = ({ first, last, grain }: Period): number => {
    const day = grain === 'day'
    if (last < base) return (tense === 'future' ? 4 : 1) * (base - last)
    if (first > base)
      return (first - base) * (tense === 'future' ? 1 : tense === 'past' ? (day ? 20 : 25) : day ? 2 : 4)
    return 0
  }
  return [...all].sort((a, b) => off(a) - off(b))[0]
}

/** A day that is told by its distance; where a weekday beside it says otherwise, the weekday is right. */
function matching(period: Period, weekday: number | undefined): Period {
  if (weekday === undefined) return period
  const off = ((weekday - weekdayOf(period.first) + 10) % 7) - 3
  return dayPeriod(period.first + off)
}

function onWeekday(weekday: number, step: number | undefined, base: Day, at: Standpoint): Period {
  const back = (weekdayOf(base) - weekday + 7) % 7
  if (step !== undefined && step < 0) return dayPeriod(base - (back || 7) + 7 * (step + 1))
  if (step !== undefined && step > 0) return dayPeriod(base + (7 - back) + 7 * (step - 1))
  if (step === 0) return dayPeriod(periodAround(base, 'week').first + weekday - 1)
  return dayPeriod(at.tense === 'future' && back > 0 ? base + 7 - back : base - back)
}

/** "The 15th", "Friday the 13th": in the month that fits, the nearest before or after. */
function dayOfSomeMonth(day: number, weekday: number | undefined, base: Day, at: Standpoint): Period | string {
  const { year, month } = dateOf(base)
  const months = [-2, -1, 0, 1, 2].map((off) => dateOf(addMonths(dayOf(year, month, 1) ?? base, off)))
  const all = months.flatMap((m) => datePeriod(m.year, m.month, day) ?? [])
  const fit = weekday === undefined ? all : all.filter(({ first }) => weekdayOf(first) === weekday)
  return nearest(fit.length > 0 ? fit : all, undefined, base, at.tense) ?? 'there is no such day'
}

function weekend(step: number | undefined, base: Day, at: Standpoint): Period {
  if (step !== undefined && step !== 0) return periodAround(base, 'weekend', step)
  const inside = weekdayOf(base) >= 6
  return weekendPeriod(at.tense === 'past' && !inside ? base - 7 : base)
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

/** A Hijri date; without a year, the nearest. */
function hijri({ year, month, day, step }: Clues, at: Standpoint): Period | string {
  const now = hijriOf(at.today).year
  const missing = 'there is no such day'
  const make = (year: number): Period | undefined => {
    if (month === undefined) {
      const first = dayOfHijri(year, 1, 1)
      const next = dayOfHijri(year + 1, 1, 1)
      return first === undefined || next === undefined ? undefined : interval(dayPeriod(first), dayPeriod(next - 1))
    }
    if (day !== undefined) {
      const found = dayOfHijri(year, month, day)
      return found === undefined ? undefined : dayPeriod(found)
    }
    const whole = hijriMonth(year, month)
    return whole && interval(dayPeriod(whole.first), dayPeriod(whole.last))
  }
  // A year told beside a Hijri feast may be Gregorian: Ramadan 2019.
  const wanted =
    year === undefined
      ? undefined
      : year < 1700
        ? [year]
        : [-1, 0, 1].map((off) => Math.round((year - 622) * 1.030684) + off)
  const years = wanted ?? [now - 1, now, now + 1]
  const all = years.flatMap((y) => make(y) ?? [])
  if (year !== undefined) return all.find(({ first }) => year < 1700 || dateOf(first).year === year) ?? missing
  return nearest(all, step, at.today, at.tense) ?? missing
}
