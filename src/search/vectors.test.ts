import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formsOf } from '../languages/glossary.ts'
import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { foldText } from '../story/fold.ts'
import { FOLDER, vectorOf } from './vectors.ts'
import { tokenize } from './tokenize.ts'

function similarity(word: string, other: string, from: Language, to: Language): number {
  const [one, two] = [vectorOf(foldText(word), from), vectorOf(foldText(other), to)]
  return one && two ? one.product(two.values()) : 0
}

test.each([
  ['doctor', 'physician', 'walnut', en, en],
  ['blaze', 'fire', 'friday', en, en],
  ['ships', 'boat', 'doctor', en, en],
  ['سفينة', 'قارب', 'طبيب', ar, ar],
  ['المدارس', 'التلاميذ', 'الأسعار', ar, ar],
  ['قارب', 'ship', 'doctor', ar, en],
] as const)('%s is more like %s than like %s', (word, like, unlike, from, to) => {
  expect(similarity(word, like, from, to)).toBeGreaterThan(similarity(word, unlike, from, to) + 0.3)
})

test('a word is wholly like itself, the first and the last of the table as well', () => {
  const words = readFileSync(join(FOLDER, 'en.txt'), 'utf8').trimEnd().split('\n')
  for (const word of [words[0] ?? '', words.at(-1) ?? '', 'doctor'])
    expect(similarity(word, word, en, en)).toBeCloseTo(1)
})

test('what it has not, it has not', () => {
  expect(['', 'qwrtz', 'قفصشثذ'].map((word) => vectorOf(word, en))).toEqual([undefined, undefined, undefined])
})

test('a rare word tells more than a common one', () => {
  const weight = (word: string): number => vectorOf(word, en)?.weight ?? 0
  expect(weight('tractor')).toBeGreaterThan(weight('government'))
  expect(weight('government')).toBeGreaterThan(weight('said'))
})

test('nearly every word of a glossary has a vector', () => {
  for (const language of languages) {
    const words = language.glossary.flatMap(([, own]) => own.flatMap(formsOf).flatMap((form) => oneWord(form)))
    const known = words.filter((word) => vectorOf(word, language))
    expect(known.length).toBeGreaterThanOrEqual(0.95 * words.length)
  }
})

test('the tables are small', () => {
  const sizes = languages.flatMap(({ code }) =>
    ['txt', 'bin'].map((end) => statSync(join(FOLDER, `${code}.${end}`)).size),
  )
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000)
})

function oneWord(form: string): string[] {
  const words = tokenize(form)
  return words.length === 1 ? words.map((word) => word.form) : []
}
