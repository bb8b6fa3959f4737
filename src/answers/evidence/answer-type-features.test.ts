import { expect, test } from 'vitest'
import { type AnswerTypeFeatures, answerTypeFeatures, mayAnswer } from './answer-type-features.ts'
import { search } from './evidence.fixture.ts'

function features(text: string, sentence: string): AnswerTypeFeatures {
  const { question, terms, hit } = search(text, [sentence])
  return answerTypeFeatures(hit(1), question, terms)
}

test('a measure is counted as one, and nothing else is', () => {
  const { typeMatch, measureMatch, speakerMatch, reasonMatch, hasTypedSpan } = features(
    'How old is the driver?',
    'The driver, aged 44, was unhurt.',
  )
  expect([measureMatch, speakerMatch, reasonMatch, hasTypedSpan]).toEqual([typeMatch, 0, 0, 1])
})

test.each([
  ['What did Meyer say?', 'Anna Meyer said that it was late.', 'speakerMatch'],
  ['Why was the road closed?', 'The road was closed because a wall had fallen.', 'reasonMatch'],
  ['Where did the boat sink?', 'The boat sank near Port Amber.', 'entityProximity'],
] as const)('%s: %s has %s', (text, sentence, name) => {
  expect(features(text, sentence)[name]).toBeGreaterThan(0)
  expect(features(text, sentence).measureMatch).toBe(0)
})

test('a span is nearer, the fewer words stand between it and what the question names', () => {
  const near = features('How old is the driver?', 'The driver, aged 44, was unhurt.')
  const far = features('How old is the driver?', 'The driver met on the road near the old mill a woman aged 44.')
  expect(near.typeProximity).toBeGreaterThan(far.typeProximity)
})

test.each([
  ['How many people live in Lezha?', false],
  ['How many people were killed in Lezha?', true],
  ['How many boats are in Lezha?', false],
])('%s may be answered by a count of those killed: %s', (question, expected) => {
  const found = { ...features(question, 'In Lezha 27 people were killed.'), ...ANY_MATCH }
  expect(mayAnswer('how-many', found)).toBe(expected)
})

test('a name that the question has itself is no answer to it', () => {
  expect(features('Who is Anna Meyer?', 'Anna Meyer was unhurt.').hasTypedSpan).toBe(0)
  expect(features('Who drove Anna Meyer?', 'Omar Hadi drove Anna Meyer.').hasTypedSpan).toBe(1)
})

test('without a span the proximity is 0, or neutral for a type without spans', () => {
  expect(features('How old is the driver?', 'The driver left.').typeProximity).toBe(0)
  expect(features('Did the driver leave?', 'The driver left.').typeProximity).toBe(0.5)
})

/** What else an answer needs. */
const ANY_MATCH = { lacksFuture: 0, heaviestMiss: 0, coverage: 0.5, contextCoverage: 0 }

test.each([
  ['how-old', { hasTypedSpan: 0 }, false],
  ['how-old', { hasTypedSpan: 1 }, true],
  ['where', { hasTypedSpan: 0 }, false],
  ['what-said', { hasTypedSpan: 0 }, false],
  ['name', { hasTypedSpan: 0 }, false],
  ['charge', { hasTypedSpan: 0 }, false],
  ['who', { hasTypedSpan: 0 }, true],
  [null, { hasTypedSpan: 0 }, true],
  ['how', { typeMatch: 0.3 }, false],
  ['how', { typeMatch: 1 }, true],
  ['when', { hasTypedSpan: 1, lacksFuture: 1 }, false],
  ['when', { hasTypedSpan: 1, lacksFuture: 0 }, true],
  ['whether', { lacksFuture: 1 }, false],
  ['whether', { lacksFuture: 0 }, true],
  ['whether', { heaviestMiss: 0.5 }, false],
  ['who', { heaviestMiss: 0.5 }, true],
  ['who', { coverage: 0 }, false],
  ['who', { coverage: 0, contextCoverage: 0.2 }, true],
] as const)('%s with %j may answer: %s', (type, some, expected) => {
  const base = { ...features('Did it rain?', 'It rained.'), ...ANY_MATCH }
  expect(mayAnswer(type, { ...base, ...some })).toBe(expected)
})
