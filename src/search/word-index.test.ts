import { describe, expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import type { Language } from '../languages/language.ts'
import { analyse } from './analysis.ts'
import type { NumberList } from './vocabulary.ts'
import { WordIndex } from './word-index.ts'

/** The words of some sentences. */
function vocabularyOf(language: Language, ...sentences: string[]): WordIndex {
  const vocabulary = new WordIndex(language)
  for (const [n, text] of sentences.entries()) vocabulary.addSentence(n, vocabulary.addText(text))
  return vocabulary
}
const forms = (vocabulary: WordIndex, ids: NumberList) => [...ids].map((id) => vocabulary.formOf(id))

test('a word is there once, with the sentences that hold it, each once', () => {
  const vocabulary = vocabularyOf(en, 'Boats and boats', 'A boat', 'BOATS!')
  expect(forms(vocabulary, [0, 1, 2, 3, 4])).toEqual(['boats', 'and', 'a', 'boat', ''])
  expect(vocabulary.sentencesWith(vocabulary.idOf('boats') ?? -1)).toEqual([0, 2])
  expect(vocabulary.idOf('ship')).toBeUndefined()
})

test('the ids of a text come in its order, repeated as it repeats', () => {
  const vocabulary = new WordIndex(en)
  expect(vocabulary.addText('boat to boat')).toEqual([0, 1, 0])
  expect(vocabulary.sentencesWith(0)).toEqual([])
})

describe('a word leads to others', () => {
  test('of its stem and its lemma', () => {
    const vocabulary = vocabularyOf(en, 'The children rowed boats past a boat; a child ran')
    expect(forms(vocabulary, vocabulary.withStem(analyse('boat', en).stem))).toEqual(['boats', 'boat'])
    expect(vocabulary.withStem('ship')).toEqual([])
    const arabic = vocabularyOf(ar, 'قال الوزراء إن الوزير')
    const [lemma = ''] = analyse('وزير', ar).lemmas
    expect(forms(arabic, arabic.withLemma(lemma))).toEqual(['الوزراء', 'الوزير'])
  })

  test('of its root', () => {
    const vocabulary = vocabularyOf(ar, 'كتب الكاتب مكتوبا وذهب')
    const root = analyse('كتب', ar).root ?? ''
    expect(forms(vocabulary, vocabulary.withRoot(root))).toContain('كتب')
    expect(forms(vocabulary, vocabulary.withRoot(root))).not.toContain('وذهب')
  })

  test('of its sound, in another script too', () => {
    const vocabulary = vocabularyOf(ar, 'التقى بلينكن وبلينكن غدا')
    const [skeleton = ''] = analyse('blinken', en).skeletons
    expect(forms(vocabulary, vocabulary.withSkeleton(skeleton))).toEqual(['بلينكن', 'وبلينكن'])
  })

  test('of its country', () => {
    const vocabulary = vocabularyOf(en, 'Germans left Germany for German reasons, said Gerald')
    expect(forms(vocabulary, vocabulary.ofCountry('DE'))).toEqual(['germans', 'germany', 'german'])
  })
})

describe('a misspelt word leads to', () => {
  const vocabulary = vocabularyOf(
    en,
    'The portuguese fishermen were training in the rain at the harbour of Vanderbilt in the universe',
  )
  test.each([
    ['the word it is likeliest meant for', 'portugese', ['portuguese']],
    ['one with two neighbours swapped', 'harbuor', ['harbour']],
    ['none that only holds it', 'rains', ['rain']],
    ['none that only has its stem', 'universities', []],
    ['none if it is as good as another word', 'ham', []],
    ['none that differs by more than its length allows', 'hxrbxxr', []],
  ])('%s', (_, form, found) => expect(forms(vocabulary, vocabulary.spelledLike(form, en))).toEqual(found))

  test('words that were added since it was last asked', () => {
    const growing = vocabularyOf(en, 'A harbour')
    expect(growing.spelledLike('vandebilt', en)).toEqual([])
    growing.addText('Vanderbilt')
    expect(forms(growing, growing.spelledLike('vandebilt', en))).toEqual(['vanderbilt'])
  })
})
