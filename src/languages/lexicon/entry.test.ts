import { describe, expect, test } from 'vitest'
import { type Entry, isTakenFor, parseForms, rowsSchema, sensesOf } from './entry.ts'
import { foldingOf } from './folding.ts'

const entry = (columns: Partial<Entry>): Entry => ({
  lemma: 'قال',
  class: 'v.say',
  forms: 'pv:يقول part:قائل',
  takes: 'that :',
  means: 'say, tell | mention',
  ...columns,
})

test('forms are listed by their keys, and a dash lists none', () => {
  expect(parseForms(entry({}))).toEqual({ pv: ['يقول'], part: ['قائل'] })
  expect(parseForms(entry({ forms: 'pl:وزراء pl:وزر' }))).toEqual({ pl: ['وزراء', 'وزر'] })
  expect(parseForms(entry({ forms: '-' }))).toEqual({})
})

test('senses are apart, and what rules take a word for is told word by word', () => {
  expect(sensesOf(entry({}))).toEqual(['say, tell', 'mention'])
  expect(sensesOf(entry({ means: '-' }))).toEqual([])
  expect([isTakenFor(entry({}), 'that'), isTakenFor(entry({}), ':'), isTakenFor(entry({}), 'to')]).toEqual([
    true,
    true,
    false,
  ])
  expect(isTakenFor(entry({ takes: 'mute-one' }), 'mute')).toBe(false)
})

describe('a line of a lexicon is refused for', () => {
  const reasons = (columns: Partial<Record<keyof Entry, string>>): string[] => {
    const checked = rowsSchema(['pv', 'part']).safeParse([{ ...entry({}), ...columns }])
    return checked.success ? [] : checked.error.issues.map(({ path }) => path.join('.'))
  }
  test('nothing, if it is right', () => {
    expect(reasons({})).toEqual([])
    expect(reasons({ forms: '-', takes: '-', means: 'say' })).toEqual([])
  })

  test.each([
    ['no word', 'lemma', ''],
    ['spaces around it', 'lemma', ' قال'],
    ['an unknown class', 'class', 'verb'],
    ['an unknown form', 'forms', 'pl:أقوال'],
    ['a form without a word', 'forms', 'pv:'],
    ['an unknown complement', 'takes', 'that because'],
    ['two spaces', 'takes', 'that  :'],
    ['no sense', 'means', ''],
    ['an empty sense', 'means', 'say | '],
  ])('%s', (_, column, value) => expect(reasons({ [column]: value })).toEqual([`0.${column}`]))
})

test('letters that count as one are folded, and marks that count as nothing are dropped', () => {
  const fold = foldingOf({
    alike: [
      ['أإآ', 'ا'],
      ['ة', 'ه'],
    ],
    dropped: 'ًّـ',
  })
  expect(fold('أُسْرَة')).toBe('اُسْرَه')
  expect(fold('إنـــاءً')).toBe('اناء')
  expect(fold('ABC')).toBe('abc')
  expect(fold('')).toBe('')
})
