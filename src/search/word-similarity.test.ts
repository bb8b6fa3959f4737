import { describe, expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { parseName } from './name.ts'
import { isFormOf, SAME_NAME, SIMILAR_NAME, wordSimilarity } from './word-similarity.ts'

function similarity(a: string, b: string): number {
  const [[one], [other]] = [parseName(a).contentWords, parseName(b).contentWords]
  if (!one || !other) throw new RangeError('no word')
  return wordSimilarity(one, other)
}

describe('two spellings of one name are the same', () => {
  test.each([
    ['Guterres', 'Guterres'],
    ['Blinken', 'Blinkin'],
    ['Khashoggi', 'Khashogji'],
    ['غوتيريش', 'جوتيريس'],
    ['بلينكن', 'بلنكن'],
    ['Blinken', 'بلينكن'],
    ['France', 'فرنسا'],
    ['French', 'الفرنسي'],
    ['minister', 'ministers'],
    ['الوزير', 'وزير'],
  ])('%s and %s', (a, b) => {
    expect(similarity(a, b)).toBeGreaterThanOrEqual(SAME_NAME)
    expect(similarity(b, a)).toBeGreaterThanOrEqual(SAME_NAME)
  })
})

describe('two names are not', () => {
  test.each([
    ['Haddad', 'Haddadi'],
    ['Ann', 'Ant'],
    ['Omar', 'Amar'],
    ['minister', 'ministry'],
    ['France', 'Francis'],
    ['France', 'Russia'],
    ['Putin', 'بايدن'],
    ['minister', 'Minsk'],
    ['سمير', 'كريم'],
    ['وزير', 'وزارة'],
  ])('%s and %s', (a, b) => {
    expect(similarity(a, b)).toBeLessThan(SAME_NAME)
    expect(similarity(b, a)).toBeLessThan(SAME_NAME)
  })

  test('nor is one that another begins with, which may be meant', () => {
    expect(similarity('Haddad', 'Haddadi')).toBe(SIMILAR_NAME)
    expect(similarity('Smith', 'Jones')).toBe(0)
  })
})

test('forms of a word differ in an ending', () => {
  expect([isFormOf('minister', 'ministers', en), isFormOf('minister', 'ministry', en)]).toEqual([true, false])
  expect([isFormOf('ministers', 'minister', en), isFormOf('sinister', 'minister', en)]).toEqual([true, false])
  expect(isFormOf('وزير', 'وزيره', ar)).toBe(true)
})
