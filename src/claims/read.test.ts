import { expect, test } from 'vitest'
import { edition } from './edition.fixture.ts'
import { inspectWords } from './inspect.ts'
import { claimsOf, readClaims, registerStoredClaims } from './read.ts'

const body = 'Police said 27 people were killed on 3 May 2021.'

test('a sentence may hold a quote, a count and a date at once', () => {
  const { quotes, casualties, timeline } = readClaims(edition('en', body))
  expect(quotes.map(({ speaker, content }) => [speaker.name.text, content.text])).toEqual([
    ['Police', '27 people were killed on 3 May 2021'],
  ])
  expect(casualties.map(({ min, claimant }) => [min, claimant?.name.text])).toEqual([[27, 'Police']])
  expect(timeline.map(({ value }) => value)).toEqual(['2021-05-03'])
})

test('an edition is read once', () => {
  const one = edition('en', body)
  expect(claimsOf(one)).toBe(claimsOf(one))
  expect(claimsOf(edition('en', body))).not.toBe(claimsOf(one))
  expect(claimsOf(edition('en', body))).toEqual(claimsOf(one))
})

test('claims on record are fetched, once, and not read again', () => {
  const stored = { quotes: [], casualties: [], timeline: [], dropped: [] }
  const one = edition('en', body)
  let fetched = 0
  registerStoredClaims(one, () => {
    fetched++
    return stored
  })
  expect([claimsOf(one), claimsOf(one)]).toEqual([stored, stored])
  expect(fetched).toBe(1)
})

test('a story of nothing holds nothing', () => {
  for (const code of ['ar', 'en'])
    for (const text of ['', ' ', '\n\n', '.', '؟', '🙂', '“”'])
      expect(readClaims(edition(code, text))).toEqual({ quotes: [], casualties: [], timeline: [], dropped: [] })
})

test('a text in two directions is read in its own language, and its words are its own', () => {
  const mixed = 'قال Antony Blinken إن 27 شخصا قتلوا في 3 مايو 2021 (May 3).'
  const { quotes, casualties, timeline } = readClaims(edition('ar', mixed))
  expect(quotes.map(({ speaker }) => speaker.name.text)).toEqual(['Antony Blinken'])
  expect(casualties.map(({ count }) => count.text)).toEqual(['27 شخصا'])
  expect(timeline[0]?.value).toBe('2021-05-03')
  for (const { content } of quotes) expect(content.isSliceOf(mixed)).toBe(true)
})

test('words are inspected as the story writes them, vowel signs and all', () => {
  const one = edition('ar', 'قالَ الوزيرُ شيئًا.')
  const words = one.sentences.flatMap((sentence) => inspectWords(one, sentence))
  expect(words.map(({ text }) => text).slice(0, 2)).toEqual(['قالَ', 'الوزيرُ'])
  expect(words[0]?.readings.map(({ class: is }) => is)).toContain('v.say')
})
