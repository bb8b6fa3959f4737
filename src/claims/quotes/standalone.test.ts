import { expect, test } from 'vitest'
import { en } from '../../languages/en/index.ts'
import { createEdition } from '../../story/story.ts'
import { readQuotes } from '../quotes.ts'

const about = { title: 'A story', published: '2024-03-14', sources: [], status: 'usable' as const, language: 'en' }
const read = (body: string): string[] =>
  readQuotes(createEdition(body, about, en)).claims.map(
    ({ speaker, content }) => `${speaker.name.text}: ${content.text}`,
  )

test('a quotation after a quotation continues it', () => {
  expect(read('“We ran,” said Anna Meyer. “It was dark.” “We saw nothing.”')).toEqual([
    'Anna Meyer: “We ran,” said Anna Meyer. “It was dark.” “We saw nothing.”',
  ])
})

test('a quotation continues over paragraphs', () => {
  expect(read('Meyer said: “We ran. It was dark.\n“We saw nothing at all.”')).toEqual([
    'Meyer: “We ran. It was dark.\n“We saw nothing at all.”',
  ])
})

test('a quotation after other reported words is an utterance of the same speaker', () => {
  expect(read('Meyer said the road was shut. “It will open on Monday.”')).toEqual([
    'Meyer: the road was shut',
    'Meyer: “It will open on Monday.”',
  ])
})

test('a quotation before a verb without content is its content', () => {
  expect(read('“What a day it was!” Meyer wrote on Monday.')).toEqual(['Meyer: “What a day it was!”'])
})

test('a quotation with no speaker before it is not attributed', () => {
  expect(read('The road was shut for weeks. “It will open on Monday.”')).toEqual([])
})
