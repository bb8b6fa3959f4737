import { expect, test } from 'vitest'
import { checkDates } from './check-dates.ts'
import { made, pastedFor } from './check.fixture.ts'

const vote = made(
  'en',
  `The parliament of Osmund held its first vote on 14 March 2019. The harbour law was signed on 3 April 2019 by the council.
A bridge fell in 2015. Talks begin on Friday.`,
)
const law = made('ar', 'وقع المجلس قانون الميناء يوم 3 نيسان 2019. وانهار الجسر عام 2015.')

const dates = (story: typeof vote, text: string): [string, string][] =>
  checkDates(pastedFor(story, text), story).map(({ text, label }) => [text, label])

test.each([
  ['a day of the story', vote, 'I was there on 14 March 2019!', [['14 March 2019', 'dated']]],
  ['a day without its year', vote, 'I was there on 14 March!', [['14 March', 'dated']]],
  ['the month of a day', vote, 'I was there in April 2019', [['April 2019', 'dated']]],
  ['the year of a day', vote, 'I was there in 2019', [['2019', 'dated']]],
  ['a day that is not told', vote, 'I was there on 9 May 2017', [['9 May 2017', 'undated']]],
  ['a year that is not told', vote, 'I was there in 1998', [['1998', 'undated']]],
  ['the day of publication', vote, 'I was there on 2 January 2024', [['2 January 2024', 'published']]],
  [
    'another day for the same event',
    vote,
    'The harbour law was signed by the council on 5 April 2019.',
    [['5 April 2019', 'otherwise']],
  ],
  ['the year of publication, which no sentence names', vote, 'I was there in 2024', []],
  ['yesterday, of which nobody knows when it was written', vote, 'I was there yesterday', []],
  ['a day of the week that may be any', vote, 'I was there on Thursday', []],
  ['a day of the story in Arabic', law, 'كنت هناك في 3 نيسان 2019', [['3 نيسان 2019', 'dated']]],
  [
    'the same in other digits and another name of the month',
    law,
    'كنت هناك في ٣ أبريل ٢٠١٩',
    [['٣ أبريل ٢٠١٩', 'dated']],
  ],
  ['a year that is not told in Arabic', law, 'كنت هناك عام 1998', [['عام 1998', 'undated']]],
  ['a day of the story in another language', law, 'I was there on 3 April 2019', [['3 April 2019', 'dated']]],
] as const)('%s', (_, story, text, wanted) => {
  expect(dates(story, text)).toEqual(wanted)
})

test('a date is cited by the words of the sentence that tells it', () => {
  expect(checkDates(pastedFor(vote, 'Was it in 2015?'), vote)[0]?.passage?.text).toBe('2015')
})
