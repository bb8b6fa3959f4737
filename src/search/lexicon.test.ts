import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { Lexicon } from './lexicon.ts'
import { lexiconOf } from './lexicon-sources.ts'
import { LexiconReader, LexiconWriter } from './lexicon-table.ts'
import { tokenize } from './tokenize.ts'

const toArabic = lexiconOf(en, ar)
const toEnglish = lexiconOf(ar, en)
const forms = (text: string) => tokenize(text).map(({ form }) => form)
const renderings = (lexicon: Lexicon, phrase: string) =>
  (lexicon.find(forms(phrase), 0)?.renderings ?? []).map(({ words }) => words.join(' '))

test.each([
  [toArabic, 'earthquakes', 'زلزال'],
  [toArabic, 'prime minister', 'رئيس الوزراء'],
  [toArabic, 'Germany', 'المانيا'],
  [toEnglish, 'الزلازل', 'earthquake'],
  [toEnglish, 'ألمانيا', 'germany'],
] as const)('%# %s may be called %s in the other language', (lexicon, phrase, rendering) => {
  expect(renderings(lexicon, phrase)).toContain(rendering)
})

test('the longest phrase counts, and where only one word is wanted that one', () => {
  expect(toArabic.find(forms('prime minister said'), 0)?.length).toBe(2)
  expect(toArabic.find(forms('prime minister said'), 1)?.length).toBe(1)
  expect(toArabic.find(forms('prime minister'), 0, 1)?.length).not.toBe(2)
})

test('a misspelt word is rendered as what it is likeliest meant for; one that is like many words is not guessed', () => {
  const database = new DatabaseSync(':memory:')
  const writer = new LexiconWriter(database, en)
  for (const words of ['harbour', 'hat', 'cart', 'card', 'care', 'cars'].map((one) => [one]))
    writer.add({ phrases: words, equivalents: [{ words, via: 'glossary', similarity: 1 }] })
  const lexicon = new Lexicon(en, [new LexiconReader(database)])
  const nearest = (form: string) => lexicon.nearest(form).map(({ words }) => words[0])
  expect(nearest('harbuor')).toEqual(['harbour'])
  expect(nearest('carx')).toEqual([])
  expect(nearest('zarbour')).toEqual([])
})

test('a word is known by any of its forms, and an invented one is not', () => {
  expect(toArabic.has('wounded')).toBe(true)
  expect(toArabic.has('snollygoster')).toBe(false)
})

test('in one language words of one sense stand for each other, less surely than a word for itself', () => {
  const related = lexiconOf(en, en).find(['physician'], 0)?.renderings ?? []
  const doctor = related.find(({ words }) => words.join(' ') === 'doctor')
  expect(doctor?.similarity).toBeGreaterThan(0)
})
