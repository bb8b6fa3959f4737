import { describe, expect, test } from 'vitest'
import { ar } from '../../languages/ar/index.ts'
import { en } from '../../languages/en/index.ts'
import type { Language } from '../../languages/language.ts'
import { isSameLemma } from './align.ts'
import { type ComparedWord, toComparedWords } from './compared-word.ts'

const words = (text: string, language: Language = en): readonly ComparedWord[] => toComparedWords(text, language)
const texts = (text: string, language?: Language): string[] => words(text, language).map((word) => word.text)

describe('writing makes no difference', () => {
  test.each<[Language, string, string]>([
    [en, '“Stay open,” she said.', 'stay  open she said'],
    [en, "It’s the mayor's", "It's THE mayor’s"],
    [en, 'three places', '3 places'],
    [en, '1,250 people', '1250 people'],
    [en, 'at least thirty', 'at least 30'],
    [ar, 'قالَ العُمدةُ: «نَعَم»', 'قال العمده نعم'],
    [ar, '٢٧ عاملا', '27 عاملا'],
    [ar, 'ســـالك', 'سالك'],
    [ar, 'إلى أن', 'الى ان'],
  ])('%#: %s, %s and %s', (language, one, other) => expect(texts(one, language)).toEqual(texts(other, language)))
})

describe('sense does', () => {
  test.each<[Language, string, string]>([
    [en, 'at least 30', '30'],
    [en, '30 percent', '30'],
    [en, 'the 3rd', '3'],
    [en, 'between 20 and 30', '20 to 40'],
    [en, 'open', 'shut'],
    [ar, 'نحو 27', 'أكثر من 27'],
  ])('%#: %s, %s and %s', (language, one, other) => expect(texts(one, language)).not.toEqual(texts(other, language)))
})

test('a number with the words of its bound is one word, where it stands', () => {
  const text = 'It hurt at least two hundred and five people.'
  const number = words(text).find(({ isNumber }) => isNumber)
  expect(number && text.slice(number.start, number.end)).toBe('at least two hundred and five')
  expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    ...['It', 'hurt', 'at least two hundred and five', 'people'],
  ])
})

test('clauses and sentences are counted', () => {
  expect(words('He left, she stayed. It rained').map(({ clause, sentence }) => [clause, sentence])).toEqual([
    ...[
      [0, 0],
      [0, 0],
      [1, 0],
      [1, 0],
      [2, 1],
      [2, 1],
    ],
  ])
  expect(words('a well-known man').map(({ clause }) => clause)).toEqual([0, 0, 0, 0])
  expect(words('a man - known well').map(({ clause }) => clause)).toEqual([0, 0, 1, 1])
  expect(words('a man—known well').map(({ clause }) => clause)).toEqual([0, 0, 1, 1])
  expect(words('لن نرحل، قال العمدة؛ ثم غادر', ar).map(({ clause }) => clause)).toEqual([0, 0, 1, 1, 2, 2])
})

test('a tag or an account is not compared', () =>
  expect(texts('Look #flood @ann it rains')).toEqual(['look', 'it', 'rains']))

test.each<[Language, string, string, boolean]>([
  [en, 'place', 'places', true],
  [en, 'colour', 'color', true],
  [en, 'minister', 'ministry', false],
  [en, 'three', '4', false],
  [ar, 'العامل', 'عامل', true],
  [ar, 'فتح', 'أغلق', false],
])('%#: %s, whether %s and %s are forms of one word: %s', (language, a, b, same) => {
  const [[one], [other]] = [words(a, language), words(b, language)]
  expect(one && other && isSameLemma(one, other)).toBe(same)
})

test('nothing has no words', () => {
  for (const text of ['', ' ', '“”', '…', '#', '😢']) expect(words(text)).toEqual([])
})
