import { describe, expect, test } from 'vitest'
import { ar } from '../../languages/ar/index.ts'
import { en } from '../../languages/en/index.ts'
import type { Language } from '../../languages/language.ts'
import { toComparedWords } from './compared-word.ts'
import { attributionLength, isAside, isComplementizer, isCue } from './cue.ts'

const word = (text: string, language: Language) => {
  const [only] = toComparedWords(text, language)
  if (!only) throw new RangeError(`no word in ${text}`)
  return only
}

test.each<[boolean, Language, string]>([
  [true, en, 'said'],
  [true, en, 'denied'],
  [false, en, 'spokesman'],
  [false, en, 'bridge'],
  [false, en, 'she'],
  [true, ar, 'قال'],
  [true, ar, 'أضافت'],
  [false, ar, 'الوزير'],
  [false, ar, 'جسر'],
])('a verb of saying (%s), %#: %s, %s', (expected, language, text) =>
  expect(isCue(word(text, language), language)).toBe(expected),
)

test('small words have their parts', () => {
  expect([isComplementizer(word('that', en), en), isComplementizer(word('than', en), en)]).toEqual([true, false])
  expect([isComplementizer(word('أن', ar), ar), isComplementizer(word('من', ar), ar)]).toEqual([true, false])
  expect([isAside(word('lol', en), en), isAside(word('law', en), en)]).toEqual([true, false])
})

describe('what says who speaks ends at a colon, or at the verb and its “that”', () => {
  const attribution = (text: string, language: Language): string => {
    const words = toComparedWords(text, language)
    const last = words[attributionLength(words, text, language) - 1]
    return last ? text.slice(0, last.end) : ''
  }
  test.each<[Language, string, string]>([
    [en, 'Anna Meyer: the bridge is shut', 'Anna Meyer'],
    [en, 'Anna Meyer said the bridge is shut', 'Anna Meyer said'],
    [en, 'Anna Meyer told reporters that the bridge is shut', 'Anna Meyer told reporters that'],
    [en, 'BREAKING: Anna Meyer said that the bridge is shut', 'BREAKING: Anna Meyer said that'],
    [en, 'The bridge is shut', ''],
    [en, 'The train leaves at 9:40 for Leeds', ''],
    [en, '', ''],
    [ar, 'العمدة: الجسر مغلق', 'العمدة'],
    [ar, 'قال العمدة إن الجسر مغلق', 'قال العمدة إن'],
    [ar, 'الجسر مغلق', ''],
  ])('%#: %s, %s', (language, text, expected) => expect(attribution(text, language)).toBe(expected))
})
