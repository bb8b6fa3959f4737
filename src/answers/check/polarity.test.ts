import { describe, expect, test } from 'vitest'
import { ar } from '../../languages/ar/index.ts'
import { en } from '../../languages/en/index.ts'
import type { Language } from '../../languages/language.ts'
import { labels } from './check.fixture.ts'
import { sampleStory } from '../../search/story.fixture.ts'
import { toComparedWords } from './compared-word.ts'
import { changesPolarity, polarityWords } from './polarity.ts'

const changes = (one: string, other: string, language: Language): boolean =>
  changesPolarity(toComparedWords(one, language), toComparedWords(other, language), polarityWords(language.checking))

describe('a negation more or less says the opposite, and another degree says more or less', () => {
  test.each<[boolean, Language, string, string]>([
    [true, en, 'the port will open', 'the port will not open'],
    [true, en, "the port won't open", 'the port will open'],
    [true, en, 'the port may open', 'the port must open'],
    [true, en, 'the port will open', 'the port will probably open'],
    [false, en, 'the port may open', 'the port might open'],
    [false, en, 'the port will not open', 'the port will never open'],
    [false, en, 'the port', 'the harbour'],
    [true, ar, 'سيفتح الميناء', 'لن يفتح الميناء'],
    [true, ar, 'قد يفتح الميناء', 'يفتح الميناء'],
    [false, ar, 'لم يفتح الميناء', 'لن يفتح الميناء'],
  ])('%s, %#: %s, %s and %s', (expected, language, one, other) => {
    expect(changes(one, other, language)).toBe(expected)
    expect(changes(other, one, language)).toBe(expected)
  })
})

const port = sampleStory('port', 'en', [
  'Anna Meyer denied that the port had been sold to a rich friend.',
  'The crews will return to the ships only if the contract is signed.',
  'The gates will not be opened to lorries before Friday.',
  'Omar Haddad said the cranes had been tested by engineers in June.',
])

describe('a cut that turns the sense of words is told', () => {
  test.each([
    ['what was denied', 'The port had been sold to a rich friend.'],
    ['what had a condition', 'The crews will return to the ships.'],
    ['what had a limit', 'The gates will not be opened to lorries.'],
  ])('%s', (_, text) => expect(labels(port, text).map(([, label]) => label)).toEqual(['differs']))

  test('and one that leaves it is not', () => {
    expect(labels(port, 'Haddad said the cranes had been tested by engineers.').map(([, label]) => label)).toEqual([
      'verbatim',
    ])
  })
})
