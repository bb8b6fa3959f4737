import { expect, test } from 'vitest'
import { Senses } from './senses.ts'

const senses = new Senses([
  [
    ['die', 'perish'],
    ['توفي', 'مات'],
  ],
  [['pass away'], ['توفي']],
  [['fire', 'blaze'], ['حريق']],
  [
    ['fire', 'dismiss'],
    ['أقال', 'فصل'],
  ],
  [['separate'], ['فصل', 'فرق', 'عزل', 'باعد']],
])
const words = (word: string) => senses.related(word).map((one) => one.word)

test('words with the same renderings may stand for each other, the most similar first', () => {
  expect(words('die')).toEqual(['perish', 'pass away'])
  const [perish, passAway] = senses.related('die')
  expect(perish?.similarity).toBeCloseTo(1)
  expect(passAway?.similarity).toBeLessThan(1)
})

test('a word of two senses meets the words of both, and they not each other', () => {
  expect(words('fire').sort()).toEqual(['blaze', 'dismiss'])
  expect(words('blaze')).toEqual(['fire'])
})

test('one sense shared among many is chance', () => {
  expect(words('separate')).not.toContain('fire')
})

test('a word that is not listed has no other', () => {
  expect([senses.has('die'), senses.has('walrus'), senses.related('walrus')]).toEqual([true, false, []])
})
