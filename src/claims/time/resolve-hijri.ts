import type { TimeFields } from '../../languages/time.ts'
import { dateOf } from './calendar.ts'
import { fromHijri, hijriMonth, toHijri } from './hijri.ts'
import { pickNearest } from './nearest.ts'
import { dayPeriod, interval, type Period } from './period.ts'
import type { ReferenceTime } from './reference-time.ts'

/** The period of a Hijri date; without a year, the nearest. */
export function resolveHijri({ year, month, day, step }: TimeFields, at: ReferenceTime): Period | string {
  const now = toHijri(at.today).year
  const missing = 'there is no such day'
  const make = (year: number): Period | undefined => {
    if (month === undefined) {
      const first = fromHijri(year, 1, 1)
      const next = fromHijri(year + 1, 1, 1)
      return first === undefined || next === undefined ? undefined : interval(dayPeriod(first), dayPeriod(next - 1))
    }
    if (day !== undefined) {
      const found = fromHijri(year, month, day)
      return found === undefined ? undefined : dayPeriod(found)
    }
    const whole = hijriMonth(year, month)
    return whole && interval(dayPeriod(whole.first), dayPeriod(whole.last))
  }
  // A year beside a Hijri feast may be Gregorian: Ramadan 2019.
  const wanted =
    year === undefined
      ? undefined
      : year < 1700
        ? [year]
        : [-1, 0, 1].map((off) => Math.round((year - 622) * 1.030684) + off)
  const years = wanted ?? [now - 1, now, now + 1]
  const all = years.flatMap((y) => make(y) ?? [])
  if (year !== undefined) return all.find(({ first }) => year < 1700 || dateOf(first).year === year) ?? missing
  return pickNearest(all, step, at.today, at.tense) ?? missing
}
