import { expect, test } from 'vitest'
import { en } from '../languages/en/index.ts'
import { createEdition } from '../story/story.ts'
import { claimLines, findUnreadableLines } from './claim-lines.fixture.ts'
import { readClaims } from './read.ts'

const read = (body: string): string[] =>
  claimLines(
    readClaims(
      createEdition(body, { title: 'A', published: '2024-03-14', sources: [], status: 'usable', language: 'en' }, en),
    ),
  )

test('a claim is a line that a person can write', () => {
  const body =
    'The mayor said yesterday that at least 20 workers and up to three guards were killed. Between 5 and 9 people were injured.'
  expect(read(body)).toEqual([
    'quote: The mayor: at least 20 workers and up to three guards were killed',
    'count: killed 20.. «at least 20 workers»',
    'count: killed ..3 «up to three guards»',
    'count: injured 5..9 «Between 5 and 9 people»',
    'date: 2024-03-13 «yesterday»',
  ])
})

test('the relay of a quote stands behind its speaker', () => {
  expect(read('The ministry said the road was shut, Reuters reported.')).toEqual([
    'quote: The ministry < Reuters: the road was shut',
  ])
})

test('a line that no claim can be written as is found', () => {
  const body = 'The mayor said yesterday: three workers were killed.'
  const lines = [
    ...[
      'quote: The mayor: three workers were killed',
      'count: killed 3 «three workers»',
      'date: 2024-03-13 «yesterday»',
    ],
    ...['count: killed ? «workers»', 'count: killed 3.. «three workers»', 'count: killed ..3 «three workers»'],
  ]
  const wrong = [
    ...['quote: three workers', 'quote: The mayor: four workers', 'count: hurt 3 «three workers»'],
    ...['count: killed three «three workers»', 'date: «yesterday»', 'date: 2024-03-13 «today»', 'nothing'],
  ]
  expect(findUnreadableLines(body, [...lines, ...wrong])).toEqual(wrong)
})
