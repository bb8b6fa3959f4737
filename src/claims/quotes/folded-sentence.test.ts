import { expect, test } from 'vitest'
import { edition } from '../edition.fixture.ts'
import { countWords, foldSentences, trimSpan } from './folded-sentence.ts'
import { findQuotations } from './quotations.ts'

const folded = (code: string, body: string) => foldSentences(edition(code, body), findQuotations(body))

test('a span loses the spaces and stops around it, and no letter', () => {
  const trim = (text: string) => text.slice(...Object.values(trimSpan(text, { start: 0, end: text.length })))
  expect(trim(' ، the road is shut. – ')).toBe('the road is shut')
  expect(trim('؛ الطريق مغلق، ')).toBe('الطريق مغلق')
  expect(trim('it is 3.5')).toBe('it is 3.5')
  expect(trim('.,; ')).toBe('')
  expect(trim('')).toBe('')
})

test.each([
  ['', 0],
  ['… – !', 0],
  ['one', 1],
  ['“Two words”', 2],
  ['الطريق 27 مغلق', 3],
])('%s has %i words', (text, words) => expect(countWords(text)).toBe(words))

test('a quotation stands in its sentence, and in no other', () => {
  const shown = folded('en', 'Meyer said: “We ran.”  She left. ‘It was dark,’ he said.').map(({ text, quotations }) =>
    quotations.map(({ start, end }) => text.slice(start, end)),
  )
  expect(shown).toEqual([['“we ran.”'], [], ["'it was dark,'"]])
})

test('folded words lead back to those of the story, with their last vowel sign', () => {
  const [sentence] = folded('ar', 'قالَ العُمْدَةُ نَعَمْ.')
  const start = sentence?.text.indexOf('عمد') ?? -1
  expect(sentence?.excerpt({ start, end: start + 4 }).text).toBe('عُمْدَةُ')
})

test('a word stands in a story only by itself', () => {
  const [sentence] = folded('en', 'The mayors met. The road was shut.')
  expect([sentence?.storyHasWord('mayors'), sentence?.storyHasWord('mayor')]).toEqual([true, false])
})
