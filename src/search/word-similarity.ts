import type { Language } from '../languages/language.ts'
import { stemOf } from './analysis.ts'
import { editDistance } from './edit-distance.ts'
import type { NameWord } from './name.ts'
import { hasSimilarOnset, phoneticSimilarity, phoneticForm, withoutVowels } from './phonetics.ts'

/** Similarity from which on two names, or two words of names, are the same. */
export const SAME_NAME = 0.8
/** Similarity from which on the one may be meant by the other. */
export const SIMILAR_NAME = 0.6

/** Similarity of two words of names, 0 to 1. A country is only similar to itself, however it is spelt. */
export function wordSimilarity(a: NameWord, b: NameWord): number {
  if (a.country || b.country) return a.country?.code === b.country?.code ? 1 : 0
  if (a.forms.some((form) => b.forms.includes(form))) return 1
  // Offices have words of their own in each language: only names are compared by sound.
  if (a.language.script !== b.language.script) return b.isCommon ? 0 : bestMatch(a.sounds, b.sounds, phoneticMatch)
  if (a.isCommon && b.isCommon) return isSameStem(a, b) ? 1 : bestMatch(a.forms, b.forms, homophoneMatch)
  return bestMatch(a.forms, b.forms, spellingMatch)
}

const bestMatch = (
  some: readonly string[],
  others: readonly string[],
  like: (a: string, b: string) => number,
): number => Math.max(0, ...some.flatMap((a) => others.map((b) => like(a, b))))

const isSameStem = (a: NameWord, b: NameWord): boolean =>
  a.language === b.language && a.forms.some((x) => b.forms.some((y) => isFormOf(x, y, a.language)))

/** Whether two folded words are forms of one that differ in an ending: "minister" and "ministers", not "ministry". */
export const isFormOf = (a: string, b: string, language: Language): boolean =>
  (a.startsWith(b) || b.startsWith(a)) && stemOf(a, language) === stemOf(b, language)

/** Phonetic similarity across scripts from which on two names are the same, or may be. */
const SOUNDS_SAME = 0.87
const SOUNDS_NEAR = 0.8
/** Number of consonants up to which too many names sound alike: those need a higher similarity. */
const FEW_CONSONANTS = 2
const FEW_SAME = 0.92
const FEW_NEAR = 0.83
const ONE_SAME = 0.97

/** Similarity of words of two scripts by their sounds. */
function phoneticMatch(a: string, b: string): number {
  const similarity = phoneticSimilarity(a, b)
  const consonants = Math.min(withoutVowels(a).length, withoutVowels(b).length)
  const few = consonants <= FEW_CONSONANTS
  if (consonants < FEW_CONSONANTS)
    return Math.min(a.length, b.length) > FEW_CONSONANTS && similarity >= ONE_SAME ? similarity : 0
  if (similarity >= (few ? FEW_SAME : SOUNDS_SAME)) return similarity
  return similarity >= (few ? FEW_NEAR : SOUNDS_NEAR) && hasSimilarOnset(a, b) ? SIMILAR_NAME : 0
}

/** Spellings of one sound, in words long enough to have no other of that sound: «غوتيريش» and «جوتيريس». */
const homophoneMatch = (a: string, b: string): number =>
  Math.min(a.length, b.length) >= 5 && editDistance(a, b, 2) <= 2 && phoneticForm(a) === phoneticForm(b) ? 0.95 : 0

/**
 * Similarity of words of one script by their letters. Words that differ in the vowels of a long word are the same, unless
 * at the end: Haddad is not Haddadi. Words that differ in a consonant, or in a short word, may be two names.
 */
function spellingMatch(a: string, b: string): number {
  const same = homophoneMatch(a, b)
  if (same > 0) return same
  const longest = Math.max(a.length, b.length)
  const distance = editDistance(a, b, 2)
  if (distance > (longest < 5 ? 0 : longest < 8 ? 1 : 2)) return 0
  if (a.startsWith(b) || b.startsWith(a)) return SIMILAR_NAME
  const consonants = withoutVowels(phoneticForm(a) ?? a) === withoutVowels(phoneticForm(b) ?? b)
  if (consonants && distance <= (longest < 6 ? 0 : longest < 8 ? 1 : 2)) return 0.85
  return longest >= 9 && distance === 1 ? SAME_NAME : SIMILAR_NAME
}
