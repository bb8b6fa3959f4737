import type { AST } from '@eslint-community/regexpp'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCaptureFree } from './captures.ts'
import { listCodePoints, toCodePointSet } from './code-point-sets.ts'
import { PatternParser } from './parser.ts'
import { joinLiterals, singleCharacterSet, unwrap } from './simplify.ts'

// The same cases in every run.
fc.configureGlobal({ seed: 1 })

const parser = new PatternParser({
  said: ['قالَ', 'قَالَ', 'said'],
  short: ['a', 'announce[sd]', 'b+'],
  mark: ['“', '”'],
  who: '(?<who>[a-z]+)',
  whom: '{who}|it',
})
function elementOf(pattern: string): AST.Element {
  const element = parser.parse(pattern)[0]?.elements[0]
  if (!element) throw new RangeError(`nothing in ${pattern}`)
  return element
}

describe('a class of words', () => {
  test('has its words folded, each once', () => expect(parser.parseClass('said').words).toEqual(['قال', 'said']))

  test('has its patterns apart, the longest first', () => {
    const { words, patterns } = parser.parseClass('short')
    expect(words).toEqual(['a'])
    expect(patterns.map(({ raw }) => raw)).toEqual(['announce[sd]', 'b+'])
  })

  test('stands as one character, and in brackets as its characters', () => {
    const element = elementOf('{said}')
    expect(element.type === 'Character' && parser.className(element.value)).toBe('said')
    expect(elementOf('[^{mark} ]').raw).toBe('[^“” ]')
    expect(elementOf('\\p{L}').raw).toBe('\\p{L}')
  })

  test('that is unknown, or too long for brackets, is an error', () => {
    expect(() => parser.parseClass('nobody')).toThrow('{nobody}')
    expect(() => parser.parse('[{said}]')).toThrow('{said}')
    expect(() => parser.parse('(')).toThrow()
  })
})

test('characters in a row are one string, up to what is none', () => {
  const shown = (pattern: string) =>
    joinLiterals(parser.parse(pattern)[0]?.elements ?? [], parser).map((one) =>
      typeof one === 'string' ? one : one.type,
    )
  expect(shown('abc')).toEqual(['abc'])
  expect(shown('ab[cd]ef{said}g')).toEqual(['ab', 'CharacterClass', 'ef', 'Character', 'g'])
  expect(shown('ab?c')).toEqual(['a', 'Quantifier', 'c'])
  expect(shown('')).toEqual([])
})

test('what stands alone in groups is taken out of them', () => {
  expect(unwrap(elementOf('(?:(?:[ab]))'), parser).raw).toBe('[ab]')
  expect(unwrap(elementOf('(?:[ab]|c)'), parser).raw).toBe('(?:[ab]|c)')
  expect(unwrap(elementOf('(?<named>a)'), parser).raw).toBe('(?<named>a)')
})

test.each<[string, string, string]>([
  ['a', 'a', 'b'],
  ['[^،.]', 'اب ', '،.'],
  ['(?:a|[0-9])', 'a7', 'b'],
  ['\\p{L}', 'aبé', '1 '],
  ['{mark}', '“”', '"'],
])('%s is one of the characters of %j and none of %j', (pattern, inside, outside) => {
  const set = singleCharacterSet(elementOf(pattern), parser)
  expect([...inside].map((one) => set?.(one.codePointAt(0) ?? 0))).not.toContain(false)
  expect([...outside].map((one) => set?.(one.codePointAt(0) ?? 0))).not.toContain(true)
})

test.each(['(?:ab)', 'a?', '{said}', '(?=a)', '(?:a|bc)'])('%s may match more or less than a character', (pattern) => {
  expect(singleCharacterSet(elementOf(pattern), parser)).toBeUndefined()
})

test('a set of characters means what it means in JavaScript', () => {
  const source = fc.constantFrom('[^a-c\\s]', '[\\p{Lu}٠-٩]', '\\d', '\\S', '.', '[،؛.]', '\\P{L}', '[^\\P{L}a]', '[^]')
  fc.assert(
    fc.property(source, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), (raw, text) => {
      const character = String.fromCodePoint(text.codePointAt(0) ?? 0)
      const element = elementOf(raw)
      if (element.type !== 'CharacterClass' && element.type !== 'CharacterSet') throw new TypeError(raw)
      expect(toCodePointSet(element)(character.codePointAt(0) ?? 0)).toBe(new RegExp(`^${raw}$`, 'u').test(character))
    }),
    { numRuns: 400 },
  )
})

test('the characters of brackets are listed where they are few', () => {
  const list = (pattern: string) => {
    const element = elementOf(pattern)
    return element.type === 'CharacterClass' ? listCodePoints(element)?.map((one) => String.fromCodePoint(one)) : null
  }
  expect(list('[a-cx]')).toEqual(['a', 'b', 'c', 'x'])
  expect(list('[^a]')).toBeUndefined()
  expect(list('[a\\p{L}]')).toBeUndefined()
  expect(list('[\\u0000-\\uffff]')).toBeUndefined()
})

test.each<[boolean, string]>([
  [true, 'a(?:b|[cd])+(?=e)'],
  [true, '{said}'],
  [false, '(?<who>a)'],
  [false, 'a(?:b(c))*'],
  [false, '(?<=(?<who>a))b'],
  [false, '{who}'],
  [false, '(?:{whom}){2}'],
])('whether nothing is captured (%s) in %s', (expected, pattern) => {
  expect(isCaptureFree(parser.parse(pattern), parser)).toBe(expected)
})
