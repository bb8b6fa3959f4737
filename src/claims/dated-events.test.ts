import { expect, test } from 'vitest'
import { datedEventsOf } from './dated-events.ts'
import { edition } from './edition.fixture.ts'

const dates = (language: string, text: string): string[] =>
  datedEventsOf(edition(language, text, '2023-09-20')).map(({ expression }) => expression.text)

test.each([
  ['en', 'BAKU, Sept 20 (Reuters) - The talks began on Tuesday.', ['Tuesday']],
  ['en', 'BAKU, Sept 20 - The talks began on Tuesday.', ['Tuesday']],
  ['ar', 'باكو 20 أيلول (رويترز) - بدأت المحادثات يوم الثلاثاء.', ['يوم الثلاثاء']],
  ['ar', 'بيروت، 20 أيلول 2023 (أ ف ب) - بدأت المحادثات يوم الثلاثاء.', ['يوم الثلاثاء']],
  ['en', 'NEW YORK (Reuters), Sept 20 — The talks began on Tuesday.', ['Tuesday']],
  ['en', 'NATO met on Sept 19 - and nobody left.', ['Sept 19']],
  ['en', 'On Sept 19 (a Tuesday) - nobody knows why - the talks began.', ['Sept 19', 'Tuesday']],
  ['en', 'On Sept 19 the talks began - and nobody left.', ['Sept 19']],
  ['en', 'Sept 19 was the day - nobody left.', ['Sept 19']],
  ['en', 'Talks began on Sept 19 (a Tuesday).', ['Sept 19', 'Tuesday']],
] as const)('the day of a dateline is no event: %s %s', (language, text, wanted) => {
  expect(dates(language, text)).toEqual(wanted)
})
