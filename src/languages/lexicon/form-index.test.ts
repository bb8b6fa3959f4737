import { expect, test } from 'vitest'
import { ar } from '../ar/index.ts'
import { en } from '../en/index.ts'
import type { Entry } from './entry.ts'
import { foldingOf } from './folding.ts'
import { FormIndex, formTable } from './form-index.ts'
import type { Inflection } from './inflection.ts'

const fold = foldingOf(ar.spelling)

/** A small language: every noun has a plural in -s, and «un-» may stand before it. */
const inflection: Inflection = {
  keys: ['pl'],
  forms: ({ lemma }) => [
    [lemma, 'one'],
    [`${lemma}s`, 'many'],
    [`un${lemma}`, 'not'],
  ],
  searchForms: ({ lemma }) => [lemma],
  stems: ({ lemma }) => [lemma],
  prefixes: ['un'],
  suffixes: ['s'],
  proclitics: [],
  conjunctions: [],
  allowsProclitic: () => false,
  enclitics: [],
  restoreHost: (rest) => [rest],
}
const entry = (lemma: string): Entry => ({ lemma, class: 'n.thing', forms: '-', takes: '-', means: lemma })
const entries = [entry('Boat'), entry('boats'), entry('do')]
const index = new FormIndex(
  formTable('test-of-forms', () => entries, inflection, fold),
  inflection,
  fold,
)
const found = (form: string): string[] =>
  index.lookUp(form).map(({ entry: { lemma }, form: name }) => `${lemma} ${name}`)

test('a form leads to the entries that have it, with the name of the form', () => {
  expect(found('boat')).toEqual(['Boat one'])
  expect(found('boats').toSorted()).toEqual(['Boat many', 'boats one'])
  expect(found('undo')).toEqual(['do not'])
  expect(found('boatss')).toEqual(['boats many'])
})

test('what only looks like a form is none', () => {
  for (const form of ['', 's', 'un', 'unboatz', 'boa', 'undos', 'the']) expect(found(form)).toEqual([])
})

test('an entry that is looked up again is the same', () => {
  expect(index.lookUp('boat')[0]?.entry).toBe(index.lookUp('unboat')[0]?.entry)
})

test('the Arabic lexicon reads what news writes, and English has none', () => {
  const classes = (word: string): string[] => [...new Set(ar.lexicon?.tagsOf(fold(word)).map((tag) => tag.class))]
  expect(classes('وقالت')).toContain('v.say')
  expect(classes('الوزراء')).toContain('n.office')
  expect(classes('بلينكن')).toEqual([])
  expect(en.lexicon?.tagsOf('said') ?? []).toEqual([])
})
