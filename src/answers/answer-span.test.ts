import { expect, test } from 'vitest'
import { sampleStory } from '../search/story.fixture.ts'
import { createIndex } from '../search/search.ts'
import { findAnswer } from './find-answer.ts'

const story = sampleStory('inquiry', 'en', [
  'Mayor Anna Meyer called for an inquiry into the fire.',
  'The fire killed 21 people and injured nine others on Monday, the police said.',
  'The mill, founded in 1962, stood near Port Amber.',
  'Three people, among them a boy of nine, are still missing.',
  'Seven guards were arrested, including two officers.',
])
const index = createIndex([story], { dictionaries: '' })

/** The answer span of the first passage, and the kind of its claim. */
function spanOf(question: string): [words: string | undefined, claim: string | undefined] {
  const [passage] = findAnswer(question, index, { story, top: 1 }).passages
  return [passage?.answer?.excerpt.text, passage?.answer?.claim?.kind]
}

test.each([
  ['What did the mayor call for?', 'an inquiry into the fire', 'quote'],
  ['How many people were killed in the fire?', '21 people', 'count'],
  ['How many were injured?', 'nine others', 'count'],
  ['How many people are missing?', 'Three people', 'count'],
  ['How many boys are missing?', 'a boy', 'count'],
  ['How many guards were arrested?', 'Seven guards', 'count'],
  ['How many officers were arrested?', 'two officers', 'count'],
  ['When did the fire kill people?', 'Monday', 'event'],
  ['When was the mill founded?', '1962', 'event'],
  ['Where did the mill stand?', 'near Port Amber', undefined],
  ['Who called for an inquiry?', 'Mayor Anna Meyer', undefined],
])('%s is answered by “%s”', (question, words, claim) => {
  const [found, kind] = spanOf(question)
  expect(found).toContain(words)
  expect(kind).toBe(claim)
})

test('a question of no type with spans has no answer span', () => {
  expect(spanOf('Did the mayor call for an inquiry?')).toEqual([undefined, undefined])
})
