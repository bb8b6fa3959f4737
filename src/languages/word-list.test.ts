import { expect, test } from 'vitest'
import { formsOf } from './glossary.ts'
import { anyOf, splitList, splitWords } from './word-list.ts'

test('white space parts words, and an underscore stands for a space inside one', () => {
  expect(splitWords('  a b_c\n\n  d ')).toEqual(['a', 'b c', 'd'])
  expect(splitWords('بوكو_حرام')).toEqual(['بوكو حرام'])
})

test('a comma parts words that may hold spaces, an Arabic one too', () => {
  expect(splitList('die, pass away,  fall')).toEqual(['die', 'pass away', 'fall'])
  expect(splitList('قتل، قتلت،أعدم')).toEqual(['قتل', 'قتلت', 'أعدم'])
  expect(splitList('1,250 people, many')).toEqual(['1,250 people', 'many'])
})

test('a pattern of several matches each', () => {
  const pattern = new RegExp(`^(?:${anyOf('ab', 'c+', 'd')})$`)
  expect(['ab', 'ccc', 'd', 'abd'].map((text) => pattern.test(text))).toEqual([true, true, true, false])
})

test('a glossary word is one, or all its forms', () => {
  expect([formsOf('وزير'), formsOf(['قتل', 'قتلوا'])]).toEqual([['وزير'], ['قتل', 'قتلوا']])
})
