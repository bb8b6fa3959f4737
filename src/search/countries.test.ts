import { describe, expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { foldText } from '../story/fold.ts'
import { countryOf, findCountryAt, regionCodes } from './countries.ts'

test('regions are those of today', () => {
  expect(regionCodes()).toEqual(expect.arrayContaining(['DE', 'AZ', 'US', 'PS']))
  for (const gone of ['DD', 'SU', 'YU', 'ZZ9']) expect(regionCodes()).not.toContain(gone)
})

test.each([
  ['Germany', en, 'DE'],
  ['Germans', en, 'DE'],
  ['Azerbaijani', en, 'AZ'],
  ['ألمانيا', ar, 'DE'],
  ['الأذربيجانية', ar, 'AZ'],
  ['ولبنان', ar, 'LB'],
  ['اللبنانيون', ar, 'LB'],
  ['وفرنسا', ar, 'FR'],
  ['الفرنسية', ar, 'FR'],
  ['لليبيا', ar, 'LY'],
  ['German', ar, 'DE'],
  ['ألمانيا', en, 'DE'],
  ['harbour', en, undefined],
  ['وزير', ar, undefined],
  ['12', en, undefined],
] as const)('%s is of the country %s %s', (word, language, code) => {
  expect(countryOf(foldText(word), language)).toBe(code)
  // A second look is answered from what is kept.
  expect(countryOf(foldText(word), language)).toBe(code)
})

describe('the country that a name has at a place', () => {
  const find = (name: string, at: number, language = en) => findCountryAt(foldText(name).split(' '), at, language)

  test.each([
    ['of several words', 'the United States said', 1, en, { code: 'US', length: 2, isCountryName: true }],
    ['of one word, before another', 'Georgia and Turkey', 2, en, { code: 'TR', length: 1, isCountryName: true }],
    ['of its people', 'the Turkish minister', 1, en, { code: 'TR', length: 1, isCountryName: false }],
    [
      'with “and” and the article on its words',
      'فرنسا والولايات المتحدة',
      1,
      ar,
      { code: 'US', length: 2, isCountryName: true },
    ],
    ['with a particle on it', 'وزير خارجية الولايات المتحدة', 2, ar, { code: 'US', length: 2, isCountryName: true }],
  ] as const)('is %s', (_, name, at, language, found) => expect(find(name, at, language)).toMatchObject(found))

  test('is none where none is named, nor behind the end', () => {
    expect(find('the harbour', 1)).toBeUndefined()
    expect(find('Turkey', 5)).toBeUndefined()
  })
})
