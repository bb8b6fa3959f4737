import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDigitNumbers } from './digits.ts'

// The same cases in every run.
fc.configureGlobal({ seed: 1 })

const values = (text: string): number[] => findDigitNumbers(text).map(({ value }) => value)
const parts = (text: string): string[] => findDigitNumbers(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['1,250 people', [1250]],
  ['1 250 people', [1250]],
  ["1'250 people", [1250]],
  ['1٬250', [1250]],
  ['12,345,678', [12_345_678]],
  ['1,2345', [1.2345]],
  ['3.5 tonnes', [3.5]],
  ['3٫5', [3.5]],
  ['1,250.75', [1250.75]],
  ['.5', [0.5]],
  ['3/4 of them', [0.75]],
  ['1 3/4 hours', [1.75]],
  ['-7 degrees', [-7]],
  ['the temperature (-7)', [-7]],
  ['10-7', [10, 7]],
  ['2019-2021', [2019, 2021]],
  ['192.168.1.2', [192, 168, 1, 2]],
  ['5/17/2018', [5, 17, 2018]],
  ['007', [7]],
  ['2 000 2 001', [2000, 2001]],
  ['', []],
  ['no digits, no number.', []],
])('%s is %o', (text, expected) => expect(values(text)).toEqual(expected))

describe('digits that are part of something longer count nothing', () => {
  test.each([
    ['a clock time', '09:40'],
    ['a date', '17/5/2018'],
    ['a date by ISO', '2018-05-17'],
    ['an address', '192.168.1.2'],
    ['a version', '1.2.3'],
  ])('%s: %s', (_, text) => {
    expect(findDigitNumbers(text).map(({ isPartial }) => isPartial)).not.toContain(false)
  })

  test.each(['27 people', '1,250 people.', 'killed 27.', 'from 20 to 30', '3.5 tonnes'])('but not %s', (text) => {
    expect(findDigitNumbers(text).map(({ isPartial }) => isPartial)).not.toContain(true)
  })
})

test('a number is where it stands, sign and all', () => {
  expect(parts('-7 degrees, 1,250 people, 1 3/4 hours')).toEqual(['-7', '1,250', '1 3/4'])
})

test('a whole number is read as it is written, with or without marks for thousands', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom(',', ' ', '٬', "'"), (number, mark) => {
      const grouped = String(number).replace(/\B(?=(\d{3})+(?!\d))/g, mark)
      expect(values(`about ${number} people`)).toEqual([number])
      expect(values(`about ${grouped} people`)).toEqual([number])
      expect(parts(`about ${grouped} people`)).toEqual([grouped])
    }),
  )
})
