import { describe, expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import type { Language } from '../languages/language.ts'
import { foldText } from '../story/fold.ts'
import { analyse } from './analysis.ts'
import { lexiconOf } from './lexicon-sources.ts'
import { findForms, findWordMatches, MatchedWords } from './term-match.ts'
import { chooseSpellings } from './vocabulary.ts'
import { WordIndex } from './word-index.ts'

function vocabularyOf(text: string, language: Language): WordIndex {
  const vocabulary = new WordIndex(language)
  vocabulary.addSentence(0, vocabulary.addText(text))
  return vocabulary
}
/** The words of a text that a word of a question may mean, each with how it is known. */
function matches(word: string, from: Language, text: string, to: Language): Record<string, string> {
  const vocabulary = vocabularyOf(text, to)
  const found = findWordMatches(foldText(word), vocabulary, {
    lexicon: lexiconOf(from, to),
    isCrossLanguage: from !== to,
  })
  return Object.fromEntries([...found].map(([id, { via }]) => [vocabulary.formOf(id), via]))
}

describe('a word may mean the words of a text that are', () => {
  test.each<[string, string, Language, string, Language, Record<string, string>]>([
    ['the same', 'harbour', en, 'A harbour by the sea', en, { harbour: 'word' }],
    ['other forms', 'reopened', en, 'They will reopen soon', en, { reopen: 'form' }],
    ['of one lemma', 'وزير', ar, 'اجتمع الوزراء', ar, { الوزراء: 'form' }],
    ['of its country', 'German', en, 'ثم غادرت الألمانية المانيا', ar, { الالمانيه: 'country', المانيا: 'country' }],
    ['of its sound in another script', 'Blinken', en, 'ثم وصل بلينكن', ar, { بلينكن: 'sound' }],
    ['of its sound, if it is no known word', 'Vandarbilt', en, 'Then Vanderbilt came', en, { vanderbilt: 'sound' }],
    ['nothing', 'wages', en, 'The pages were torn', en, {}],
    ['nothing in nothing', 'wages', en, '', en, {}],
  ])('%s', (_, word, from, text, to, expected) => expect(matches(word, from, text, to)).toEqual(expected))
})

test('the same word is surer than another form, and another form than the root', () => {
  const vocabulary = vocabularyOf('كتب الكاتب الكتاب كتبا', ar)
  const found = findWordMatches('كتب', vocabulary, { lexicon: lexiconOf(ar, ar), isCrossLanguage: false })
  const strength = (form: string): number => found.get(vocabulary.idOf(form) ?? -1)?.strength ?? 0
  expect(strength('كتب')).toBe(1)
  for (const form of ['الكاتب', 'الكتاب']) {
    expect(strength(form)).toBeGreaterThan(0)
    expect(strength(form)).toBeLessThan(1)
  }
})

test('a small word is met by itself alone', () => {
  const vocabulary = vocabularyOf('that those the them', en)
  expect([...findForms('the', vocabulary)].map(([id]) => vocabulary.formOf(id))).toEqual(['the'])
})

test('of two matches of a word the stronger is kept', () => {
  const words = new MatchedWords()
  words.keep(7, 0.4, 'root')
  words.keep(7, 0.9, 'form')
  words.keep(7, 0.7, 'sound')
  words.keep(8, 0, 'root')
  expect([...words]).toEqual([[7, { strength: 0.9, via: 'form' }]])
})

test('of the words that a misspelling may mean, those nearest to it are chosen', () => {
  const candidates = ['village', 'villain', 'visage', 'training'].map((form, id) => ({
    id,
    form,
    stem: analyse(form, en).stem,
  }))
  const chosen = (form: string) => chooseSpellings(form, en, candidates, en)
  expect(chosen('vilage')).toContain(0)
  expect(chosen('vilage')).not.toContain(3)
  expect(chosen('rain')).toEqual([])
  expect(chooseSpellings('vilage', en, [], en)).toEqual([])
})
