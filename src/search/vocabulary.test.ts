import { describe, expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import type { Language } from '../languages/language.ts'
import { analyse } from './analysis.ts'
import { Vocabulary } from './vocabulary.ts'

/** A vocabulary of some texts, each an entry. */
function vocabularyOf(language: Language, ...texts: string[]): Vocabulary {
  const vocabulary = new Vocabulary(language)
  for (const [entry, text] of texts.entries()) vocabulary.addEntry(entry, vocabulary.addText(text))
  return vocabulary
}
const forms = (vocabulary: Vocabulary, ids: readonly number[]) => ids.map((id) => vocabulary.words[id]?.form)

test('a word is there once, with the entries that hold it, each once', () => {
  const vocabulary = vocabularyOf(en, 'Boats and boats', 'A boat', 'BOATS!')
  expect(vocabulary.words.map(({ form }) => form)).toEqual(['boats', 'and', 'a', 'boat'])
  expect(vocabulary.words[vocabulary.idOf('boats') ?? -1]?.entries).toEqual([0, 2])
  expect(vocabulary.idOf('ship')).toBeUndefined()
})

test('the ids of a text come in its order, repeated as it repeats', () => {
  const vocabulary = new Vocabulary(en)
  expect(vocabulary.addText('boat to boat')).toEqual([0, 1, 0])
  expect(vocabulary.words[0]?.entries).toEqual([])
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
