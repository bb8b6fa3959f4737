import { expect, test } from 'vitest'
import { addMonths, type Day, dateOf, dayOf, easterOf, weekdayOf, weekOf } from './calendar.ts'
import { durationValue } from './fields.ts'
import { fromHijri, toHijri } from './hijri.ts'
import { periodAround } from './period.ts'

const day = (text: string): Day => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number)
  return dayOf(year, month, date) ?? Number.NaN
}
const text = (day: Day): string => periodAround(day, 'day').value

test('a day and its date lead to one another', () => {
  for (let at = day('1895-12-28'); at < day('2105-01-05'); at += 17) {
    const { year, month, day: date } = dateOf(at)
    expect(dayOf(year, month, date)).toBe(at)
  }
})

test('there is no 30 February and no thirteenth month', () => {
  expect([dayOf(2023, 2, 30), dayOf(2023, 2, 29), dayOf(2023, 13, 1), dayOf(2023, 4, 31)]).toEqual(
    Array(4).fill(undefined),
  )
  expect(dayOf(2024, 2, 29)).toBe(day('2024-02-28') + 1)
})

test('years before the hundredth are not taken for the twentieth century', () => {
  expect(text(day('0047-03-01'))).toBe('0047-03-01')
})

test.each([
  ['2023-09-20', 3],
  ['1969-12-28', 7],
  ['1970-01-01', 4],
  ['2000-02-29', 2],
])('%s is weekday %i', (date, weekday) => expect(weekdayOf(day(date))).toBe(weekday))

test.each([
  ['2008-12-28', '2008-W52'],
  ['2008-12-29', '2009-W01'],
  ['2010-01-03', '2009-W53'],
  ['2023-09-20', '2023-W38'],
  ['2021-01-03', '2020-W53'],
])('%s lies in %s', (date, week) => expect(periodAround(day(date), 'week').value).toBe(week))

test('a week belongs to the year of its Thursday', () =>
  expect(weekOf(day('2027-01-01'))).toEqual({ year: 2026, week: 53 }))

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-03-31', -13, '2023-02-28'],
  ['2022-11-15', 2, '2023-01-15'],
])('%s and %i months is %s', (from, months, to) => expect(text(addMonths(day(from), months))).toBe(to))

test.each([
  [1961, '1961-04-02'],
  [2008, '2008-03-23'],
  [2024, '2024-03-31'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, date) => expect(text(easterOf(year))).toBe(date))

test.each([
  ['2023-07-19', 1445, 1, 1],
  ['2012-01-02', 1433, 2, 8],
  ['2024-04-10', 1445, 10, 1],
])('%s is in the Hijri calendar %i-%i-%i', (date, year, month, hijriDay) => {
  expect(toHijri(day(date))).toEqual({ year, month, day: hijriDay })
  expect(fromHijri(year, month, hijriDay)).toBe(day(date))
})

test('every day of a century has a Hijri date that leads back to it', () => {
  for (let at = day('1930-01-01'); at < day('2070-01-01'); at += 13) {
    const { year, month, day: hijriDay } = toHijri(at)
    expect(fromHijri(year, month, hijriDay)).toBe(at)
  }
})

test('a duration is written in the units of TIMEX3', () => {
  expect(
    durationValue([
      { number: 3, unit: 'day' },
      { number: 1, unit: 'month' },
    ]),
  ).toBe('P1M3D')
  expect(durationValue([{ number: 5, unit: 'hour' }])).toBe('PT5H')
  expect(durationValue([{ number: 2, unit: 'decade' }])).toBe('P20Y')
})
