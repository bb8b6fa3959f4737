import { describe, expect, test } from 'vitest'
import type { TimeFields } from '../../languages/time.ts'
import { dayOf } from './calendar.ts'
import { normalizeTime } from './normalize.ts'
import { dayPeriod, monthPeriod, yearPeriod } from './period.ts'
import type { ReferenceTime } from './reference-time.ts'

/** Wednesday, 15 June 2022. */
const today = dayOf(2022, 6, 15) ?? 0

/** The value of a phrase, or in brackets why it has none. */
function value(fields: TimeFields, at: Partial<ReferenceTime> = {}, to?: TimeFields): string {
  const time = normalizeTime(fields, to, { today, ...at })
  if (time.kind === 'none') return `(${time.reason})`
  return time.kind === 'calendar' ? time.period.value : time.value
}

describe('a distance is as exact as its smallest unit', () => {
  test.each<[string, number, TimeFields['span'], string]>([
    ['three days ago', -1, [{ number: 3, unit: 'day' }], '2022-06-12'],
    ['a week ago', -1, [{ number: 1, unit: 'week' }], '2022-06-08'],
    ['three weeks ago', -1, [{ number: 3, unit: 'week' }], '2022-W21'],
    ['seven months ago', -1, [{ number: 7, unit: 'month' }], '2021-11'],
    ['in two years', 1, [{ number: 2, unit: 'year' }], '2024'],
    ['two decades ago', -1, [{ number: 2, unit: 'decade' }], '2002'],
    ['a century ago', -1, [{ number: 1, unit: 'century' }], '1922'],
    [
      ...(['a year and two days ago', -1] as const),
      [
        { number: 1, unit: 'year' },
        { number: 2, unit: 'day' },
      ],
      '2021-06-13',
    ],
    ['five hours ago', -1, [{ number: 5, unit: 'hour' }], '(hours before or after)'],
  ])('%s', (_, direction, span = [], expected) => expect(value({ span, direction })).toBe(expected))
})

describe('an ordinal counts in the period beside it', () => {
  test.each<[string, TimeFields, string]>([
    ['the third Tuesday of May 2022', { nth: 3, weekday: 2, month: 5, year: 2022 }, '2022-05-17'],
    ['the last Friday of February 2024', { nth: -1, weekday: 5, month: 2, year: 2024 }, '2024-02-23'],
    ['the last day of 2021', { nth: -1, count: 'day', year: 2021 }, '2021-12-31'],
    ['the first week of May 2022', { nth: 1, count: 'week', month: 5, year: 2022 }, '2022-W18'],
    ['the last week of May 2022', { nth: -1, count: 'week', month: 5, year: 2022 }, '2022-W21'],
    ['the first week of 2021', { nth: 1, count: 'week', year: 2021 }, '2021-W01'],
    ['the last month of last year', { nth: -1, count: 'month', unit: 'year', step: -1 }, '2021-12'],
    ['the first Monday, and of no month', { nth: 1, weekday: 1 }, '2022-06-06'],
    ['the fifth Tuesday of February 2022', { nth: 5, weekday: 2, month: 2, year: 2022 }, '(there is none)'],
  ])('%s', (_, fields, expected) => expect(value(fields)).toBe(expected))
})

describe('an end of an interval takes from the other what it leaves out', () => {
  test.each<[string, TimeFields, TimeFields, string]>([
    ['from March to May 2021', { month: 3 }, { month: 5, year: 2021 }, '2021-03/2021-05'],
    ['from December to March 2021', { month: 12 }, { month: 3, year: 2021 }, '2020-12/2021-03'],
    ['3 to 5 May 2021', { day: 3 }, { day: 5, month: 5, year: 2021 }, '2021-05-03/2021-05-05'],
    ['May 30, 2021 to June 2', { month: 5, day: 30, year: 2021 }, { month: 6, day: 2 }, '2021-05-30/2021-06-02'],
    [
      'Monday from 9:00 to 11:00',
      { weekday: 1, hour: 9, minute: 0 },
      { hour: 11 },
      '2022-06-13T09:00/2022-06-13T11:00',
    ],
    [
      'Monday from 1 to 3 p.m.',
      { weekday: 1, hour: 1 },
      { hour: 3, meridiem: 'pm' },
      '2022-06-13T13:00/2022-06-13T15:00',
    ],
    ['1 to 3 Ramadan 1443', { day: 1 }, { calendar: 'hijri', month: 9, day: 3, year: 1443 }, '2022-04-02/2022-04-04'],
    ['2019–2021', { year: 2019 }, { year: 2021 }, '2019/2021'],
    ['2021–2019', { year: 2021 }, { year: 2019 }, '(it ends before it begins)'],
  ])('%s', (_, from, to, expected) => expect(value(from, {}, to)).toBe(expected))

  test('days from one to another end after they begin', () => {
    expect(value({ weekday: 5 }, {}, { weekday: 7 })).toBe('2022-06-10/2022-06-12')
    expect(value({ weekday: 2 }, {}, { weekday: 5 })).toBe('2022-06-14/2022-06-17')
  })
})

describe('a time counted from one the story named', () => {
  const third = dayPeriod(dayOf(2021, 5, 3) ?? 0)
  test.each<[string, TimeFields, string]>([
    ['two days later', { from: 'story', span: [{ number: 2, unit: 'day' }], direction: 1 }, '2021-05-05'],
    ['the next day, in the evening', { from: 'story', unit: 'day', step: 1, part: 'EV' }, '2021-05-04TEV'],
    ['the following Friday', { from: 'story', weekday: 5, step: 1 }, '2021-05-07'],
    ['the previous month', { from: 'story', unit: 'month', step: -1 }, '2021-04'],
    ['that year', { from: 'story', unit: 'year', step: 0 }, '2021'],
  ])('%s', (_, fields, expected) => {
    expect(value(fields, { anchor: third, anchorDay: third })).toBe(expected)
    expect(value(fields)).toBe('(counted from a time that is not told before it)')
  })

  test('is not exacter than that one', () => {
    const coarse = { anchor: yearPeriod(2008) }
    expect(value({ from: 'story', unit: 'month', step: 1 }, coarse)).toBe('(counted from a time told less exactly)')
    expect(value({ from: 'story', unit: 'year', step: 1 }, coarse)).toBe('2009')
  })

  test('does not lie ahead in a clause that looks back', () => {
    const may = { anchor: monthPeriod(2022, 5) }
    const twoMonths: TimeFields = { from: 'story', span: [{ number: 2, unit: 'month' }], direction: 1 }
    expect(value(twoMonths, may)).toBe('(it would lie ahead)')
    expect(value(twoMonths, { ...may, tense: 'future' })).toBe('2022-07')
  })
})

describe('what has no place on the calendar has none', () => {
  test.each<[string, TimeFields, string]>([
    ['a time of day alone', { hour: 9 }, '(a time of day, and no day)'],
    ['a season of no year, where no verb says which', { season: 'SU' }, '(a season of any year)'],
    ['an edge of nothing', { edge: 'start' }, '(nothing but an edge)'],
    ['30 February', { month: 2, day: 30, year: 2022 }, '(there is no such day)'],
    ['the 31st of last February', { unit: 'month', step: -4, day: 31 }, '(there is no such day)'],
    [
      '30 Shawwal 1443, a month of 29 days',
      { calendar: 'hijri', month: 10, day: 30, year: 1443 },
      '(there is no such day)',
    ],
    ['every Friday', { weekday: 5, unplaceable: 'comes back every week' }, '(comes back every week)'],
    ['now', { now: true }, 'PRESENT_REF'],
    ['for three weeks', { span: [{ number: 3, unit: 'week' }] }, 'P3W'],
  ])('%s', (_, fields, expected) => expect(value(fields)).toBe(expected))
})

test.each<[string, TimeFields, string]>([
  ['the nineties', { decade: 90 }, '199X'],
  ['the twenties, of which the last have begun', { decade: 20 }, '202X'],
  ['the thirties, of which the next have not', { decade: 30 }, '193X'],
  ['the forties of the nineteenth century', { decade: 40, century: 19 }, '184X'],
  ['Good Friday', { easter: -2 }, '2022-04-15'],
  ['Easter Monday of 2024', { easter: 1, year: 2024 }, '2024-04-01'],
  ['the week of March 6, 2022', { month: 3, day: 6, year: 2022, round: 'week' }, '2022-W09'],
  ['Tuesday of last week', { unit: 'week', step: -1, weekday: 2 }, '2022-06-07'],
  ['the fifth of next month', { unit: 'month', step: 1, day: 5 }, '2022-07-05'],
  ['May of last year', { month: 5, unit: 'year', step: -1 }, '2021-05'],
  ['this evening', { part: 'EV', step: 0 }, '2022-06-15TEV'],
])('%s', (_, fields, expected) => expect(value(fields)).toBe(expected))
