import fc from 'fast-check'
import { expect, test } from 'vitest'
import { consonantSkeleton } from './skeleton.ts'

// The same cases in every run.
fc.configureGlobal({ seed: 1 })

test.each([
  ['blinken', 'بلينكن'],
  ['guterres', 'غوتيريس'],
  ['salman', 'سلمان'],
  ['haddad', 'حداد'],
  ['karim', 'كريم'],
])('%s and %s have the same consonants', (latin, arabic) => {
  expect(consonantSkeleton(latin)).toBeDefined()
  expect(consonantSkeleton(latin)).toBe(consonantSkeleton(arabic))
})

test.each([
  ['salman', 'sulaiman', true],
  ['blinken', 'blinkin', true],
  ['putin', 'biden', false],
  ['samir', 'karim', false],
  ['سمير', 'كريم', false],
])('%s and %s: %s', (a, b, same) => expect(consonantSkeleton(a) === consonantSkeleton(b)).toBe(same))

test.each(['57', 'владимир', 'a1', '🙂'])('nobody knows how %s sounds', (word) => {
  expect(consonantSkeleton(word)).toBeUndefined()
})

test('vowels alone have no consonants', () =>
  expect([consonantSkeleton('aeiou'), consonantSkeleton('')]).toEqual(['', '']))

test('vowels put between consonants change nothing', () => {
  const consonants = fc.array(fc.constantFrom('b', 'd', 'f', 'l', 'm', 'n', 'r'), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(consonants, fc.constantFrom('a', 'i', 'u'), (letters, vowel) => {
      // Doubled consonants sound as one, so no two stand side by side.
      const apart = letters.filter((letter, i) => letter !== letters[i - 1])
      expect(consonantSkeleton(apart.join(vowel))).toBe(
        consonantSkeleton(apart.map((letter) => letter + vowel).join('')),
      )
    }),
  )
})
