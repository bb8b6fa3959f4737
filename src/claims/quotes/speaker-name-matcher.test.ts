import { describe, expect, test } from 'vitest'
import { ar } from '../../languages/ar/index.ts'
import { en } from '../../languages/en/index.ts'
import type { Language } from '../../languages/language.ts'
import { Excerpt } from '../../story/excerpt.ts'
import { foldText } from '../../story/fold.ts'
import { compileQuotes } from './grammar.ts'
import { SpeakerNameMatcher } from './speaker-name-matcher.ts'

const matcherOf = (language: Language) => new SpeakerNameMatcher(compileQuotes(language.quotes))
const same = (language: Language, a: string, b: string): boolean =>
  matcherOf(language).matches(foldText(a), foldText(b), new Set(), [])

describe('two names may be one person’s', () => {
  test.each<[Language, string, string]>([
    [en, 'Eva Klein', 'Klein'],
    [en, 'Foreign Minister Eva Klein', 'Eva Klein'],
    [en, 'the foreign minister', 'foreign minister'],
    [en, 'the ministry of health', 'the ministry'],
    [ar, 'وزيرة الصحة منى الحداد', 'منى الحداد'],
    [ar, 'وزير الخارجية سامي خليل', 'خليل'],
    [ar, 'وزارة الصحة', 'الوزارة'],
  ])('%#: %s, %s and %s', (language, a, b) => {
    expect(same(language, a, b)).toBe(true)
    expect(same(language, b, a)).toBe(true)
  })
})

describe('or surely are not', () => {
  test.each<[Language, string, string]>([
    [en, 'Eva Klein', 'Peter Klein'],
    [en, 'France', 'the president of France'],
    [en, 'Klein', 'the wife of Klein'],
    [en, 'Anna', 'Anna and her son'],
    [en, 'the ministry of health', 'the ministry of defence'],
    [en, 'Sudan', 'South Sudan'],
    [en, 'Klein', ''],
    [ar, 'سامي خليل', 'منى خليل'],
    [ar, 'فرنسا', 'وزير خارجية فرنسا'],
    [ar, 'السودان', 'جنوب السودان'],
    [ar, 'وزارة الصحة', 'وزارة الدفاع'],
  ])('%#: %s, %s and %s', (language, a, b) => {
    expect(same(language, a, b)).toBe(false)
    expect(same(language, b, a)).toBe(false)
  })
})

test('names whose forms do not agree are two people’s', () => {
  const matcher = matcherOf(en)
  expect(matcher.matches('klein', 'eva klein', new Set(['she']), ['he'])).toBe(false)
  expect(matcher.matches('klein', 'eva klein', new Set(['she', 'he']), ['he'])).toBe(true)
  expect(matcher.matches('klein', 'eva klein', new Set(), ['he'])).toBe(true)
})

test('own names are different only where both are known', () => {
  const name = (text: string) => Excerpt.of(text, 0, text.length)
  const matcher = matcherOf(en)
  expect(matcher.areDistinct(name('Eva Klein'), name('Omar Said'))).toBe(true)
  expect(matcher.areDistinct(name('Eva Klein'), name('Klein'))).toBe(false)
  expect(matcher.areDistinct(name('Eva Klein'), undefined)).toBe(false)
})

test('an office stands before somebody’s own name', () => {
  const matcher = matcherOf(en)
  expect(matcher.hasOffice('foreign minister eva klein', ['minister'])).toBe(true)
  expect(matcher.hasOffice('foreign minister eva klein', ['foreign', 'minister'])).toBe(true)
  expect(matcher.hasOffice('the minister', ['minister'])).toBe(false)
  expect(matcher.hasOffice('an aide to minister eva klein', ['minister'])).toBe(false)
  expect(matcher.hasOffice('eva klein', ['minister'])).toBe(false)
})
