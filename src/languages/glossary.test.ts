import { expect, test } from 'vitest'
import { subjects } from './ar/glossary/index.ts'
import { languages } from './index.ts'

const alternatives = (side: string): string[] => side.split(', ')
const repeated = (words: readonly string[]): string[] => words.filter((word, at) => words.indexOf(word) !== at)

const entries = languages.flatMap((language) =>
  language.glossary.map(([english, own]) => ({ code: language.code, english, own })),
)

test('every entry says something on both sides', () => {
  const empty = entries.filter(({ english, own }) =>
    [...alternatives(english), ...alternatives(own)].some((word) => word.trim() !== word || word === ''),
  )
  expect(empty).toEqual([])
})

test('no entry offers the same word twice', () => {
  const twice = entries.filter(
    ({ english, own }) => repeated(alternatives(english)).length > 0 || repeated(alternatives(own)).length > 0,
  )
  expect(twice).toEqual([])
})

test('English is written in Latin letters and Arabic in Arabic ones', () => {
  const foreign = entries.filter(
    ({ code, english, own }) =>
      !/^[\p{Script=Latin}\d ,.'-]+$/u.test(english) || (code === 'ar' && !/^[\p{Script=Arabic}\d ,.+-]+$/u.test(own)),
  )
  expect(foreign).toEqual([])
})

test.each(Object.entries(subjects))('%s enters no English word twice', (_, subject) => {
  expect(repeated(subject.map(([english]) => alternatives(english)[0]?.toLowerCase() ?? ''))).toEqual([])
})
