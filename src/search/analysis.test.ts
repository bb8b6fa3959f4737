import { describe, expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { analyse, stemOf, withoutProclitic } from './analysis.ts'

test('a word is read in the language of its script, whatever the text’s', () => {
  expect(analyse('الوزير', en).language).toBe(ar)
  expect(analyse('minister', ar).language).toBe(en)
  expect(analyse('27', en)).toMatchObject({
    language: undefined,
    stem: '27',
    root: undefined,
    lemmas: [],
    skeletons: [],
  })
})

test('forms of a word share their stem', () => {
  expect(stemOf('boats', en)).toBe(stemOf('boat', en))
  expect(stemOf('والوزير', ar)).toBe(stemOf('الوزير', ar))
  expect(analyse('boats', en).stem).toBe(stemOf('boats', en))
})

describe('a proclitic', () => {
  test.each([
    ['والوزير', 'وزير'],
    ['بالقارب', 'قارب'],
    ['الوزير', 'وزير'],
    ['زير', 'زير'],
    ['minister', 'minister'],
    ['27', '27'],
  ])('of %s leaves %s', (form, bare) => expect(withoutProclitic(form, ar)).toBe(bare))

  test('is taken off for the sound as well: a name may begin with the same letter', () => {
    expect(analyse('بلينكن', ar).skeletons).toEqual(['BLNKN', 'LNKN'])
    expect(analyse('وبلينكن', ar).skeletons).toContain('BLNKN')
  })
})

test('a name of fewer than three consonants has no sound to go by', () => {
  expect(analyse('lee', en).skeletons).toEqual([])
  expect(analyse('لي', ar).skeletons).toEqual([])
})

test.each([
  ['the', en, true],
  ['of', en, true],
  ['harbour', en, false],
  ['من', ar, true],
  ['الميناء', ar, false],
] as const)('%s is a stop word: %s', (form, language, is) => expect(analyse(form, language).isStopWord).toBe(is))
