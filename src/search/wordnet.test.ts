import { expect, test } from 'vitest'
import { WordNet } from './wordnet.ts'

const wordnet = new WordNet()
const similarity = (word: string, other: string): number =>
  wordnet.related(word).find((one) => one.word === other)?.similarity ?? 0

test.each([
  ['workforce', 'manpower', 'the same sense'],
  ['resign', 'resignation', 'the noun of the verb'],
  ['watchman', 'guard', 'a more general word'],
  ['call off', 'cancel', 'a phrase'],
  ['a', 'vitamin a', 'the first word of the files'],
  ['zymurgy', 'zymology', 'one of the last'],
])('%s meets %s: %s', (word, other) => {
  expect(similarity(word, other)).toBeGreaterThan(0.3)
})

test('a word meets the other words of its first sense more surely than those of its rarer ones', () => {
  expect(similarity('call off', 'cancel')).toBeGreaterThan(similarity('spot', 'smudge'))
})

test('what it has not, it has not', () => {
  expect([wordnet.has('walrus'), wordnet.has('qwrtz'), wordnet.related('qwrtz')]).toEqual([true, false, []])
})

test('a word does not meet itself', () => {
  expect(similarity('die', 'die')).toBe(0)
})

test('what remains of a word of one letter is no word, and has none beside it', () => {
  expect(wordnet.has('')).toBe(false)
  expect(wordnet.related('')).toEqual([])
})
