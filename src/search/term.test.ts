import { expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import type { Language } from '../languages/language.ts'
import { buildCollection } from './collection.ts'
import { lexiconOf } from './lexicon-sources.ts'
import { sampleStory } from './story.fixture.ts'
import { parseTerms } from './term.ts'
import { tokenize } from './tokenize.ts'

const languages = { ar, en }

/** The terms of a question about one sentence, each with the words that it met there and how. */
function asked(question: string, from: Language, sentence: string, to: keyof typeof languages) {
  const story = sampleStory('one', to, [sentence])
  const { vocabulary } = buildCollection([{ story, edition: story }], languages[to])
  const lexicon = lexiconOf(from, languages[to])
  return parseTerms(tokenize(question), vocabulary, { lexicon, isCrossLanguage: from !== languages[to] }).map(
    (term) => ({
      ...term,
      met: Object.fromEntries([...term.words].map(([word, { via }]) => [vocabulary.formOf(word), via] as const)),
    }),
  )
}

test.each([
  ['Vandermilt', en, 'Then Vanderbilt came.', 'en', { vanderbilt: 'spelling' }],
  ['Vnaderbilt', en, 'Then Vanderbilt came.', 'en', { vanderbilt: 'sound' }],
  ['نجومبا', ar, 'ثم وصل نغومبا.', 'ar', { نغومبا: 'sound' }],
  ['Vanderbilt', en, 'ثم وصل فاندربيلت.', 'ar', { فاندربيلت: 'sound' }],
] as const)('the name %s in another spelling is met', (question, from, sentence, to, met) => {
  expect(asked(question, from, sentence, to)[0]?.met).toEqual(met)
})

test.each([
  ['a name within a longer word', 'Zorg', 'They live in Hertzorgenau.'],
  ['a name with another letter in three', 'Ann', 'Then Ant came.'],
  ['a known word that is spelt almost alike', 'wages', 'The pages were torn.'],
])('%s is not', (_, question, sentence) => {
  expect(asked(question, en, sentence, 'en')[0]?.met).toEqual({})
})

test('a word that stands there is not taken for one that is spelt almost alike', () => {
  expect(asked('Halvorsen', en, 'Halvorsen met Halvorten.', 'en')[0]?.met).toEqual({ halvorsen: 'word' })
})

test('stop words are no terms, and a word asked twice is one', () => {
  expect(asked('What of the harbour and the harbour?', en, 'The ferry left.', 'en').map(({ text }) => text)).toEqual([
    'harbour',
  ])
})

test('a set phrase is one term, and met by its words together', () => {
  const [term] = asked('prime minister', en, 'قال رئيس الوزراء إنه عائد.', 'ar')
  expect(term?.text).toBe('prime minister')
  expect(term?.phrases.length).toBeGreaterThan(0)
})

test('a foreign word that nothing renders cannot be missing, a name can', () => {
  const known = asked('the snollygoster met Dillinger', en, 'ثم وصل الوزير.', 'ar').map(({ text, isSearchable }) => [
    text,
    isSearchable,
  ])
  expect(known).toContainEqual(['snollygoster', false])
  expect(known).toContainEqual(['Dillinger', true])
})
