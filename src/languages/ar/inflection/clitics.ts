import type { Inflection } from '../../lexicon/inflection.ts'
import { isNoun, isVerb } from './index.ts'

/** The conjunctions, which stand before anything. */
export const conjunctions = ['و', 'ف'] as const

const BEHIND: Inflection['proclitics'] = [
  ['ال', 'noun'],
  ['ب', 'noun'],
  ['ك', 'noun'],
  ['ل', 'any'],
  ['بال', 'noun'],
  ['كال', 'noun'],
  ['لل', 'noun'],
  ['س', 'now'],
]

/** What is written onto the front of words, folded. */
export const proclitics: Inflection['proclitics'] = [
  ...conjunctions.map((and) => [and, 'any'] as const),
  ...BEHIND,
  ...conjunctions.flatMap((and) => BEHIND.map(([front, asks]) => [`${and}${front}`, asks] as const)),
]

export const allowsProclitic: Inflection['allowsProclitic'] = (is, form, asks) => {
  if (asks === 'any') return true
  if (asks === 'noun') return isNoun(is) || is === 'name'
  return isVerb(is) && (asks === 'verb' || form.startsWith('now'))
}

export const enclitics = ['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'ني', 'ك', 'كم', 'ي']

/**
 * What stands before a pronoun: they did (وا) loses its ا, a final ى is ا, a final hamza has a seat, the ن of two and
 * of many is gone.
 */
export const restoreHost = (rest: string): readonly string[] => [
  rest,
  ...(rest.endsWith('و') ? [`${rest}ا`] : []),
  ...(rest.endsWith('ا') ? [`${rest.slice(0, -1)}ي`] : []),
  ...(/[ئؤ]$/u.test(rest) ? [`${rest.slice(0, -1)}ء`] : []),
]
