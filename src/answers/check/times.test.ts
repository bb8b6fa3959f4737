import { expect, test } from 'vitest'
import { flood } from './check.fixture.ts'
import { findTimes, isOtherTime } from './times.ts'

test.each([
  ['the same day', '2024-05-03', ['2024-05-03'], false],
  ['another day', '2024-05-04', ['2024-05-03'], true],
  ['a part of the day', '2024-05-03TMO', ['2024-05-03'], false],
  ['another part of the day, which may be loose talk', '2024-05-03TMO', ['2024-05-03TEV'], false],
  ['the month of the day', '2024-05', ['2024-05-03'], false],
  ['another month', '2024-06', ['2024-05-03'], true],
  ['the year', '2024', ['2024-05-03'], false],
  ['another year', '2023', ['2024-05-03'], true],
  ['one of several', '2023', ['2024-05-03', '2023-01'], false],
  ['a week of that year', '2024-W18', ['2024-05-03'], false],
  ['a week of another', '2023-W18', ['2024-05-03'], true],
  ['the season', '2024-SP', ['2024-05-03'], false],
  ['an interval of that year', '2024-05-01/2024-05-07', ['2024-05-03'], false],
  ['the year of publication, where none is told', '2024-02-03', [], false],
  ['another than that of publication', '1999', [], true],
])('%s is another time: %s beside %o: %s', (_, value, there, other) => {
  expect(isOtherTime(value, there, '2024-01-02')).toBe(other)
})

test('times are found in a stretch, with their places', () => {
  const [first, second] = flood.sentences
  if (!first || !second) throw new RangeError('no sentences')
  expect(
    findTimes(flood, second).map(({ value, expression }) => [
      value,
      flood.body.slice(expression.start, expression.end),
    ]),
  ).toEqual([['1999', '1999']])
  expect(findTimes(flood, first)).toHaveLength(1)
  expect(findTimes(flood, { start: 0, end: 5 })).toEqual([])
})
