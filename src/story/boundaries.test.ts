import { describe, expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import type { Language } from '../languages/language.ts'
import { findBoundaries } from './boundaries.ts'

/** The places of a line where a sentence might end: whether it does, and why. */
const stops = (line: string, { segmentation }: Language): string[] =>
  [...findBoundaries(line, segmentation)].map(({ ends, why }) => `${ends ? 'ends' : 'goes on'}: ${why}`)

describe('why a sentence ends or goes on', () => {
  test.each<[Language, string, string[]]>([
    [en, 'He left. She stayed.', ['ends: a stop']],
    [en, 'He left.She stayed.', ['ends: a stop without a space']],
    [en, 'Mr. Smith left.', ['goes on: the abbreviation "Mr."']],
    [en, 'Mr. Smith left. She stayed.', ['goes on: the abbreviation "Mr."', 'ends: a stop']],
    [en, 'J. Smith left.', ['goes on: the initial "J."']],
    [en, 'See No. 12 for more.', ['goes on: a number follows "No."']],
    [en, 'It cost about approx. five pounds.', ['goes on: a small letter follows']],
    [en, '1. Close the gate.', ['goes on: the number of a list']],
    [en, '“We came. We saw,” he said.', ['goes on: inside a quotation']],
    [en, 'The mayor (she won. It was close) left.', ['goes on: inside brackets']],
    [en, 'He left! Did she? She did.', ['ends: a stop', 'ends: a stop']],
    [en, 'He paid 2.5 pounds', []],
    [en, 'See www.example.com', []],
    [ar, 'غادر الوفد. ثم عاد؟ لا أحد يعرف.', ['ends: a stop', 'ends: a stop']],
    [ar, 'وصل د. أحمد.', ['goes on: the abbreviation "د."']],
    [ar, 'قال: «نعم. لن نرحل» ثم غادر.', ['goes on: inside a quotation']],
    [en, '', []],
    [en, '...', []],
    [en, 'No stop at all', []],
  ])('%#: %s, %s', (language, line, expected) => expect(stops(line, language)).toEqual(expected))
})

test('the next sentence begins behind the marks that close the one before', () => {
  const nextOf = (line: string): string[] =>
    [...findBoundaries(line, en.segmentation)].filter(({ ends }) => ends).map(({ next }) => line.slice(next))
  expect(nextOf('He said “no.” She left.')).toEqual(['She left.'])
  expect(nextOf('He left.) She stayed.')).toEqual(['She stayed.'])
  expect(nextOf('He left...  “She stayed.”')).toEqual(['“She stayed.”'])
  expect(nextOf('He left.“She stayed.”')).toEqual(['“She stayed.”'])
})

test('a quotation too long to cite is cut like any other text', () => {
  const long = `“${'We ran far. '.repeat(60)}”`
  const short = `“${'We ran far. '.repeat(5)}”`
  expect([...findBoundaries(long, en.segmentation)].some(({ ends }) => ends)).toBe(true)
  expect([...findBoundaries(short, en.segmentation)].some(({ ends }) => ends)).toBe(false)
})
