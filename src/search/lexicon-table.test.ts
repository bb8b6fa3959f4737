import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { Lexicon } from './lexicon.ts'
import { LexiconReader, LexiconWriter, type Equivalent } from './lexicon-table.ts'
import { lexiconOf } from './lexicon-sources.ts'

const word = (...words: string[]): Equivalent => ({ words, via: 'glossary', similarity: 1 })

function lexicon(): { reader: LexiconReader; found: Lexicon } {
  const database = new DatabaseSync(':memory:')
  const writer = new LexiconWriter(database, en)
  writer.add({ phrases: ['prime minister', 'premier'], equivalents: [word('رئيس', 'الوزراء')] })
  writer.add({ phrases: ['minister'], equivalents: [word('وزير')] })
  writer.add({ phrases: ['Ministers'], equivalents: [word('وزراء')] })
  writer.add({ phrases: ['a thing that is far too long'], equivalents: [word('شيء')] })
  const reader = new LexiconReader(database)
  return { reader, found: new Lexicon(en, [reader]) }
}
const renderings = (one: ReturnType<Lexicon['find']>) => one?.renderings.map(({ words }) => words.join(' '))

test('the longest phrase that stands at a word is found, whatever its ending', () => {
  const { found } = lexicon()
  const words = ['the', 'prime', 'ministers', 'met']
  expect(found.find(words, 1)).toMatchObject({ length: 2 })
  expect(renderings(found.find(words, 1))).toEqual(['رئيس الوزراء'])
  expect(found.find(words, 1, 1)).toBeUndefined()
  expect(found.find(words, 0)).toBeUndefined()
  expect(found.find(words, 9)).toBeUndefined()
})

test('a word that is listed as it is written has its own equivalents alone', () => {
  const { found } = lexicon()
  expect(renderings(found.find(['minister'], 0))).toEqual(['وزير'])
  expect(renderings(found.find(['ministers'], 0))).toEqual(['وزراء'])
})

test('a word is known that a phrase begins with, and a longer explanation is no phrase', () => {
  const { found, reader } = lexicon()
  expect(['prime', 'premier', 'prim', 'a', 'thing', ''].filter((one) => found.has(one))).toEqual(['prime', 'premier'])
  expect(reader.wordsFrom('m').length).toBeGreaterThan(0)
  expect(reader.wordsFrom('z')).toEqual([])
})

test('a misspelt word is looked up by the spelling nearest to it', () => {
  const { found } = lexicon()
  expect(found.nearest('premeir').map(({ words }) => words.join(' '))).toEqual(['رئيس الوزراء'])
  expect(found.nearest('xylophone')).toEqual([])
  expect(found.nearest('')).toEqual([])
})

test('what the glossaries have leads from either language into the other', () => {
  const into = (from: typeof en, to: typeof en, form: string) =>
    lexiconOf(from, to)
      .find([form], 0)
      ?.renderings.map(({ words }) => words.join(' '))
  expect(into(en, ar, 'minister')).toContain('وزير')
  expect(into(ar, en, 'وزير')).toContain('minister')
  expect(into(en, ar, 'egypt')).toContain('مصر')
  expect(into(en, ar, 'qwertz')).toBeUndefined()
  expect(lexiconOf(en, ar)).toBe(lexiconOf(en, ar))
})

test('a word’s own language has those that share its sense, less surely', () => {
  const related = lexiconOf(en, en).find(['kill'], 0)?.renderings ?? []
  expect(related.length).toBeGreaterThan(0)
  for (const { similarity } of related) {
    expect(similarity).toBeGreaterThan(0)
    expect(similarity).toBeLessThanOrEqual(1)
  }
})
