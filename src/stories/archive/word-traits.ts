import { languages } from '../../languages/index.ts'
import type { Language } from '../../languages/language.ts'
import { analyse } from '../../search/analysis.ts'

/** What is kept of every word in memory, in two numbers. */
interface WordTraits {
  /** Whether it is a stop word, its text's language, the language it is analysed in, and the length of its stem. */
  readonly traits: number
  /** Which letters its stem has, a bit each; several letters share one. */
  readonly letters: number
}

const STOP_WORD = 1
const HOME_BITS = 1
const LANGUAGE_BITS = 8
const LENGTH_BITS = 16
const LANGUAGES = 0x7f
const LENGTHS = 0xff

/** The traits of a folded word of a text. */
export function traitsOf(form: string, home: Language): WordTraits {
  const { stem, isStopWord: stops, language } = analyse(form, home)
  const traits =
    (stops ? STOP_WORD : 0) |
    (numberOf(home) << HOME_BITS) |
    ((language ? numberOf(language) : 0) << LANGUAGE_BITS) |
    (Math.min(stem.length, LENGTHS) << LENGTH_BITS)
  return { traits, letters: lettersOf(stem) }
}

const numberOf = (language: Language): number => languages.indexOf(language) + 1

export const isStopWord = (traits: number): boolean => (traits & STOP_WORD) !== 0
export const homeIn = (traits: number): Language | undefined => languages[((traits >> HOME_BITS) & LANGUAGES) - 1]
export const languageIn = (traits: number): Language | undefined =>
  languages[((traits >> LANGUAGE_BITS) & LANGUAGES) - 1]
export const stemLengthIn = (traits: number): number => (traits >> LENGTH_BITS) & LENGTHS

/** The letters of a word as bits. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters >>> 0
}

/** The number of bits in which the letters of two words differ. */
export function lettersApart(a: number, b: number): number {
  let count = 0
  for (let rest = (a ^ b) >>> 0; rest !== 0; rest &= rest - 1) count++
  return count
}
