import type { TimeFields } from '../../languages/time.ts'
import { addMonths, type Day, dateOf, dayOf, weekdayOf } from './calendar.ts'
import { datePeriod, dayPeriod, type Period, periodAround, weekendPeriod } from './period.ts'
import type { ReferenceTime } from './reference-time.ts'
import type { Tense } from './tense.ts'

/** What comes every year, in the year named, or in the one that fits best. */
export function resolveYearly(
  make: (year: number) => Period | undefined,
  fields: TimeFields,
  base: Day,
  at: ReferenceTime,
): Period | string {
  const missing = 'there is no such day'
  const { year: now } = dateOf(base)
  if (fields.year !== undefined) return make(fields.year) ?? missing
  if (fields.unit === 'year') return make(now + (fields.step ?? 0)) ?? missing
  if (fields.from === 'story') return make(now) ?? missing
  const all = [now - 2, now - 1, now, now + 1, now + 2].flatMap((year) => make(year) ?? [])
  const next = pickNearest(all, fields.step, base, at.tense)
  return (fields.step === undefined && next && nextAfterAnchor(make, next, base, at)) || next || missing
}

/** Maximum number of days before publication for which the nearest year wins over the year after an anchor. */
const RECENT_DAYS = 60

/**
 * The next period after an anchor with a year, "in March 2015 … and in September", unless it is still to come or, in
 * another sentence, the nearest one is recent.
 */
function nextAfterAnchor(
  make: (year: number) => Period | undefined,
  next: Period,
  base: Day,
  { anchorYear, tense }: ReferenceTime,
): Period | undefined {
  if (!anchorYear || tense === 'future' || (!anchorYear.near && next.last > base - RECENT_DAYS)) return undefined
  const { year } = dateOf(anchorYear.first)
  return [year, year + 1]
    .flatMap((one) => make(one) ?? [])
    .find(({ first, last }) => first > anchorYear.first && last < base)
}

/** A day of a month. A year not named is found by the weekday, or by the tense of the sentence. */
export function resolveDate(
  fields: TimeFields,
  month: number,
  day: number,
  base: Day,
  at: ReferenceTime,
): Period | string {
  const { weekday, year, unit } = fields
  if (year === undefined && unit !== 'year' && weekday !== undefined) {
    const near = dateOf(base).year
    const years = [near, near - 1, near + 1]
    const fit = years.map((y) => dayOf(y, month, day)).find((d) => d !== undefined && weekdayOf(d) === weekday)
    if (fit !== undefined) return dayPeriod(fit)
  }
  return resolveYearly((year) => datePeriod(year, month, day), fields, base, at)
}

/**
 * Factors by which the distance of a period counts: one in the past, and a day or something longer in the future. Tuned
 * by trial; a date without a year is rarely eleven months away, whatever the verb.
 */
const WEIGHTS: Readonly<Record<Tense | 'undecided', { back: number; day: number; longer: number }>> = {
  past: { back: 1, day: 20, longer: 25 },
  future: { back: 4, day: 1, longer: 1 },
  near: { back: 1, day: 1, longer: 1 },
  undecided: { back: 1, day: 2, longer: 4 },
}

/** The period a number of steps before or after a day, of periods in order; without a step the nearest, as weighted. */
export function pickNearest(
  all: readonly Period[],
  step: number | undefined,
  base: Day,
  tense: Tense | undefined,
): Period | undefined {
  if (step !== undefined && step < 0) return all.filter(({ last }) => last < base).at(step)
  if (step !== undefined && step > 0) return all.filter(({ first }) => first > base).at(step - 1)
  if (step === 0) return all.find(({ first }) => dateOf(first).year === dateOf(base).year)
  const { back, day, longer } = WEIGHTS[tense ?? 'undecided']
  const off = ({ first, last, granularity }: Period): number =>
    last < base ? back * (base - last) : first > base ? (granularity === 'day' ? day : longer) * (first - base) : 0
  return [...all].sort((a, b) => off(a) - off(b))[0]
}

/** The day of a weekday: the last one, unless a step or the clause says otherwise. */
export function resolveWeekday(weekday: number, step: number | undefined, base: Day, at: ReferenceTime): Period {
  const back = (weekdayOf(base) - weekday + 7) % 7
  if (step !== undefined && step < 0) return dayPeriod(base - (back || 7) + 7 * (step + 1))
  if (step !== undefined && step > 0) return dayPeriod(base + (7 - back) + 7 * (step - 1))
  if (step === 0) return dayPeriod(periodAround(base, 'week').first + weekday - 1)
  const ahead = at.tense === 'future' || (at.tense === 'near' && back > 3)
  return dayPeriod(ahead && back > 0 ? base + 7 - back : base - back)
}

/** A day named by its distance. Where a weekday beside it disagrees, the weekday is right. */
export function alignToWeekday(period: Period, weekday: number | undefined): Period {
  if (weekday === undefined) return period
  const off = ((weekday - weekdayOf(period.first) + 10) % 7) - 3
  return dayPeriod(period.first + off)
}

/** A day of the month ("the 15th", "Friday the 13th"): in the nearest month that has it. */
export function resolveDayOfMonth(
  day: number,
  weekday: number | undefined,
  base: Day,
  at: ReferenceTime,
): Period | string {
  const { year, month } = dateOf(base)
  const months = [-2, -1, 0, 1, 2].map((off) => dateOf(addMonths(dayOf(year, month, 1) ?? base, off)))
  const all = months.flatMap((m) => datePeriod(m.year, m.month, day) ?? [])
  const fit = weekday === undefined ? all : all.filter(({ first }) => weekdayOf(first) === weekday)
  return pickNearest(fit.length > 0 ? fit : all, undefined, base, at.tense) ?? 'there is no such day'
}

/** The last, this or next weekend. */
export function resolveWeekend(step: number | undefined, base: Day, at: ReferenceTime): Period {
  if (step !== undefined && step !== 0) return periodAround(base, 'weekend', step)
  const inside = weekdayOf(base) >= 6
  return weekendPeriod(at.tense === 'past' && !inside ? base - 7 : base)
}
