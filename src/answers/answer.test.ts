import { expect, test } from 'vitest'
import { sampleStory } from '../search/story.fixture.ts'
import { Excerpt } from '../story/excerpt.ts'
import type { Story } from '../story/story.ts'
import { citeContinuation, citeSentence, declinedAnswer, itemCitations } from './answer.ts'
import { showContext } from './answer-question.ts'
import { phrase } from './phrase.ts'
import { findTitledNames, indexParts } from './titles.ts'

const original = sampleStory('flood', 'ar', ['انهار السد.', 'قال العمدة: نعم.', 'ثم هطل المطر.', 'وعاد السكان.'])
const english = sampleStory('flood', 'en', [
  'The dam broke.',
  'The mayor said: yes.',
  'Then it rained.',
  'People returned.',
])
const flood: Story = { ...original, translations: [english] }
const words = (text: string, { body }: Story = flood): Excerpt =>
  Excerpt.of(body, body.indexOf(text), body.indexOf(text) + text.length)

test('a sentence is cited with the same one in the reader’s language, if there is one', () => {
  expect(citeSentence(flood, 2, [words('نعم')], 'en').translation?.sentence.excerpt.text).toBe('The mayor said: yes.')
  expect(citeSentence(flood, 2, [], 'ar').translation).toBeNull()
  expect(citeSentence(flood, 2, [], 'fr').translation).toBeNull()
  const short: Story = { ...original, translations: [{ ...english, sentences: english.sentences.slice(0, 1) }] }
  expect(citeSentence(short, 2, [], 'en').translation).toBeNull()
})

test('no sentence is cited that is not there, and no words that do not stand in the story', () => {
  for (const n of [0, 5, -1, 1.5]) expect(() => citeSentence(flood, n, [], 'ar')).toThrow(RangeError)
  expect(() => citeSentence(flood, 1, [words('dam', english)], 'ar')).toThrow('does not stand in flood')
})

test('words that run on are cited sentence by sentence', () => {
  const run = Excerpt.of(flood.body, words('نعم').start, words('المطر').end)
  expect(citeContinuation(flood, 2, run, 'ar').map(({ sentence }) => sentence.n)).toEqual([3])
  expect(citeContinuation(flood, 2, words('نعم'), 'ar')).toEqual([])
  expect(citeContinuation(flood, 4, words('السكان'), 'ar')).toEqual([])
})

test('an item has its citations in order, or none', () => {
  const cite = citeSentence(flood, 2, [], 'ar')
  expect(itemCitations({ kind: 'passage', cite, matched: [], claim: null })).toEqual([cite])
  expect(itemCitations({ kind: 'noted', above: [], cite: null, below: [] })).toEqual([])
  expect(itemCitations({ kind: 'story', story: flood })).toEqual([])
})

test('a declined answer has its reason and nothing else', () => {
  expect(declinedAnswer(flood, [phrase('ask')], phrase('noDates'))).toMatchObject({
    status: 'declined',
    reason: { key: 'noDates' },
    items: [],
    notes: [],
  })
})

test('around a sentence stand the one before and the one after, as far as there are any', () => {
  const around = (n: number): number[] =>
    showContext(flood, n, 'ar')
      .items.flatMap(itemCitations)
      .map(({ sentence }) => sentence.n)
  expect([around(1), around(2), around(4)]).toEqual([
    [1, 2],
    [1, 2, 3],
    [3, 4],
  ])
})

test('a speaker’s name is found with the titles that the story gives', () => {
  const story = sampleStory('x', 'en', ['Foreign Minister Eva Klein said no.', 'Klein, the mayor of Leeds, left.'])
  const titled = findTitledNames('Klein', indexParts(story))
  expect(titled).toContain('foreign minister eva Klein')
  expect(titled).toContain('Klein the mayor of leeds')
  expect(findTitledNames('the minister', indexParts(story))).toEqual([])
  expect(findTitledNames('Macron', indexParts(story))).toEqual([])
})
