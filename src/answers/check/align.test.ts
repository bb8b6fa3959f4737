import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '../../languages/en/index.ts'
import { sampleStory } from '../../search/story.fixture.ts'
import { alignWords, type EditStep } from './align.ts'
import { toComparedWords } from './compared-word.ts'
import { findAlignment, findExactRuns, matchedShare, storyWords } from './find-alignment.ts'
import { dropAddedClauses } from './trim-steps.ts'

// The same cases in every run.
fc.configureGlobal({ seed: 1 })

const words = (text: string) => toComparedWords(text, en)
const align = (span: string, text: string) => alignWords(words(span), words(text))
const shown = (steps: readonly EditStep[]): string =>
  steps
    .map((step) => {
      if (step.kind === 'added') return `+${step.word.text}`
      if (step.kind === 'dropped') return `-${step.storyWord.text}`
      return step.kind === 'same' ? step.word.text : `${step.storyWord.text}>${step.word.text}`
    })
    .join(' ')

describe('the least changes lead from the story’s words to those of a span', () => {
  test.each([
    ['the same words', 'the fence was cut', 'the fence was cut', 'the fence was cut'],
    ['a part of them', 'fence was cut', 'the fence was cut in places', 'fence was cut'],
    ['a word changed', 'the fence was mended', 'the fence was cut', 'the fence was cut>mended'],
    ['a word dropped', 'the fence cut', 'the fence was cut', 'the fence -was cut'],
    ['a word added', 'the old fence was cut', 'the fence was cut', 'the +old fence was cut'],
    ['another form', 'the fences were cut', 'the fence was cut', 'the fences was>were cut'],
    ['a number changed', 'cut in 13 places', 'cut in three places', 'cut in #3–3>#13–13 places'],
  ])('%s', (_, span, text, steps) => expect(shown(align(span, text).steps)).toBe(steps))
})

test('the more stays the same, the higher the score', () => {
  const text = 'the fence was cut in three places during the night'
  const spans = ['every worker gets a medal', 'the fence was mended', 'the fence was cut', text]
  const scores = spans.map((span) => align(span, text).score)
  expect(scores).toEqual(scores.toSorted((a, b) => a - b))
})

const sentence = fc.array(fc.constantFrom('fence', 'mayor', 'cut', 'the', 'not', '3', 'four', 'night'), {
  maxLength: 8,
})

test('every word of a span is in one step, in order, and every word of the story in one at most', () => {
  fc.assert(
    fc.property(sentence, sentence, (a, b) => {
      const { steps } = align(a.join(' '), b.join(' '))
      const own = steps.flatMap((step) => (step.kind === 'dropped' ? [] : [step.word.start]))
      expect(own).toEqual(words(a.join(' ')).map(({ start }) => start))
      const there = steps.flatMap((step) => (step.kind === 'added' ? [] : [step.storyWord.start]))
      expect(there).toEqual([...new Set(there)].sort((x, y) => x - y))
    }),
  )
})

const strike = sampleStory('strike', 'en', [
  'Harbour police said the fence was cut in three places during the night.',
  'The fence was mended on Friday.',
  'The union said the fence was old.',
])

describe('in a story', () => {
  const found = (span: string) => findAlignment(words(span), strike)

  test('the place most like a span is met', () => {
    const { steps, matchedShare: share } = found('the fence was cut in places')
    expect(shown(steps)).toBe('the fence was cut in -#3–3 places')
    expect(share).toBe(1)
  })

  test('nothing is met by words that it has not', () => {
    expect(found('every worker gets a medal')).toEqual({ steps: [], matchedShare: 0 })
    expect(found('')).toEqual({ steps: [], matchedShare: 0 })
  })

  test('the same words stand in each place that has them', () => {
    const runs = findExactRuns(words('the fence was'), strike)
    expect(runs.map(({ first, last }) => [first.sentence, strike.body.slice(first.start, last.end)])).toEqual([
      [1, 'the fence was'],
      [2, 'The fence was'],
      [3, 'the fence was'],
    ])
    expect(findExactRuns(words('fence was cut on Friday'), strike)).toEqual([])
  })

  test('each place is met of a span that begins again within itself', () => {
    const few = fc.array(fc.constantFrom('mayor', 'fence'), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(few, fc.array(fc.constantFrom('mayor', 'fence'), { maxLength: 20 }), (span, body) => {
        const story = sampleStory('x', 'en', [['Harbour', ...body].join(' ')])
        const texts = ['harbour', ...body]
        const expected = texts.flatMap((_, at) => (span.every((word, i) => texts[at + i] === word) ? [at] : []))
        const all = storyWords(story).flat()
        expect(findExactRuns(words(span.join(' ')), story).map(({ first }) => all.indexOf(first))).toEqual(expected)
      }),
    )
    expect(findExactRuns([], strike)).toEqual([])
  })

  test('words know their sentence and clause in the whole story', () => {
    const all = storyWords(strike).flat()
    expect(all.map(({ start, end }) => strike.body.slice(start, end)).slice(0, 4)).toEqual([
      'Harbour',
      'police',
      'said',
      'the',
    ])
    expect(new Set(all.map(({ sentence, clause }) => `${sentence} ${clause}`)).size).toBe(3)
  })
})

test('the share of what matches counts content words more than small ones', () => {
  expect(matchedShare(align('the fence', 'the fence').steps)).toBe(1)
  expect(matchedShare(align('the mayor', 'the fence').steps)).toBe(0.25)
  expect(matchedShare(align('a fence', 'the fence').steps)).toBe(0.75)
  expect(matchedShare([])).toBe(0)
})

test('clauses that somebody added at the end are dropped, but not numbers', () => {
  const trimmed = (span: string) => shown(dropAddedClauses(align(span, 'the fence was cut in places').steps))
  expect(trimmed('the fence was cut, what a shame')).toBe('the fence was cut')
  expect(trimmed('the fence was cut, 13 times')).toContain('#13–13')
  expect(trimmed('the fence was cut')).toBe('the fence was cut')
})
