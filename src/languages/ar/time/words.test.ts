import { expect, test } from 'vitest'
import { lexicon } from './lexicon.ts'

/** What ICU calls the twelve months in a country and calendar. */
const monthsIn = (locale: string): string[] =>
  Array.from({ length: 12 }, (_, i) =>
    new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2012, i, 15))),
  )
const spelled = (words: readonly string[]): string[] => words.map((word) => word.replace(/[أإآ]/g, 'ا'))

test.each(['EG', 'SA-u-ca-gregory', 'LB', 'SY', 'IQ', 'JO', 'PS', 'MA', 'DZ', 'TN', 'MR', 'LY', 'SD', 'YE', 'AE'])(
  'the months of ar-%s are known, each by its number',
  (country) => {
    const known = new Map(Object.entries(lexicon.month ?? {}).map(([word, value]) => [spelled([word])[0], value]))
    expect(spelled(monthsIn(`ar-${country}`)).map((name) => known.get(name))).toEqual(
      Array.from({ length: 12 }, (_, i) => i + 1),
    )
  },
)

test('the months of the Hijri calendar are known', () => {
  const known = spelled(Object.keys(lexicon.hijri ?? {}))
  const year = monthsIn('ar-u-ca-islamic-umalqura')
  expect(spelled(year).filter((name) => !known.includes(name))).toEqual([])
  expect(new Set(year).size).toBeGreaterThan(10)
})
