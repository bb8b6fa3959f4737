import type { DayPart, Season, Unit } from '../../languages/time.ts'
import { addMonths, type Day, dateOf, dayOf, firstOf, mondayOf, weekOf } from './calendar.ts'

/** How exact a period is, from the finest. */
type Granularity = Unit | 'season' | 'half' | 'part' | 'clock' | 'interval'

/** A span of the calendar, both days included, with its TIMEX3 value. */
export interface Period {
  readonly value: string
  readonly first: Day
  readonly last: Day
  readonly granularity: Granularity
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0')
const monthsFrom = (year: number, month: number, months: number): { first: Day; last: Day } => ({
  first: firstOf(year, month),
  last: firstOf(year, month + months) - 1,
})

export function dayPeriod(day: Day): Period {
  const date = dateOf(day)
  return {
    value: `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`,
    first: day,
    last: day,
    granularity: 'day',
  }
}

export function weekPeriod(day: Day): Period {
  const { year, week } = weekOf(day)
  const first = mondayOf(day)
  return { value: `${pad(year, 4)}-W${pad(week, 2)}`, first, last: first + 6, granularity: 'week' }
}

/** The weekend of a day's ISO week. */
export function weekendPeriod(day: Day): Period {
  const { value, first } = weekPeriod(day)
  return { value: `${value}-WE`, first: first + 5, last: first + 6, granularity: 'weekend' }
}

export function monthPeriod(year: number, month: number): Period {
  return { value: `${pad(year, 4)}-${pad(month, 2)}`, ...monthsFrom(year, month, 1), granularity: 'month' }
}

export const quarterPeriod = (year: number, quarter: number): Period => ({
  value: `${pad(year, 4)}-Q${quarter}`,
  ...monthsFrom(year, quarter * 3 - 2, 3),
  granularity: 'quarter',
})

export const halfPeriod = (year: number, half: number): Period => ({
  value: `${pad(year, 4)}-H${half}`,
  ...monthsFrom(year, half * 6 - 5, 6),
  granularity: 'half',
})

const STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** A season by the meteorologists' months; winter belongs to the year of its December. */
export const seasonPeriod = (year: number, season: Season): Period => ({
  value: `${pad(year, 4)}-${season}`,
  ...monthsFrom(year, STARTS[season], 3),
  granularity: 'season',
})

export const yearPeriod = (year: number): Period => ({
  value: pad(year, 4),
  ...monthsFrom(year, 1, 12),
  granularity: 'year',
})

export const decadePeriod = (year: number): Period => ({
  value: `${pad(Math.floor(year / 10), 3)}X`,
  ...monthsFrom(Math.floor(year / 10) * 10, 1, 120),
  granularity: 'decade',
})

/** A century, counted from one; the value of the nineteenth is `18`. */
export const centuryPeriod = (century: number): Period => ({
  value: pad(century - 1, 2),
  ...monthsFrom((century - 1) * 100 + 1, 1, 1200),
  granularity: 'century',
})

export const partPeriod = (day: Day, part: DayPart): Period => ({
  ...dayPeriod(day),
  value: `${dayPeriod(day).value}T${part}`,
  granularity: 'part',
})

export const clockPeriod = (day: Day, hour: number, minute: number, second?: number): Period => ({
  ...dayPeriod(day),
  value: `${dayPeriod(day).value}T${pad(hour, 2)}:${pad(minute, 2)}${second === undefined ? '' : `:${pad(second, 2)}`}`,
  granularity: 'clock',
})

export const interval = (from: Period, to: Period): Period => ({
  value: from.value === to.value ? from.value : `${from.value}/${to.value}`,
  first: from.first,
  last: to.last,
  granularity: 'interval',
})

/** The period of a unit that holds a day, or is `steps` of them away from it. */
export function periodAround(day: Day, unit: Unit, steps = 0): Period {
  const { year, month } = dateOf(day)
  switch (unit) {
    case 'week':
      return weekPeriod(day + 7 * steps)
    case 'weekend':
      return weekendPeriod(day + 7 * steps)
    case 'month': {
      const there = dateOf(firstOf(year, month + steps))
      return monthPeriod(there.year, there.month)
    }
    case 'quarter': {
      const there = dateOf(addMonths(day, 3 * steps))
      return quarterPeriod(there.year, Math.ceil(there.month / 3))
    }
    case 'year':
      return yearPeriod(year + steps)
    case 'decade':
      return decadePeriod(year + 10 * steps)
    case 'century':
      return centuryPeriod(Math.ceil(year / 100) + steps)
    default:
      return dayPeriod(day + steps)
  }
}

/** The day of a month's date, as a period. */
export function datePeriod(year: number, month: number, day: number): Period | undefined {
  const found = dayOf(year, month, day)
  return found === undefined ? undefined : dayPeriod(found)
}
