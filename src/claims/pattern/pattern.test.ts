import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WordClasses } from '../../languages/rule.ts'
import { compile, type Match } from '../pattern.ts'
import { pattern, text, words, written } from './random-pattern.fixture.ts'

const spansOf = (matches: readonly Match[]): unknown =>
  matches.map(({ whole, parts }) => ({ whole, parts: Object.fromEntries([...parts].sort()) }))

function byJavaScript(pattern: string, text: string): unknown {
  return [...text.matchAll(new RegExp(written(pattern), 'dgu'))].map((found) => ({
    whole: { start: found.index, end: found.index + found[0].length },
    parts: Object.fromEntries(
      Object.entries(found.indices?.groups ?? {})
        .flatMap(([name, place]) => (place ? [[name, { start: place[0], end: place[1] }] as const] : []))
        .sort(),
    ),
  }))
}

describe('a pattern means what it means in JavaScript', () => {
  test('whatever it is made of', () => {
    fc.assert(
      fc.property(pattern, text, (source, over) => {
        const named = `(?<part>${source})`
        expect(spansOf(compile(named, words).match(over))).toEqual(byJavaScript(named, over))
      }),
      { numRuns: 1_000, seed: 1 },
    )
  })

  test.each([
    ['(?<day>\\d) ?([/-]) ?(?<month>\\d)\\2(?<year>\\d)', '1/2/3 and 1-2/3'],
    ['(?<=(?<who>[abc]+) )(?<cue>{said})', 'abc ab, b cab'],
    ['(?:(?<one>a)|(?<one>b))+', 'abab'],
    ['{named}(?: {said})?', 'ab cab'],
    ['(?<=^|\\s)(?:a|(?<b>b))*c', 'abbac bc'],
    ['\\bab\\b', 'ab abc ab'],
    ['[^a-c]+', 'a😀b'],
  ])('%s', (source, over) => {
    expect(spansOf(compile(source, words).match(over))).toEqual(byJavaScript(source, over))
  })
})

test('an unknown class is an error', () => {
  expect(() => compile('{nothing}', words).match('a')).toThrow('{nothing}')
})

test('a class that holds itself is an error', () => {
  const holding: WordClasses = { one: 'a{two}', two: ['b{one}'] }
  expect(() => compile('{one}', holding).match('abab')).toThrow('holds itself')
})

test('a class of characters may stand in brackets', () => {
  const marks = { vowel: ['a', 'o'], word: ['ab'] }
  expect(compile('[^{vowel} ]+', marks).match('stop it')[0]?.whole).toEqual({ start: 0, end: 2 })
  expect(() => compile('[{word}]', marks).match('ab')).toThrow('{word}')
})

test.each([
  ['.+b', 'a🙂b 🙂🙂b'],
  ['(?<who>[^a]*), {said}', '🙂, a 🙂🙂, ab'],
  ['(?<=.)b', '🙂b'],
  ['(?<!🙂)b', '🙂b b'],
  ['(?:[^b]{2})?b', '🙂🙂b'],
  ['.*?b', '\ud83d🙂b\udc00b'],
])('%s matches whole characters in %s, as in JavaScript', (pattern, text) => {
  expect(spansOf(compile(pattern, words).match(text))).toEqual(byJavaScript(pattern, text))
})
