import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, dateOf, dayOf, weekdayOf } from './calendar.ts'
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
  weekendPeriod,
  yearPeriod,
} from './period.ts'

// The same cases in every run.
fc.configureGlobal({ seed: 1 })

const on = (year: number, month: number, date: number): Day => dayOf(year, month, date) ?? Number.NaN
const date = (day: Day): string => dayPeriod(day).value
const spans = ({ value, first, last }: Period): string => `${value}: ${date(first)} to ${date(last)}`

describe('a period runs from its first day to its last', () => {
  test.each<[Period, string]>([
    [monthPeriod(2024, 2), '2024-02: 2024-02-01 to 2024-02-29'],
    [monthPeriod(1900, 2), '1900-02: 1900-02-01 to 1900-02-28'],
    [monthPeriod(2023, 12), '2023-12: 2023-12-01 to 2023-12-31'],
    [quarterPeriod(2023, 1), '2023-Q1: 2023-01-01 to 2023-03-31'],
    [quarterPeriod(2023, 4), '2023-Q4: 2023-10-01 to 2023-12-31'],
    [halfPeriod(2023, 1), '2023-H1: 2023-01-01 to 2023-06-30'],
    [halfPeriod(2023, 2), '2023-H2: 2023-07-01 to 2023-12-31'],
    [seasonPeriod(2023, 'SP'), '2023-SP: 2023-03-01 to 2023-05-31'],
    [seasonPeriod(2023, 'FA'), '2023-FA: 2023-09-01 to 2023-11-30'],
    [seasonPeriod(2023, 'WI'), '2023-WI: 2023-12-01 to 2024-02-29'],
    [yearPeriod(47), '0047: 0047-01-01 to 0047-12-31'],
    [decadePeriod(1994), '199X: 1990-01-01 to 1999-12-31'],
    [centuryPeriod(19), '18: 1801-01-01 to 1900-12-31'],
    [centuryPeriod(21), '20: 2001-01-01 to 2100-12-31'],
    [weekendPeriod(on(2023, 12, 27)), '2023-W52-WE: 2023-12-30 to 2023-12-31'],
  ])('%o', (period, expected) => expect(spans(period)).toBe(expected))
})

describe('a part of a day and a clock time are of their day', () => {
  const day = on(2024, 2, 29)
  test.each<[Period, string]>([
    [partPeriod(day, 'MO'), '2024-02-29TMO'],
    [clockPeriod(day, 9, 5), '2024-02-29T09:05'],
    [clockPeriod(day, 0, 0, 7), '2024-02-29T00:00:07'],
  ])('%o', (period, value) => {
    expect(period.value).toBe(value)
    expect([period.first, period.last]).toEqual([day, day])
  })
})

describe('steps from a day go by the calendar', () => {
  test.each([
    ['month', on(2024, 1, 31), 1, '2024-02'],
    ['month', on(2024, 1, 31), -1, '2023-12'],
    ['quarter', on(2024, 1, 31), -1, '2023-Q4'],
    ['quarter', on(2023, 12, 31), 1, '2024-Q1'],
    ['year', on(2024, 2, 29), 1, '2025'],
    ['week', on(2020, 12, 31), 1, '2021-W01'],
    ['weekend', on(2024, 3, 13), -1, '2024-W10-WE'],
    ['decade', on(2019, 12, 31), 1, '202X'],
    ['century', on(2000, 12, 31), 0, '19'],
    ['century', on(2001, 1, 1), 0, '20'],
    ['day', on(2024, 3, 1), -1, '2024-02-29'],
  ] as const)('%s of %i, %i on: %s', (unit, from, steps, value) => {
    expect(periodAround(from, unit, steps).value).toBe(value)
  })
})

test('a date that is on no calendar is no period', () => {
  expect(datePeriod(2023, 2, 29)).toBeUndefined()
  expect(datePeriod(2024, 2, 29)?.value).toBe('2024-02-29')
})

test('an interval from a time to the same time is that time', () => {
  expect(interval(monthPeriod(2023, 5), monthPeriod(2023, 5)).value).toBe('2023-05')
  expect(spans(interval(monthPeriod(2023, 12), dayPeriod(on(2024, 1, 3))))).toBe(
    '2023-12/2024-01-03: 2023-12-01 to 2024-01-03',
  )
})

const anyDay = fc.integer({ min: on(1800, 1, 1), max: on(2200, 1, 1) })
const anyUnit = fc.constantFrom('day', 'week', 'month', 'quarter', 'year', 'decade', 'century')

test('the period around a day holds it, and the next one begins the day after it ends', () => {
  fc.assert(
    fc.property(anyDay, anyUnit, (day, unit) => {
      const period = periodAround(day, unit)
      expect(period.first <= day && day <= period.last).toBe(true)
      expect(periodAround(period.last + 1, unit)).toEqual(periodAround(day, unit, 1))
      expect(periodAround(period.first - 1, unit)).toEqual(periodAround(day, unit, -1))
    }),
  )
})

test('a week is seven days from Monday, a weekend its last two', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const week = periodAround(day, 'week')
      const weekend = periodAround(day, 'weekend')
      expect([weekdayOf(week.first), week.last - week.first]).toEqual([1, 6])
      expect([weekend.first, weekend.last]).toEqual([week.last - 1, week.last])
      expect(weekend.value).toBe(`${week.value}-WE`)
    }),
  )
})

test('a month is as long as its last date', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { first, last } = periodAround(day, 'month')
      expect(dateOf(last).day).toBe(last - first + 1)
    }),
  )
})
