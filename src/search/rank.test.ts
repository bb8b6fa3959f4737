import { expect, test } from 'vitest'
import { en } from '../languages/en/index.ts'
import { buildCollection } from './collection.ts'
import { lexiconOf } from './lexicon-sources.ts'
import { lookUpSentences, rankSentences } from './rank.ts'
import { sampleStory } from './story.fixture.ts'
import { parseTerms } from './term.ts'
import { tokenize } from './tokenize.ts'

const lexicon = lexiconOf(en, en)

/** The sentences of some stories as a question ranks them, best first. */
function ranked(question: string, ...stories: ReturnType<typeof sampleStory>[]) {
  const collection = buildCollection(
    stories.map((story) => ({ story, edition: story })),
    en,
  )
  const terms = parseTerms(tokenize(question), collection.vocabulary, { lexicon, isCrossLanguage: false })
  const { scores, terms: weighted } = rankSentences(terms, collection, 10)
  return lookUpSentences(scores, weighted, collection).map(({ sentence, score }) => ({
    text: sentence.excerpt.text,
    score,
  }))
}
const order = (...args: Parameters<typeof ranked>) => ranked(...args).map(({ text }) => text)
const story = (...sentences: string[]) => sampleStory('one', 'en', sentences)

test('a rare word says more of what is asked than one that stands in every sentence', () => {
  const one = story('The ferry left.', 'The ferry stopped.', 'The ferry sank at dawn.', 'A lighthouse shone there.')
  expect(order('ferry lighthouse', one)[0]).toBe('A lighthouse shone there.')
})

test('a sentence that has more of the words comes before one that has fewer', () => {
  const one = story('The ferry left the town.', 'The ferry reached the lighthouse.', 'A lighthouse shone there.')
  expect(order('ferry lighthouse', one)[0]).toBe('The ferry reached the lighthouse.')
})

test('of two sentences with the same words the shorter comes first', () => {
  const long = 'The ferry, which nobody on the island had seen for many weeks of heavy rain and fog, left.'
  expect(order('ferry', story(long, 'The ferry left.'))).toEqual(['The ferry left.', long])
})

test('of sentences that share no word, the one beside what is asked about comes first', () => {
  const one = story('It rained.', 'The ferry left. Nobody waved.')
  expect(order('ferry', one)).toEqual(['The ferry left.', 'Nobody waved.', 'It rained.'])
})

test('of one story every sentence may be the answer, of several only what shares a word', () => {
  const one = story('The ferry left.', 'It rained.')
  const other = sampleStory('two', 'en', ['Nothing of it.'])
  expect(order('ferry', one)).toHaveLength(2)
  expect(order('ferry', one, other)).toEqual(['The ferry left.'])
})

test('where several stories are searched, the one that has a word in its title comes first', () => {
  const one = sampleStory('one', 'en', ['It sank on Monday.'], { title: 'A quiet day' })
  const two = sampleStory('two', 'en', ['It sank on Tuesday.'], { title: 'The ferry' })
  expect(order('Has the ferry sunk? Did it sink?', one, two)[0]).toBe('It sank on Tuesday.')
})

test('scores are from 0 to 1 and fall', () => {
  const scores = ranked('ferry', story('Ferry.', 'The ferry left with everybody.', 'It rained.')).map(
    ({ score }) => score,
  )
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  expect(scores[0]).toBeLessThanOrEqual(1)
  expect(scores.at(-1)).toBe(0)
})
