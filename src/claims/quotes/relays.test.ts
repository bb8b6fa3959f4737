import { describe, expect, test } from 'vitest'
import { edition } from '../edition.fixture.ts'
import { readQuotes } from '../quotes.ts'

/** Who speaks in a story, and who passed it on, the nearest to the speaker first. */
const chains = (code: string, body: string): string[] =>
  readQuotes(edition(code, body)).claims.map(({ speaker, relays }) =>
    [speaker, ...relays].map(({ name }) => name.text).join(' < '),
  )

describe('who passes words on is not who said them', () => {
  test.each([
    ['en', 'The mayor said the road was shut, according to Reuters.', 'The mayor < Reuters'],
    ['en', 'The Daily Star quoted the mayor as saying the road was shut.', 'the mayor < The Daily Star'],
    ['ar', 'قال العمدة إن الطريق مغلق، وفق وكالة رويترز.', 'العمدة < وكالة رويترز'],
    ['ar', 'ونقلت رويترز عن العمدة قوله إن الطريق مغلق.', 'العمدة < رويترز'],
    ['ar', 'ونقلت صحيفة المدينة عن مصدر أمني أن الطريق مغلق.', 'مصدر أمني < صحيفة المدينة'],
  ])('%s: %s', (code, body, chain) => expect(chains(code, body)).toEqual([chain]))
})

describe('an agency that nobody else is quoted beside speaks itself', () => {
  test.each([
    ['en', 'The road was shut, according to Reuters.', 'Reuters'],
    ['en', 'Reuters reported that the road was shut.', 'Reuters'],
    ['ar', 'وذكرت رويترز أن الطريق مغلق.', 'رويترز'],
  ])('%s: %s', (code, body, chain) => expect(chains(code, body)).toEqual([chain]))
})

test('whoever tells what another said is between them and the reader', () => {
  expect(chains('en', 'Anna Meyer said the driver told her that the brakes had failed.')).toEqual([
    'the driver < Anna Meyer',
  ])
  expect(chains('en', 'Police said Anna Meyer told them that the driver said the brakes had failed.')).toEqual([
    'the driver < Anna Meyer < Police',
  ])
})

test('whoever says something of their own beside it says that alone', () => {
  const quotes = readQuotes(
    edition('en', 'Anna Meyer said the bus was full and that the driver told her the brakes had failed.'),
  ).claims
  expect(quotes.map(({ speaker, content }) => `${speaker.name.text}: ${content.text}`)).toContain(
    'the driver: the brakes had failed',
  )
  expect(quotes[0]?.speaker.name.text).toBe('Anna Meyer')
  expect(quotes[0]?.relays).toEqual([])
})

test('to whom it was said is known where the sentence says so', () => {
  const addressees = (code: string, body: string) =>
    readQuotes(edition(code, body)).claims.map(({ addressee }) => addressee?.text ?? null)
  expect(addressees('en', 'The mayor told reporters that the road was shut.')).toEqual(['reporters'])
  expect(addressees('en', 'The mayor said the road was shut.')).toEqual([null])
  expect(addressees('ar', 'وأبلغ العمدة الصحفيين أن الطريق مغلق.')).toEqual(['الصحفيين'])
})
