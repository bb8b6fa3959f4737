import { expect, test } from 'vitest'
import { checkTextAndFacts } from './check.ts'
import { checkNames } from './check-names.ts'
import { blast, flood, pastedFor, strike } from './check.fixture.ts'
import type { Story } from '../../story/story.ts'

const names = (story: Story, text: string): [string, string][] =>
  checkNames(pastedFor(story, text), story).map(({ text, label }) => [text, label])

test.each([
  ['a person of the story', strike, 'Ask Omar Haddad about it', [['Omar Haddad', 'named']]],
  ['a person the story does not name', strike, 'Ask Elena Petrova about it', [['Elena Petrova', 'unnamed']]],
  ['a name that is spelt nearly so', strike, 'Ask Anna Meyers about it', [['Anna Meyers', 'similar']]],
  ['an office before a name', strike, 'I trust Mayor Anna Meyer', [['Anna Meyer', 'named']]],
  [
    'a country by its own name',
    flood,
    'They came from Kenya and Tanzania',
    [
      ['Kenya', 'named'],
      ['Tanzania', 'unnamed'],
    ],
  ],
  ['the seat of a government that the story names', flood, 'They came from Nairobi', []],
  ['a place', strike, 'The same happened in Kilbracken', [['Kilbracken', 'unnamed']]],
  ['common words at the beginning of a sentence', strike, 'Hmm. Anyone there? We’ll see.', []],
  ['a headline', strike, 'Harbour Workers March Through Old Town Centre', []],
  ['a name in capitals may be short for several words', strike, 'I asked the NGWF about it', []],
  ['names of accounts, topics and addresses', strike, 'See @Petrova #Petrova https://example.com/Petrova', []],
  [
    'a country and whose it is',
    flood,
    'I hear that Tanzania’s Boris Petrov left',
    [
      ['Tanzania', 'unnamed'],
      ['Boris Petrov', 'unnamed'],
    ],
  ],
  ['an adjective of a country', flood, 'A Tanzanian dam', []],
  ['a name in a script without capitals', blast, 'سمعت كريم منصور', [['منصور', 'named']]],
  ['a minister whom the story does not name', blast, 'وقال الوزير بطرسبوف إن الوضع صعب', [['بطرسبوف', 'unnamed']]],
  ['an office behind an and', blast, 'جاء كثيرون والوزير بطرسبوف', [['بطرسبوف', 'unnamed']]],
  ['a country in a script without capitals', blast, 'جاؤوا من اليابان', [['اليابان', 'unnamed']]],
  ['a word that is a country too', blast, 'عندهم دعم مالي كبير', []],
  ['a common word that nothing is like', blast, 'الزعرورة طيبة جدا', []],
  ['a name in another script', blast, 'I believe Mansour', [['Mansour', 'named']]],
] as const)('%s', (_, story, text, wanted) => {
  expect(names(story, text)).toEqual(wanted)
})

test('a name in words that the story has is not listed beside them', () => {
  const { spans, names } = checkTextAndFacts(strike, 'Haddad: “We will return only if the contract is signed”')
  expect(spans).toMatchObject([{ label: 'verbatim' }])
  expect(names).toEqual([])
})

test('a name is compared with the translation in its own language first', () => {
  const english = { ...strike, id: 'b' }
  const both: Story = { ...blast, translations: [{ ...english, sentences: strike.sentences.slice(0, 3) }] }
  const [found] = checkNames(pastedFor(both, 'Ask Omar Haddad about it'), both)
  expect(found).toMatchObject({ label: 'named', passage: { text: blast.sentences[1]?.excerpt.text } })
})

test('every name found is cited by the words of the story', () => {
  const [found] = checkNames(pastedFor(strike, 'Ask Omar Haddad about it'), strike)
  expect(found?.passage?.text).toBe('Omar Haddad')
  expect(found?.passage?.isSliceOf(strike.body)).toBe(true)
})
