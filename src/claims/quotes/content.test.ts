import { describe, expect, test } from 'vitest'
import { edition } from '../edition.fixture.ts'
import { readQuotes } from '../quotes.ts'

/** Who says what in a story, a line a quote. */
const said = (code: string, body: string): string[] =>
  readQuotes(edition(code, body)).claims.map(({ speaker, content }) => `${speaker.name.text}: ${content.text}`)

describe('reported words end where another clause begins', () => {
  test.each([
    [
      ...(['en', 'The mayor said the bridge was safe, and the engineer said it was not.'] as const),
      ['The mayor: the bridge was safe', 'the engineer: it was not'],
    ],
    [
      ...(['en', 'The mayor said the bridge was safe while police said it was shut.'] as const),
      ['The mayor: the bridge was safe', 'police: it was shut'],
    ],
    [
      ...(['ar', 'قالت الوزيرة إن الجسر آمن، وأكد المهندس أنه مغلق.'] as const),
      ['الوزيرة: الجسر آمن', 'المهندس: مغلق'],
    ],
    [
      ...(['ar', 'قال العمدة إن الجسر آمن بينما أكدت الشرطة أن الطريق مغلق.'] as const),
      ['العمدة: الجسر آمن', 'الشرطة: الطريق مغلق'],
    ],
  ])('%s: %s', (code, body, lines) => expect(said(code, body)).toEqual(lines))
})

describe('words on both sides of the verb are one quote', () => {
  test.each([
    ['“The road,” the mayor said, “will open on Friday.”', '“The road,” the mayor said, “will open on Friday.”'],
    ['The road, the mayor said, will open on Friday.', 'The road, the mayor said, will open on Friday'],
  ])('%s', (body, content) => expect(said('en', body)).toEqual([`the mayor: ${content}`]))
})

describe('what opens a story is no content', () => {
  test.each([
    ['en', 'LONDON (Reuters) - The road will open, the mayor said.', 'the mayor: The road will open'],
    ['ar', 'بيروت (رويترز) - قال العمدة إن الطريق سالك.', 'العمدة: الطريق سالك'],
  ])('%s: %s', (code, body, line) => expect(said(code, body)).toEqual([line]))
})

describe('marks inside marks belong to the words said', () => {
  test.each([
    ['en', '“He told me ‘never again’ and left,” Anna Meyer said.', '“He told me ‘never again’ and left,”'],
    ['en', 'Anna Meyer said: "The \'Aurora\' is lost."', '"The \'Aurora\' is lost."'],
    ['ar', 'قالت منى الحداد: «إن سفينة "الفجر" غرقت».', '«إن سفينة "الفجر" غرقت»'],
  ])('%s: %s', (code, body, content) => {
    expect(readQuotes(edition(code, body)).claims.map((quote) => quote.content.text)).toEqual([content])
  })
})

test('words are slices of the story, vowel signs, emoji and all', () => {
  const bodies: [string, string][] = [
    ['ar', 'قالَتِ الوزيرةُ إنَّ الطريقَ سالِكٌ.'],
    ['ar', 'وقـــال العمدة: «الطريق ســـالك 🚗».'],
    ['en', '🙂 “We’re going 🚗 home,” the mayor said.'],
    ['en', 'Mayor Zoë Müller said: “Ça va.”'],
  ]
  for (const [code, body] of bodies) {
    const quotes = readQuotes(edition(code, body)).claims
    expect(quotes).toHaveLength(1)
    for (const { content, speaker, verb } of quotes)
      for (const excerpt of [content, speaker.name, verb]) expect(excerpt?.isSliceOf(body)).toBe(true)
  }
  expect(said('ar', bodies[0]?.[1] ?? '')).toEqual(['الوزيرةُ: الطريقَ سالِكٌ'])
})

test('where nobody says anything nothing is quoted', () => {
  for (const body of ['', '.', '“”', '“ ”', '“Aurora”', 'said', 'He said.', 'said said said', '«»'])
    expect(said('en', body)).toEqual([])
  for (const body of ['قال', 'قال.', 'قال إن', '«»', 'قال: «»']) expect(said('ar', body)).toEqual([])
})
