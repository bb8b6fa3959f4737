import { expect, test } from 'vitest'
import { Excerpt } from '../../story/excerpt.ts'
import { search } from './evidence.fixture.ts'
import { asksAboutAbsent, findMissingTerms, findUnknownNames, isOutcomeMissing } from './missing-terms.ts'
import { countMatch } from './count-match.ts'
import { createSpanProximity, matchProximity } from './proximity.ts'
import { casualtiesIn, eventsIn, quantitiesIn, quotesIn } from './sentence-claims.ts'
import { speakerMatch } from './speaker-match.ts'

const filler = 'while rain came upon many distant grey hills, towns, woods and'

test('the nearer a span stands to the words that match, the higher its proximity', () => {
  const { hit } = search('When did the bridge fall?', [`On Monday the bridge fell, ${filler} on Friday people came.`])
  const { body } = hit(1).edition
  const span = (text: string) => Excerpt.of(body, body.indexOf(text), body.indexOf(text) + text.length)
  const proximity = createSpanProximity(hit(1))
  const [near, far] = [proximity(span('Monday')), proximity(span('Friday'))]
  expect(near).toBeGreaterThan(far)
  expect(near).toBeLessThanOrEqual(1)
  expect(far).toBe(0)
})

test('words that match stand near each other, or apart', () => {
  const { hit } = search('bridge collapse', [
    'The bridge collapse.',
    `The bridge, ${filler} a collapse.`,
    'The bridge.',
  ])
  const [together, apart, one] = [1, 2, 3].map((n) => matchProximity(hit(n)))
  expect(together).toBeGreaterThan(apart ?? 1)
  expect(one).toBe(0)
})

test('a sentence has the claims that were read in it, and no others', () => {
  const { hit } = search('police room', [
    'Police said 27 people were killed on 3 May 2021.',
    'Room 12 was empty at 9:40.',
  ])
  expect(casualtiesIn(hit(1)).map(({ min }) => min)).toEqual([27])
  expect(quotesIn(hit(1)).map(({ speaker }) => speaker.name.text)).toEqual(['Police'])
  expect(eventsIn(hit(1)).map(({ value }) => value)).toEqual(['2021-05-03'])
  expect([casualtiesIn(hit(2)), quotesIn(hit(2)), eventsIn(hit(2))]).toEqual([[], [], []])
  expect(quantitiesIn(hit(2)).map(({ value }) => value)).toEqual([12])
})

test('a count of what is asked, by whom it is asked, answers surest', () => {
  const score = (question: string, sentence: string): number => {
    const found = search(question, [sentence])
    return countMatch(found.hit(1), found.question, found.terms)
  }
  const asked = 'How many people were killed?'
  const exact = score(asked, 'The blast killed 27 people.')
  expect(exact).toBe(1)
  expect(score(asked, 'The blast hurt 27 people.')).toBeLessThan(exact)
  expect(score(asked, 'It rained for 27 days.')).toBeLessThan(exact)
  expect(score(asked, 'It rained.')).toBe(0)
  const byPolice = 'How many people were killed, according to the police?'
  expect(score(byPolice, 'Police said 27 people were killed.')).toBeGreaterThan(
    score(byPolice, 'The mayor said 27 people were killed.'),
  )
})

test('a quote is surest whose speaker the question names', () => {
  const { question, terms, hit } = search('What did Anna Meyer say about the road?', [
    'Anna Meyer said the road was shut.',
    'Omar Hadi said the road was open.',
  ])
  const [meyer, hadi] = [1, 2].map(
    (n) => quotesIn(hit(n)).map((quote) => speakerMatch(quote, hit(n), question, terms))[0],
  )
  expect(meyer).toBe(1)
  expect(hadi).toBe(0)
})

test('words and names that nothing matches are told as the question writes them', () => {
  const found = search('Did Wilbur Quaxley visit the aquarium?', ['The mayor visited the harbour.'])
  const { edition } = found.hit(1)
  const { words, share } = findMissingTerms(found.question, found.terms, edition)
  expect(words).toContain('Quaxley')
  expect(words).toContain('aquarium')
  expect(words).not.toContain('visit')
  expect(share).toBeGreaterThan(0.5)
  expect(share).toBeLessThanOrEqual(1)
  expect(findUnknownNames(found.question, found.terms)).toContain('Quaxley')
  expect(findUnknownNames(found.question, found.terms)).not.toContain('visit')
})

test.each([
  ['Did Quaxley resign?', true],
  ['Did the mayor of Lezha resign?', false],
  ['Did Quaxley meet Arben Hoxha?', false],
  ["What is Iran's position on the dam?", true],
  ['ما موقف إيران من السد؟', true],
  ["What is Albania's position on the dam?", false],
])('%s is about nobody and nothing in the story: %s', (question, expected) => {
  const found = search(question, ['Arben Hoxha, the mayor of Lezha in Albania, said that the dam had held.'])
  expect(asksAboutAbsent(found.question, found.terms)).toBe(expected)
})

test('an outcome is missing that the story reports of nobody', () => {
  const missing = (question: string): boolean => {
    const found = search(question, ['The blast killed 27 people.'])
    return isOutcomeMissing(found.hit(1).edition, found.question)
  }
  expect([missing('How many were injured?'), missing('How many were killed?'), missing('Who was injured?')]).toEqual([
    ...[true, false, false],
  ])
})
