import { expect, test } from 'vitest'
import { search } from './evidence.fixture.ts'
import { type MatchFeatures, matchFeatures } from './match-features.ts'

const FERRY = [
  'A ferry sank off the coast on Monday.',
  'Captain Halvorsen had warned of the storm.',
  'The ferry had left the harbour with ninety passengers.',
  'It rained.',
]

function featuresOf(text: string, n: number, sentences = FERRY): MatchFeatures {
  const { question, hits, terms, hit } = search(text, sentences)
  const features = matchFeatures(hits, question, terms).get(hit(n))
  if (!features) throw new RangeError(`no features of sentence ${n}`)
  return features
}

test('coverage is of the question’s words, whole only where all are there', () => {
  const [some, all] = [
    featuresOf('Who saw the ferry leave the harbour?', 1),
    featuresOf('Who saw the ferry leave the harbour?', 3),
  ]
  expect(some.coverage).toBeGreaterThan(0)
  expect(all.coverage).toBeGreaterThan(some.coverage)
  expect(all.wordCoverage).toBeGreaterThan(some.wordCoverage)
  expect(featuresOf('Who saw the ferry?', 4).coverage).toBe(0)
})

test('another form of a word is exact, a synonym is not', () => {
  expect(featuresOf('Did the ferries sink?', 1).exactCoverage).toBeGreaterThan(0.8)
  const { coverage, exactCoverage } = featuresOf('Which port did it leave?', 3)
  expect(coverage).toBeGreaterThan(exactCoverage)
})

test('the focus is the first content word behind the question word', () => {
  expect(featuresOf('What did Halvorsen say about the ferry?', 2).focusMatch).toBe(1)
  expect(featuresOf('What did Halvorsen say about the ferry?', 3).focusMatch).toBe(0)
})

test('names are counted apart, and those of the sentence before lend', () => {
  const text = 'Did Halvorsen see the harbour?'
  expect([featuresOf(text, 2).nameCoverage, featuresOf(text, 3).nameCoverage]).toEqual([1, 0])
  expect(featuresOf(text, 3).contextNames).toBe(1)
  expect(featuresOf(text, 1).contextNames).toBe(0)
  expect(featuresOf('Did the ferry leave?', 4).nameCoverage).toBe(1)
})

test('words of the sentences around count as context only', () => {
  const { coverage, contextCoverage, previousScore } = featuresOf('Who saw the harbour?', 4)
  expect(coverage).toBe(0)
  expect(contextCoverage).toBeGreaterThan(0)
  expect(previousScore).toBeGreaterThan(0)
  expect(featuresOf('Who saw the harbour?', 1).contextCoverage).toBe(0)
})

test('the heaviest miss falls to nothing where every word is there', () => {
  expect(featuresOf('the ferry off the coast', 1).heaviestMiss).toBeLessThan(0.2)
  expect(featuresOf('the ferry off the coast', 4).heaviestMiss).toBeGreaterThan(0.3)
})

test('a question of common words alone is led to the first sentence', () => {
  expect([1, 2].map((n) => featuresOf('What happened?', n).leadSentence)).toEqual([1, 0])
  expect(featuresOf('What happened to the ferry?', 1).leadSentence).toBe(0)
})

test('a count of people by the asked outcome matches, however it is told', () => {
  const deaths = ['The fire claimed the lives of nine people.', 'The mill stood empty.']
  expect(featuresOf('How many were killed?', 1, deaths).focusMatch).toBe(1)
  expect(featuresOf('How many were killed?', 2, deaths).focusMatch).toBe(0)
})
