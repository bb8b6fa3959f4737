import { describe, expect, test } from 'vitest'
import type { TimeFields } from '../../languages/time.ts'
import { durationValue, granularityOf, hasDay, isAbsolute, isPossible, mergeFields } from './fields.ts'

describe('neighbours that name one time are one phrase', () => {
  test.each<[string, TimeFields, TimeFields]>([
    ['Wednesday + 20 September', { weekday: 3 }, { month: 9, day: 20 }],
    ['20 September + 2023', { month: 9, day: 20 }, { year: 2023 }],
    ['today + Wednesday', { unit: 'day', step: 0 }, { weekday: 3 }],
    ['early + May', { edge: 'start' }, { month: 5 }],
    ['9:40 + on Monday', { hour: 9, minute: 40 }, { weekday: 1 }],
    ['Saturday + this weekend', { weekday: 6 }, { unit: 'weekend', step: 0 }],
    ['three days ago + in the morning', { span: [{ number: 3, unit: 'day' }], direction: -1 }, { part: 'MO' }],
  ])('%s', (_, a, b) => expect(mergeFields(a, b)).toEqual({ ...a, ...b }))

  test('what both say is said once', () => {
    expect(mergeFields({ year: 2023, month: 5 }, { year: 2023 })).toEqual({ year: 2023, month: 5 })
  })
})

describe('neighbours that cannot name one time stay two', () => {
  test.each<[string, TimeFields, TimeFields]>([
    ['Monday, Tuesday', { weekday: 1 }, { weekday: 2 }],
    ['Monday 2023', { weekday: 1 }, { year: 2023 }],
    ['Monday in May', { weekday: 1 }, { month: 5 }],
    ['the morning of May', { part: 'MO' }, { month: 5 }],
    ['at nine in 2023', { hour: 9 }, { year: 2023 }],
    ['Monday at the weekend', { weekday: 1 }, { unit: 'weekend', step: 0 }],
    ['last week in May', { unit: 'week', step: -1 }, { month: 5 }],
    ['last year 2023', { unit: 'year', step: -1 }, { year: 2023 }],
    ['the nineties last year', { decade: 1990 }, { unit: 'year', step: -1 }],
    ['for three days in 2023', { span: [{ number: 3, unit: 'day' }] }, { year: 2023 }],
    ['now on Monday', { now: true }, { weekday: 1 }],
    ['every Monday', { unplaceable: 'comes back every week' }, { weekday: 1 }],
    ['the next day, on Monday', { from: 'story', unit: 'day', step: 1 }, { weekday: 1 }],
  ])('%s', (_, a, b) => expect(mergeFields(a, b)).toBeUndefined())
})

test.each<[string, TimeFields]>([
  ['clock', { weekday: 1, hour: 9 }],
  ['day', { weekday: 1, part: 'MO' }],
  ['day', { month: 9, day: 20, year: 2023 }],
  ['day', { easter: -2 }],
  ['part', { part: 'EV' }],
  ['week', { unit: 'weekend', step: 1 }],
  ['week', { nth: 1, count: 'week', month: 5 }],
  ['season', { season: 'SU', year: 2023 }],
  ['quarter', { quarter: 1, year: 2023 }],
  ['half', { half: 2, year: 2023 }],
  ['month', { month: 5, year: 2023 }],
  ['decade', { decade: 90 }],
  ['century', { century: 19 }],
  ['year', { unit: 'year', step: -1 }],
  ['span', { span: [{ number: 3, unit: 'day' }], direction: -1 }],
  ['none', { now: true }],
  ['none', { unplaceable: 'vague', year: 2023 }],
  ['edge', { edge: 'start' }],
])('an interval joins a %s only with another: %o', (granularity, fields) => {
  expect(granularityOf(fields)).toBe(granularity)
})

test.each<[boolean, TimeFields]>([
  [true, { span: [{ number: 3, unit: 'week' }], direction: 1 }],
  [false, { span: [{ number: 3, unit: 'week' }] }],
  [true, { unit: 'day', step: -1 }],
  [false, { unit: 'week', step: -1 }],
  [false, { month: 5, year: 2023 }],
])('whether there is a day (%s) in %o', (expected, fields) => expect(hasDay(fields)).toBe(expected))

test.each<[boolean, TimeFields]>([
  [true, { year: 2023 }],
  [true, { unit: 'day', step: 0 }],
  [false, { unit: 'week', step: 0 }],
  [false, { weekday: 1, step: -1 }],
  [false, { from: 'story', unit: 'day', step: 1 }],
  [false, { edge: 'end' }],
])('whether it stands on the calendar by itself (%s): %o', (expected, fields) =>
  expect(isAbsolute(fields)).toBe(expected),
)

test.each<TimeFields>([
  { month: 13 },
  { month: 0 },
  { day: 32 },
  { hour: 25 },
  { hour: 9, minute: 60 },
  { second: 60 },
  { quarter: 5 },
])('no calendar and no clock has %o', (fields) => expect(isPossible(fields)).toBe(false))

test('midnight may be called 24, and a quarter to is a negative minute', () => {
  expect(isPossible({ hour: 24, minute: -15 })).toBe(true)
})

test.each([
  ['P1Y2M3DT4H5M6S', ['second', 'minute', 'hour', 'day', 'month', 'year'], [6, 5, 4, 3, 2, 1]],
  ['P200Y', ['century'], [2]],
  ['P9M', ['quarter'], [3]],
  ['P1W', ['weekend'], [1]],
  ['PT1.5H', ['hour'], [1.5]],
] as const)('a duration is written from the largest unit on: %s', (value, units, numbers) => {
  expect(durationValue(units.map((unit, i) => ({ unit, number: numbers[i] ?? 0 })))).toBe(value)
})
