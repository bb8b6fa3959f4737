import { type Day, dayOf, firstOf, mondayOf } from './calendar.ts'
import {
  centuryPeriod,
  decadePeriod,
  halfPeriod,
  monthPeriod,
  quarterPeriod,
  seasonPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './period.ts'

/** A span of the calendar, in days from 1970-01-01, the end not included. */
export interface CalendarSpan {
  readonly start: number
  readonly end: number
  /** The point in it, if it is known to the day or better; null for a longer span. */
  readonly point: number | null
}

/** Hours at which a part of a day is drawn: its middle. */
const HOURS = { MO: 9, AF: 15, EV: 19.5, NI: 22.5 } as const

type TimexParser = readonly [
  RegExp,
  (numbers: readonly number[], word: string) => { first: Day; last: Day } | undefined,
]
const TIMEX_PARSERS: readonly TimexParser[] = [
  [/^(\d\d)$/, ([century = 0]) => centuryPeriod(century + 1)],
  [/^(\d{3})X?$/, ([decade = 0]) => decadePeriod(decade * 10)],
  [/^(\d{4})$/, ([year = 0]) => yearPeriod(year)],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, ([year = 0, month = 0]) => monthPeriod(year, month)],
  [/^(\d{4})-Q(\d)$/, ([year = 0, quarter = 0]) => quarterPeriod(year, quarter)],
  [/^(\d{4})-H(\d)$/, ([year = 0, half = 0]) => halfPeriod(year, half)],
  [/^(\d{4})-W(\d\d)$/, ([year = 0, week = 0]) => weekPeriod(weekStart(year, week))],
  [/^(\d{4})-W(\d\d)-WE$/, ([year = 0, week = 0]) => weekendPeriod(weekStart(year, week))],
  [/^(\d{4})-(SP|SU|FA|WI)$/, ([year = 0], word) => seasonPeriod(year, seasonOf(word))],
]

/** The span of a TIMEX3 value on the calendar; null if it cannot be placed. */
export function toCalendarSpan(value: string): CalendarSpan | null {
  const [from = '', to] = value.split('/')
  if (to !== undefined) {
    const [first, last] = [toCalendarSpan(from), toCalendarSpan(to)]
    if (!first || !last || last.end <= first.start) return null
    return { start: first.start, end: last.end, point: last.end - first.start > 1 ? null : first.point }
  }
  const day = /^(\d{4})-(\d\d)-(\d\d)(?:T(MO|AF|EV|NI|(\d\d)(?::(\d\d))?).*)?$/.exec(value)
  if (day) return daySpan(day)
  for (const [pattern, read] of TIMEX_PARSERS) {
    const found = pattern.exec(value)
    const period = found && read(found.slice(1).map(Number), found[2] ?? '')
    if (period) return { start: period.first, end: period.last + 1, point: null }
  }
  return null
}

function daySpan([, year, month, date, part, hour, minute]: readonly (string | undefined)[]): CalendarSpan | null {
  const start = dayOf(Number(year), Number(month), Number(date))
  if (start === undefined) return null
  const hours =
    part === 'MO' || part === 'AF' || part === 'EV' || part === 'NI'
      ? HOURS[part]
      : hour
        ? Number(hour) + Number(minute ?? 0) / 60
        : 12
  return { start, end: start + 1, point: start + hours / 24 }
}

const weekStart = (year: number, week: number): Day => mondayOf(firstOf(year, 1) + 3) + (week - 1) * 7

const seasonOf = (word: string): 'SP' | 'SU' | 'FA' | 'WI' =>
  word === 'SP' || word === 'SU' || word === 'FA' ? word : 'WI'

/** The sort key of a value: where it begins, a day before its parts. A value that cannot be placed comes last. */
export function orderOf(value: string): number {
  const span = toCalendarSpan(value)
  if (!span) return Number.POSITIVE_INFINITY
  return value.includes('T') ? (span.point ?? span.start) : span.start
}
