import { describe, expect, test } from 'vitest'
import { edition } from '../edition.fixture.ts'
import { inspectCounts } from '../inspect.ts'

/** The counts of a text as it writes them, before any rule gives them an outcome. */
function counts(code: string, body: string): string[] {
  const one = edition(code, body)
  return one.sentences
    .flatMap((sentence) => inspectCounts(one, sentence))
    .map(({ text, kind, min, max }) => `${text} | ${kind} ${min ?? ''}..${max ?? ''}`)
}

describe('who is counted, and how many', () => {
  test.each([
    ['en', 'The blast killed 27 people.', ['27 people | people 27..27']],
    ['en', 'The blast killed at least two dozen workers.', ['at least two dozen workers | people 24..']],
    ['en', 'The blast killed a child.', ['a child | one 1..1']],
    ['en', 'The blast killed several people.', ['several people | some ..']],
    ['en', 'Of those, 27 were hurt.', ['27 | bare 27..27']],
    ['en', 'It killed 3 to 5 farmers.', ['3 to 5 farmers | people 3..5']],
    ['ar', 'قتل ٢٧ شخصا.', ['٢٧ شخصا | people 27..27']],
    ['ar', 'قتل شخصان.', ['شخصان | people 2..2']],
    ['ar', 'قتل نحو ثلاثين عاملا.', ['نحو ثلاثين عاملا | people 30..30']],
    ['ar', 'قُتِلَ ثلاثةُ عمّالٍ.', ['ثلاثةُ عمّالٍ | people 3..3']],
  ])('%s: %s', (code, body, expected) => expect(counts(code, body)).toEqual(expected))
})

describe('what is no number of people is no count', () => {
  test.each([
    ['a year', 'en', 'The war of 2021 killed them.'],
    ['a year in Arabic', 'ar', 'اندلعت الحرب عام 2021.'],
    ['things', 'en', 'The fire destroyed 27 houses.'],
    ['a percentage', 'en', 'Prices rose by 27% last month.'],
    ['an ordinal', 'en', 'It was the 27th day.'],
    ['a clock time', 'en', 'It struck at 9:40.'],
    ['a decimal', 'en', 'The quake had a magnitude of 6.4.'],
    ['no number', 'en', 'Nobody came.'],
  ])('%s: %s', (_, code, body) => expect(counts(code, body)).toEqual([]))
})

test('thousands with a point are people, as papers of the Maghreb write them', () => {
  expect(counts('ar', 'نزح 1.250 شخصا.')).toEqual(['1.250 شخصا | people 1250..1250'])
  expect(counts('en', 'It displaced about 12.500 people.')).toEqual(['about 12.500 people | people 12500..12500'])
})

test('a number like a year counts people where people stand beside it with a bound', () => {
  expect(counts('en', 'It displaced more than 2000 people.')).toEqual(['more than 2000 people | people 2001..'])
})

test('each count of a sentence is its own', () => {
  expect(counts('en', 'It killed six people, hurt 14 children and left three workers missing.')).toEqual([
    ...['six people | people 6..6', '14 children | people 14..14', 'three workers | people 3..3'],
  ])
})
