import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, dayOf, weekdayOf } from './calendar.ts'
import {
  alignToWeekday,
  resolveDate,
  resolveDayOfMonth,
  resolveWeekday,
  resolveWeekend,
  resolveYearly,
} from './nearest.ts'
import { dayPeriod, monthPeriod, type Period } from './period.ts'
import type { Tense } from './tense.ts'

// The same cases in every run.
fc.configureGlobal({ seed: 1 })

const on = (year: number, month: number, date: number): Day => dayOf(year, month, date) ?? Number.NaN
const written = (period: Period | string): string => (typeof period === 'string' ? period : period.value)
/** Wednesday, 15 June 2022. */
const today = on(2022, 6, 15)
const tenses: readonly (Tense | undefined)[] = ['past', undefined, 'near', 'future']
const inEachTense = (resolve: (at: { today: Day; tense?: Tense }) => Period | string): string[] =>
  tenses.map((tense) => written(resolve({ today, ...(tense && { tense }) })))

describe('a weekday alone is the last one, or the next where the clause looks ahead', () => {
  test.each([
    ['Monday', 1, ['2022-06-13', '2022-06-13', '2022-06-13', '2022-06-20']],
    ['Friday, which is nearer ahead', 5, ['2022-06-10', '2022-06-10', '2022-06-17', '2022-06-17']],
    ['Wednesday, which is today', 3, ['2022-06-15', '2022-06-15', '2022-06-15', '2022-06-15']],
  ])('%s', (_, weekday, expected) => {
    expect(inEachTense((at) => resolveWeekday(weekday, undefined, today, at))).toEqual(expected)
  })

  test.each([
    ['last Wednesday, not today', 3, -1, '2022-06-08'],
    ['next Wednesday, not today', 3, 1, '2022-06-22'],
    ['last Monday', 1, -1, '2022-06-13'],
    ['the Monday before last', 1, -2, '2022-06-06'],
    ['this Friday', 5, 0, '2022-06-17'],
    ['this Monday', 1, 0, '2022-06-13'],
  ])('%s', (_, weekday, step, expected) => {
    expect(resolveWeekday(weekday, step, today, { today, tense: 'past' }).value).toBe(expected)
  })
})

describe('a date without a year is of the year that fits its clause', () => {
  test.each([
    ['3 March', 3, 3, ['2022-03-03', '2022-03-03', '2022-03-03', '2023-03-03']],
    ['20 June', 6, 20, ['2022-06-20', '2022-06-20', '2022-06-20', '2022-06-20']],
    ['1 December', 12, 1, ['2021-12-01', '2021-12-01', '2022-12-01', '2022-12-01']],
    ['29 February, which not every year has', 2, 29, ['2020-02-29', '2020-02-29', '2024-02-29', '2024-02-29']],
  ])('%s', (_, month, day, expected) => {
    expect(inEachTense((at) => resolveDate({}, month, day, today, at))).toEqual(expected)
  })

  test('a weekday beside it tells the year', () => {
    const at = { today, tense: 'future' as const }
    expect(written(resolveDate({ weekday: 3 }, 3, 3, today, at))).toBe('2021-03-03')
    expect(written(resolveDate({ weekday: 5 }, 3, 3, today, at))).toBe('2023-03-03')
  })

  test('a weekday that fits no year near tells nothing', () => {
    expect(written(resolveDate({ weekday: 6 }, 3, 3, today, { today }))).toBe('2022-03-03')
  })
})

describe('a month takes its year from one named before it', () => {
  const october = (near: boolean, anchorMonth: number, tense?: Tense) =>
    written(
      resolveYearly((year) => monthPeriod(year, 10), {}, today, {
        today,
        anchorYear: { ...monthPeriod(2011, anchorMonth), near },
        ...(tense && { tense }),
      }),
    )
  test('in the same sentence', () => expect(october(true, 5)).toBe('2011-10'))
  test('or from the year after, where that month was over', () => expect(october(true, 11)).toBe('2012-10'))
  test('but not in a clause that looks ahead', () => expect(october(true, 5, 'future')).toBe('2022-10'))
})

describe('the 15th is of the nearest month that has it', () => {
  test.each([
    ['the 13th, this month', 13, undefined, ['2022-06-13', '2022-06-13', '2022-06-13', '2022-06-13']],
    ['the 2nd', 2, undefined, ['2022-06-02', '2022-06-02', '2022-06-02', '2022-07-02']],
    ['the 31st, which June has not', 31, undefined, ['2022-05-31', '2022-05-31', '2022-05-31', '2022-07-31']],
    ['Friday the 13th', 13, 5, ['2022-05-13', '2022-05-13', '2022-05-13', '2022-05-13']],
  ])('%s', (_, day, weekday, expected) => {
    expect(inEachTense((at) => resolveDayOfMonth(day, weekday, today, at))).toEqual(expected)
  })
})

describe('the weekend', () => {
  test.each<[string, number | undefined, Day, Tense | undefined, string]>([
    ['last weekend', -1, today, undefined, '2022-W23-WE'],
    ['next weekend', 1, today, undefined, '2022-W25-WE'],
    ['this weekend', 0, today, undefined, '2022-W24-WE'],
    ['at the weekend, told on Wednesday', undefined, today, 'past', '2022-W23-WE'],
    ['at the weekend, told on Sunday', undefined, on(2022, 6, 19), 'past', '2022-W24-WE'],
    ['at the weekend, to come', undefined, today, 'future', '2022-W24-WE'],
  ])('%s', (_, step, base, tense, expected) => {
    expect(resolveWeekend(step, base, { today: base, ...(tense && { tense }) }).value).toBe(expected)
  })
})

test('where a weekday and the day beside it disagree, the weekday is right, and no more than three days off', () => {
  expect(alignToWeekday(dayPeriod(today), undefined).value).toBe('2022-06-15')
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 40_000 }), fc.integer({ min: 1, max: 7 }), (day, weekday) => {
      const { first } = alignToWeekday(dayPeriod(day), weekday)
      expect(weekdayOf(first)).toBe(weekday)
      expect(Math.abs(first - day)).toBeLessThanOrEqual(3)
    }),
  )
})
