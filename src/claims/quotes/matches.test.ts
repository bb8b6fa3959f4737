import { describe, expect, test } from 'vitest'
import { edition } from '../edition.fixture.ts'
import { readQuotes } from '../quotes.ts'

const speakers = (code: string, body: string): string[] =>
  readQuotes(edition(code, body)).claims.map(({ speaker }) => speaker.name.text)
const reasons = (code: string, body: string): string[] =>
  readQuotes(edition(code, body)).dropped.map(({ reason }) => reason)

describe('the speaker is whoever stands by the verb, before or behind it', () => {
  test.each([
    ['en', 'The road is shut, said Anna Meyer.', ['Anna Meyer']],
    ['en', 'The road is shut, Anna Meyer said.', ['Anna Meyer']],
    ['en', 'Anna Meyer, a driver from Leeds, said the road was shut.', ['Anna Meyer']],
    ['en', 'On Monday, Anna Meyer said the road was shut.', ['Anna Meyer']],
    ['en', 'According to Anna Meyer, the road is shut.', ['Anna Meyer']],
    ['en', 'Anna Meyer and Omar Hadi said the road was shut.', ['Anna Meyer and Omar Hadi']],
    ['en', 'After meeting the mayor, Anna Meyer said the road was shut.', ['Anna Meyer']],
    ['ar', 'قالت منى الحداد إن الطريق مغلق.', ['منى الحداد']],
    ['ar', 'وبحسب منى الحداد فإن الطريق مغلق.', ['منى الحداد']],
    ['ar', 'ويوم الاثنين قالت منى الحداد إن الطريق مغلق.', ['منى الحداد']],
    ['ar', 'قالت الطبيبة منى الحداد، وهي من سكان المدينة، إن الطريق مغلق.', ['الطبيبة منى الحداد']],
  ])('%s: %s', (code, body, names) => expect(speakers(code, body)).toEqual(names))
})

describe('nobody in particular is no speaker', () => {
  test.each([
    ['en', 'Some say the road is shut.'],
    ['en', 'It is said that the road is shut.'],
    ['en', 'That said, the road is shut.'],
    ['en', 'The sign says nothing.'],
    ['ar', 'يقال إن الطريق مغلق.'],
    ['ar', 'قال البعض إن الطريق مغلق.'],
  ])('%s: %s', (code, body) => expect(speakers(code, body)).toEqual([]))
})

describe('a verb of saying inside somebody’s words makes no other quote', () => {
  test.each([
    ['en', '“He said the road was shut and left,” Anna Meyer told the court.', ['Anna Meyer']],
    ['ar', 'قالت منى الحداد: «قال لي السائق إن الطريق مغلق».', ['منى الحداد']],
  ])('%s: %s', (code, body, names) => {
    expect(speakers(code, body)).toEqual(names)
    expect(reasons(code, body)).toContain('stands inside a quotation')
  })
})

test('what was matched and not taken has its reason', () => {
  expect(reasons('en', 'He said the road was shut.')).toContain('nobody is known who could be meant')
  expect(reasons('en', `Anna Meyer said yes. ${'It rained. '.repeat(6)}She said the road was shut.`)).toContain(
    'who could be meant was told of too long ago',
  )
  expect(reasons('en', 'Some say the road is shut.')).toContain('nobody in particular speaks')
})
