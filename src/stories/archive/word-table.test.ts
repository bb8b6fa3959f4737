import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ar } from '../../languages/ar/index.ts'
import { en } from '../../languages/en/index.ts'
import type { Language } from '../../languages/language.ts'
import { analyse } from '../../search/analysis.ts'
import { TABLES } from './schema.ts'
import { keysOf, toKey } from './word-keys.ts'
import { WordTable } from './word-table.ts'
import { homeIn, isStopWord, languageIn, lettersApart, lettersOf, stemLengthIn, traitsOf } from './word-traits.ts'

describe('the words of an archive', () => {
  let database: DatabaseSync
  let words: WordTable
  beforeEach(() => {
    database = new DatabaseSync(':memory:')
    database.exec(TABLES)
    words = new WordTable(database)
  })
  afterEach(() => database.close())

  const add = (form: string, language: Language = en): number => {
    const id = words.add(form, language)
    words.flush()
    return id
  }
  /** The forms with a key, as this process and as one that opens the archive now sees them. */
  const withKey = (key: string): string[][] =>
    [words, new WordTable(database)].map((table) => [...table.withKey(key)].map((id) => table.formOf(id)))

  test('a word has one id, however often it is added, and another one in each language', () => {
    const ferry = add('ferry')
    expect([add('ferry'), words.formOf(ferry)]).toEqual([ferry, 'ferry'])
    expect(add('ferry', ar)).not.toBe(ferry)
    expect(new WordTable(database).withKey(toKey(en, 'form', 'ferry'))).toEqual([ferry])
  })

  test('a word is found by its form and, with its like, by its stem', () => {
    for (const form of ['ferries', 'tugs', 'ferry']) add(form)
    const { stem } = analyse('ferry', en)
    expect(withKey(toKey(en, 'stem', stem))).toEqual(Array(2).fill(['ferries', 'ferry']))
    expect(withKey(toKey(en, 'form', 'ferry'))).toEqual(Array(2).fill(['ferry']))
    expect(withKey(toKey(ar, 'form', 'ferry'))).toEqual([[], []])
  })

  test('a word that is added is found at once, also where it was looked for before', () => {
    expect(words.withKey(toKey(en, 'form', 'ferry'))).toHaveLength(0)
    const id = add('ferry')
    expect([...words.withKey(toKey(en, 'form', 'ferry'))]).toEqual([id])
  })

  test('a word that is removed is found by nothing, and its like still are', () => {
    const [gone] = [add('ferries'), add('ferry')]
    words.remove(gone, en)
    const { stem } = analyse('ferry', en)
    expect(withKey(toKey(en, 'stem', stem))).toEqual(Array(2).fill(['ferry']))
    expect(withKey(toKey(en, 'form', 'ferries'))).toEqual([[], []])
    expect([words.formOf(gone), homeIn(words.traits[gone] ?? 9)]).toEqual(['', undefined])
  })

  test('a word that comes back is another one', () => {
    const gone = add('ferry')
    add('tug')
    words.remove(gone, en)
    const again = add('ferry')
    expect(again).not.toBe(gone)
    expect(withKey(toKey(en, 'form', 'ferry'))).toEqual(Array(2).fill(['ferry']))
  })

  test('what is known of each word is there again when the archive is opened', () => {
    for (let n = 0; n < 40; n++) add(`word${n}`)
    const opened = new WordTable(database)
    expect(opened.limit).toBe(40)
    expect([...opened.traits.subarray(0, 40)]).toEqual([...words.traits.subarray(0, 40)])
    expect([...opened.letters.subarray(0, 40)]).toEqual([...words.letters.subarray(0, 40)])
  })
})

describe('what is known of a word', () => {
  test.each([
    ['the', en, true],
    ['ferry', en, false],
    ['في', ar, true],
    ['سفينة', ar, false],
  ])('%s: its text’s language, whether it is a stop word, and the length of its stem', (form, language, stops) => {
    const { traits } = traitsOf(form, language)
    expect([homeIn(traits), isStopWord(traits), stemLengthIn(traits)]).toEqual([
      language,
      stops,
      analyse(form, language).stem.length,
    ])
    expect(languageIn(traits)).toBe(analyse(form, language).language)
  })

  test('a stem of any length fits', () => {
    expect(stemLengthIn(traitsOf('x'.repeat(400), en).traits)).toBe(255)
  })

  test('the keys of a word lead to what it is, its stem and its like, each once', () => {
    const keys = keysOf('libya', en)
    expect(keys).toEqual(expect.arrayContaining([toKey(en, 'form', 'libya'), toKey(en, 'country', 'LY')]))
    expect(new Set(keys).size).toBe(keys.length)
    expect(keysOf('xqzv', en).filter((key) => key.startsWith('en country'))).toEqual([])
  })
})

test.each([
  ['turnout', 'turnout', 0],
  ['turnout', 'tunout', 1],
  ['tug', 'tag', 2],
  ['abc', 'cab', 0],
  ['قاطرة', 'قطارة', 0],
  ['', 'ab', 2],
])('%j and %j differ in %d letters at most', (a, b, apart) =>
  expect(lettersApart(lettersOf(a), lettersOf(b))).toBe(apart),
)
