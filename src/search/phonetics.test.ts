import { describe, expect, test } from 'vitest'
import { foldText } from '../story/fold.ts'
import { hasSimilarOnset, phoneticForm, phoneticSimilarity, withoutVowels } from './phonetics.ts'
import { consonantSkeleton } from './skeleton.ts'

const sound = (name: string): string => phoneticForm(foldText(name)) ?? ''
const alike = (a: string, b: string): number => phoneticSimilarity(sound(a), sound(b))

test.each([
  ['Blinken', 'بلينكن'],
  ['Mohammed', 'محمد'],
  ['Zelensky', 'زيلينسكي'],
])('%s and %s have the same consonants', (latin, arabic) => {
  expect(consonantSkeleton(foldText(latin))).toBe(consonantSkeleton(foldText(arabic)))
  expect(consonantSkeleton(foldText(latin))).not.toBe('')
})

test('what no language can pronounce has no sound', () => {
  for (const word of ['27', 'минск', 'a1'])
    expect([phoneticForm(word), consonantSkeleton(word)]).toEqual([undefined, undefined])
})

test('a vowel that is written long or twice is one', () => {
  expect(sound('Saaid')).toBe(sound('Said'))
  expect(withoutVowels(sound('Guterres'))).toBe(withoutVowels(sound('غوتيريس')))
})

describe('two names are alike in sound', () => {
  test.each([
    ['Guterres', 'غوتيريش', 'Guterres', 'ماكرون'],
    ['Putin', 'بوتين', 'Putin', 'باتون'],
    ['Gaddafi', 'القذافي', 'Gaddafi', 'الكرملين'],
    ['Belmont', 'بلمون', 'Belmont', 'بلمار'],
  ])('%s is nearer to %s than %s to %s', (a, b, c, d) => expect(alike(a, b)).toBeGreaterThan(alike(c, d)))

  test('the same as far as can be, and always within 0 and 1', () => {
    const names = ['Guterres', 'غوتيريش', 'Ann', 'حداد', 'O']
    for (const a of names)
      for (const b of names) {
        expect(alike(a, b)).toBeCloseTo(alike(b, a), 10)
        expect(alike(a, b)).toBeGreaterThanOrEqual(0)
        expect(alike(a, b)).toBeLessThanOrEqual(1)
      }
    for (const name of names) expect(alike(name, name)).toBe(1)
  })

  test('nothing is like nothing', () => expect(phoneticSimilarity('', '')).toBe(0))
})

test.each([
  ['Gamal', 'Kamal', true],
  ['Osama', 'Usama', true],
  ['Ahmed', 'Hamed', false],
  ['Maria', 'Daria', false],
])('%s and %s begin alike: %s', (a, b, expected) => expect(hasSimilarOnset(sound(a), sound(b))).toBe(expected))
