/** A day, as the number of days since 1970-01-01 in the proleptic Gregorian calendar, without a time zone. */
export type Day = number

interface YearMonthDay {
  readonly year: number
  /** 1–12 */
  readonly month: number
  readonly day: number
}

const DAY = 86_400_000

/** The day of a date, or undefined if there is none: 30 February. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  return utc(year, month, day)
}

/** The first day of a month. A month outside 1–12 lies in another year. */
export const firstOf = (year: number, month: number): Day => utc(year, month, 1)

export function dateOf(day: Day): YearMonthDay {
  const date = new Date(day * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

const daysIn = (year: number, month: number): number => firstOf(year, month + 1) - firstOf(year, month)

/** 1–7 from Monday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1

/** The ISO 8601 week of a day: the week belongs to the year of its Thursday. */
export function weekOf(day: Day): { year: number; week: number } {
  const thursday = mondayOf(day) + 3
  const { year } = dateOf(thursday)
  return { year, week: Math.floor((thursday - firstOf(year, 1)) / 7) + 1 }
}

/** The same day some months on; the last of the month where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const from = dateOf(day)
  const first = firstOf(from.year, from.month + months)
  const { year, month } = dateOf(first)
  return first + Math.min(from.day, daysIn(year, month)) - 1
}

/** Easter Sunday of the western churches, by the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
export function easterOf(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return utc(year, Math.floor(f / 31), (f % 31) + 1)
}

function utc(year: number, month: number, day: number): Day {
  const date = new Date(0)
  // Date.UTC takes the years 0–99 for 1900–1999.
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / DAY
}
