import { expect, test } from 'vitest'
import { dateOf } from './calendar.ts'
import { orderOf, toCalendarSpan } from './calendar-span.ts'

/** A day's date as it is written. */
function written(day: number): string {
  const { year, month, day: date } = dateOf(Math.floor(day))
  return [year, month, date].join('-')
}

test.each([
  ['18', '1801-1-1', '1901-1-1'],
  ['199X', '1990-1-1', '2000-1-1'],
  ['2020', '2020-1-1', '2021-1-1'],
  ['2023-H2', '2023-7-1', '2024-1-1'],
  ['2023-Q2', '2023-4-1', '2023-7-1'],
  ['2018-WI', '2018-12-1', '2019-3-1'],
  ['2023-09', '2023-9-1', '2023-10-1'],
  ['2020-W01', '2019-12-30', '2020-1-6'],
  ['2023-W38', '2023-9-18', '2023-9-25'],
  ['2023-W38-WE', '2023-9-23', '2023-9-25'],
  ['2022-03/2022-05', '2022-3-1', '2022-6-1'],
])('%s runs from %s to before %s', (value, start, end) => {
  const span = toCalendarSpan(value)
  expect(span && [written(span.start), written(span.end), span.point]).toEqual([start, end, null])
})

test.each([
  ['2023-09-19', 12],
  ['2023-09-20TMO', 9],
  ['2023-09-20TEV', 19.5],
  ['2023-09-20T06:30', 6.5],
  ['2023-09-20T06:30:00+03:00', 6.5],
])('%s is a point of its day', (value, hour) => {
  const span = toCalendarSpan(value)
  expect(span && [span.end - span.start, ((span.point ?? 0) - span.start) * 24]).toEqual([1, expect.closeTo(hour)])
})

test.each(['P3D', 'FUTURE_REF', '2023-13', '2023-02-30', '2023/2020', ''])('%s is nowhere on the calendar', (value) => {
  expect(toCalendarSpan(value)).toBeNull()
})

test('events stand in the order of their first day', () => {
  const values = [
    ...['FUTURE_REF', '2023-09-20TEV', '2023-09-20TMO', '2023-W38', '2020', '2023-09-20', '2023-09-19'],
    ...['2022-03/2022-05', '199X', '1996-SP'],
  ]
  expect(values.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))).toEqual([
    '199X',
    '1996-SP',
    '2020',
    '2022-03/2022-05',
    '2023-W38',
    '2023-09-19',
    '2023-09-20',
    '2023-09-20TMO',
    '2023-09-20TEV',
    'FUTURE_REF',
  ])
})
