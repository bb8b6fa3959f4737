import { expect, test } from 'vitest'
import { edition } from '../edition.fixture.ts'
import { readTimeline } from '../timeline.ts'

const values = (code: string, body: string, published = '2022-06-15'): string[] =>
  readTimeline(edition(code, body, published), []).claims.map(({ value }) => value)

test('"the next day" counts from the day told last', () => {
  expect(values('en', 'It rained on 3 May 2021. The next day the dam burst.')).toEqual(['2021-05-03', '2021-05-04'])
  expect(values('en', 'It rained on 3 May 2021. It snowed on 9 May 2021. The next day the dam burst.')).toEqual([
    ...['2021-05-03', '2021-05-09', '2021-05-10'],
  ])
  expect(values('ar', 'هطل المطر في 3 أيار 2021. وفي اليوم التالي انهار السد.')).toEqual(['2021-05-03', '2021-05-04'])
})

test('and from no day that was told more than three sentences before', () => {
  const gap = (sentences: number) =>
    `It rained on 3 May 2021. ${'Nobody came. '.repeat(sentences)}The next day the dam burst.`
  expect(values('en', gap(2))).toEqual(['2021-05-03', '2021-05-04'])
  expect(values('en', gap(3))).toEqual(['2021-05-03'])
})

test('an hour has the day of its own sentence', () => {
  expect(values('en', 'It rained on 3 May 2021, and at 9:40 a.m. the dam burst.')).toEqual([
    '2021-05-03',
    '2021-05-03T09:40',
  ])
  expect(values('en', 'It rained on 3 May 2021. At 9:40 a.m. the dam burst.')).toEqual(['2021-05-03'])
})

test('a day is counted over the end of a month, of a year, and over a leap day', () => {
  expect(values('en', 'It rained on 31 December 2020. The next day it snowed.')).toEqual(['2020-12-31', '2021-01-01'])
  expect(values('en', 'It rained on 28 February 2020. The next day it snowed.')).toEqual(['2020-02-28', '2020-02-29'])
  expect(values('en', 'It rained on 28 February 2021. The next day it snowed.')).toEqual(['2021-02-28', '2021-03-01'])
  expect(values('en', 'It rained on 1 January 2021. The previous day it snowed.')).toEqual(['2021-01-01', '2020-12-31'])
})

test('the year of a month carries on over later months of a bygone story', () => {
  expect(values('en', 'It opened in March 2015. In September it closed. In November it fell.')).toEqual([
    ...['2015-03', '2015-09', '2015-11'],
  ])
})

test('a year without a month lends it to none', () => {
  expect(values('en', 'It opened in March 2015 and grew in 2016. In September it closed.')).toEqual([
    ...['2015-03', '2016', '2021-09'],
  ])
})
