import { expect, test } from 'vitest'
import { en } from '../languages/en/index.ts'
import { buildCollection } from './collection.ts'
import { sampleStory } from './story.fixture.ts'
import { TermScorer } from './term-scorer.ts'
import type { Term } from './term.ts'

const story = sampleStory(
  'flood',
  'en',
  ['A dam broke and a dam fell.', 'The river rose. The town slept.', 'The dam of the town was old.'],
  { title: 'The dam' },
)
const collection = buildCollection([{ story, edition: story }], en)
const idOf = (word: string): number => collection.vocabulary.idOf(word) ?? -1

const term = (words: Record<string, number>, phrases: Term['phrases'] = []): Term => ({
  text: '',
  isName: false,
  position: 0,
  isSearchable: true,
  isInLexicon: true,
  isLight: false,
  words: new Map(Object.entries(words).map(([word, strength]) => [idOf(word), { strength, via: 'word' }])),
  phrases,
})

test('a collection counts its sentences, words and paragraphs', () => {
  expect(collection.sentenceCount).toBe(4)
  expect([...collection.sentenceNumbers()].map((n) => collection.sentence(n)?.sentence.n)).toEqual([1, 2, 3, 4])
  expect(Array.from(collection.lengths)).toEqual([7, 3, 3, 7])
  expect([collection.wordCount, collection.editionCount]).toEqual([20, 1])
  expect(Array.from(collection.paragraphs)).toEqual([0, 1, 1, 2])
  expect(Array.from(collection.paragraphLengths)).toEqual([7, 6, 7])
  expect(collection.sentence(4)).toBeUndefined()
  expect(buildCollection([], en)).toMatchObject({ sentenceCount: 0, wordCount: 0, editionCount: 0 })
})

test('a term weighs where its words stand: in sentences, their paragraphs and the title', () => {
  const scorer = new TermScorer(collection)
  const { weight, bestStrength } = scorer.score(term({ dam: 1 }))
  expect(bestStrength).toBe(1)
  expect(Array.from(scorer.bySentence.subarray(0, 4))).toEqual([weight, 0, 0, weight])
  expect(Array.from(scorer.byParagraph.subarray(0, 3))).toEqual([weight, 0, weight])
  expect(scorer.byTitle[0]).toBe(weight)
  expect([...scorer.matched]).toEqual([0, 3])
})

test('the rarer a term, the more it weighs', () => {
  const scorer = new TermScorer(collection)
  const [river, town, the] = ['river', 'town', 'the'].map((word) => scorer.score(term({ [word]: 1 })).weight)
  expect(river).toBeGreaterThan(town ?? 0)
  expect(town).toBeGreaterThan(the ?? 0)
})

test('a sentence has the strongest match of a term, and the sum of all terms', () => {
  const scorer = new TermScorer(collection)
  const one = scorer.score(term({ broke: 0.5, fell: 0.8 }))
  expect(scorer.bySentence[0]).toBeCloseTo(0.8 * one.weight)
  const two = scorer.score(term({ dam: 1 }))
  expect(scorer.bySentence[0]).toBeCloseTo(0.8 * one.weight + two.weight)
  expect([...scorer.matched]).toEqual([0, 3])
})

test('a phrase counts where a sentence has a word for each of its places', () => {
  const scorer = new TermScorer(collection)
  const places = [new Set([idOf('town'), idOf('river')]), new Set([idOf('old')])]
  scorer.score(term({}, [{ places, match: { strength: 1, via: 'glossary' } }]))
  expect([...scorer.matched]).toEqual([3])
  const nowhere = new TermScorer(collection)
  nowhere.score(
    term({}, [{ places: [new Set([idOf('river')]), new Set([idOf('old')])], match: { strength: 1, via: 'glossary' } }]),
  )
  expect([...nowhere.matched]).toEqual([])
})

test('what nothing matches weighs nowhere', () => {
  const scorer = new TermScorer(collection)
  expect(scorer.score(term({})).bestStrength).toBe(0)
  expect([...scorer.bySentence, ...scorer.byTitle].some((weight) => weight !== 0)).toBe(false)
})

test('a question that is asked after another weighs nothing of it', () => {
  const phrase = {
    places: [new Set([idOf('town')]), new Set([idOf('old')])],
    match: { strength: 1, via: 'glossary' },
  } as const
  const first = new TermScorer(collection)
  const weighed = [first.score(term({ dam: 1, river: 0.5 }, [phrase])), Array.from(first.bySentence.subarray(0, 4))]
  first.release()
  const second = new TermScorer(collection)
  expect([...second.bySentence, ...second.byParagraph, ...second.byTitle].some((weight) => weight !== 0)).toBe(false)
  const again = [second.score(term({ dam: 1, river: 0.5 }, [phrase])), Array.from(second.bySentence.subarray(0, 4))]
  expect(again).toEqual(weighed)
})
