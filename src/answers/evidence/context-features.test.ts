import { expect, test } from 'vitest'
import { type ContextFeatures, contextFeatures } from './context-features.ts'
import { search } from './evidence.fixture.ts'

const BRIDGE = [
  'The old bridge over the river collapsed on Monday after a week of rain.',
  'Who will rebuild it?',
  'The mayor said that a new bridge would open in May 2025.',
  'In 1998 a flood killed nine people in the town below the bridge.',
  'It rained.',
]

function context(text: string, n: number, coverage = 0.8): ContextFeatures {
  const { question, hit } = search(text, BRIDGE)
  return contextFeatures(hit(n), question, n > 1 ? { hit: hit(n - 1), coverage } : undefined)
}

test('the first sentence is early, and a later one less so', () => {
  const [first, later] = [context('Who spoke?', 1), context('Who spoke?', 4)]
  expect([first.firstSentence, later.firstSentence]).toEqual([1, 0])
  expect(first.earliness).toBeGreaterThan(later.earliness)
})

test('a question is marked as one, and the sentence behind it follows it by its coverage', () => {
  expect(context('Who spoke?', 2).questionForm).toBe(1)
  expect(context('Who spoke?', 3, 0.7).followsQuestion).toBe(0.7)
  expect(context('Who spoke?', 4, 0.7).followsQuestion).toBe(0)
})

test('brevity is of few words', () => {
  expect([context('Who spoke?', 1).brevity, context('Who spoke?', 5).brevity]).toEqual([0, 1])
})

test.each([
  ['How many were killed in 1998?', 4, 0],
  ['How many were killed in 1998?', 1, 1],
  ['How many were killed?', 1, 0],
])('%s, sentence %i: another year %i', (text, n, otherYear) => {
  expect(context(text, n).otherYear).toBe(otherYear)
})

test('what is not about the future lacks it only where it is asked about', () => {
  expect([1, 3].map((n) => context('Will the bridge open again?', n).lacksFuture)).toEqual([1, 0])
  expect(context('Did the bridge open again?', 1).lacksFuture).toBe(0)
})

test.each([
  ['How many people were killed?', 1],
  ['How many people were killed in 1998?', 0],
  ['When was the flood?', 0],
  ['Who was killed?', 0],
])('an earlier year is background to “%s”: %i', (text, background) => {
  expect(context(text, 4).background).toBe(background)
})

test('the hours of the day of the story are no future', () => {
  const { question, hit } = search('When will it end?', ['Moscow called early on Tuesday for an end of it.'])
  expect(contextFeatures(hit(1), question, undefined).lacksFuture).toBe(1)
})
