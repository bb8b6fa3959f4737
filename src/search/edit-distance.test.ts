import { expect, test } from 'vitest'
import { editDistance, isSpelledNear } from './edit-distance.ts'

test.each([
  ['guard', 'guard', 0],
  ['kiled', 'killed', 1],
  ['gaurd', 'guard', 1],
  ['سلسال', 'زلزال', 2],
  ['المصابن', 'المصابين', 1],
  ['harbour', 'market', 3],
])('%s and %s are %i letters apart, three standing for more', (a, b, apart) => {
  expect(editDistance(a, b, 2)).toBe(apart)
})

test.each([
  ['ماكرون', 'مبكر', false],
  ['ماكرن', 'ماكرون', true],
  ['portugese', 'portuguese', true],
  ['training', 'rain', false],
])('%s may be a misspelling of %s: %s', (word, other, near) => {
  expect(isSpelledNear(word, other)).toBe(near)
})
