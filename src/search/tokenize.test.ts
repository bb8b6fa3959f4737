import { expect, test } from 'vitest'
import { tokenize } from './tokenize.ts'

test.each([
  ['punctuation parts words and belongs to none', '“No,” he said – twice.', ['no', 'he', 'said', 'twice']],
  ['an apostrophe within a word is of it', "the mayor's o’clock dogs'", ['the', "mayor's", "o'clock", 'dogs']],
  ['a number stays whole', '1,250 of 3.5 in 2024.', ['1,250', 'of', '3.5', 'in', '2024']],
  ['letters with stops between them are one word', 'the U.S. and a.m', ['the', 'u.s', 'and', 'a.m']],
  ['a hyphen parts', 'a two-day trip', ['a', 'two', 'day', 'trip']],
  ['Arabic letters are read without vowel signs and stretching', 'قَالَ الوزيـــر، إنّ', ['قال', 'الوزير', 'ان']],
  ['digits of both scripts are the same', '٢٧ و 27', ['27', 'و', '27']],
  ['there is nothing in nothing', ' … ?! ', []],
])('%s', (_, text, forms) => expect(tokenize(text).map(({ form }) => form)).toEqual(forms))

test('a word keeps how it is written and where', () => {
  const text = 'Then Vera’s قَلَم'
  for (const { surface, offset } of tokenize(text)) expect(text.slice(offset, offset + surface.length)).toBe(surface)
  expect(tokenize(text).map(({ surface }) => surface)).toEqual(['Then', 'Vera’s', 'قَلَم'])
})

test('a capital tells something in every place but the first', () => {
  const capitals = (text: string) => tokenize(text).map(({ isCapitalised }) => isCapitalised)
  expect(capitals('Vera met Vera')).toEqual([false, false, true])
  expect(capitals(' Vera')).toEqual([true])
  expect(capitals('قال الوزير')).toEqual([false, false])
})
