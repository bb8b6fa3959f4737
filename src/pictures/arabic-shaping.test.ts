import { expect, test } from 'vitest'
import { shapeArabic } from './arabic-shaping.ts'

const codes = (text: string): string[] => [...shapeArabic(text)].map((one) => one.codePointAt(0)?.toString(16) ?? '')

test.each([
  ['a letter alone stands by itself', 'ب', ['fe8f']],
  ['letters join to the next and the one before', 'ببب', ['fe91', 'fe92', 'fe90']],
  ['alef joins only to the one before', 'قال', ['fed7', 'fe8e', 'fedd']],
  ['dal likewise, so that what follows begins anew', 'دب', ['fea9', 'fe8f']],
  ['hamza joins to nothing', 'بءب', ['fe8f', 'fe80', 'fe8f']],
  ['a stretched line joins on both sides', 'بـب', ['fe91', '640', 'fe90']],
  ['a space ends a word', 'ب ب', ['fe8f', '20', 'fe8f']],
  ['taa marbuta ends it in its own shape', 'قطة', ['fed7', 'fec4', 'fe94']],
  ['letters of Persian and Urdu have shapes too', 'پگ', ['fb58', 'fb93']],
])('%s', (_, text, expected) => expect(codes(text)).toEqual(expected))

test('marks above and below take no room, and do not part letters', () => {
  expect(shapeArabic('قَالَ')).toBe(shapeArabic('قال'))
  expect(shapeArabic('مُحَمَّد')).toBe(shapeArabic('محمد'))
  expect(shapeArabic('\u200fقال\u200e')).toBe(shapeArabic('قال'))
})

test('hamza written apart is one letter with its carrier', () => {
  expect(shapeArabic('ا\u0654')).toBe(shapeArabic('أ'))
})

test('what is not Arabic stays as it is', () => {
  expect(shapeArabic('27 – AFP, “x”')).toBe('27 – AFP, “x”')
  expect(shapeArabic('')).toBe('')
})
