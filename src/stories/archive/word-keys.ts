import type { Language } from '../../languages/language.ts'
import { analyse } from '../../search/analysis.ts'
import { countryOf } from '../../search/countries.ts'

/** What words are looked up by: a word as it is written, its stem and its like. */
export type KeyKind = 'form' | 'stem' | 'root' | 'lemma' | 'skeleton' | 'country'

/** A key as the database holds it. */
export const toKey = (language: Language, kind: KeyKind, value: string): string => `${language.code} ${kind} ${value}`

/** The keys that a folded word of a text is looked up by. */
export function keysOf(form: string, language: Language): string[] {
  const { stem, root, lemmas, skeletons } = analyse(form, language)
  const country = countryOf(form, language)
  return [
    toKey(language, 'form', form),
    toKey(language, 'stem', stem),
    ...(root === undefined ? [] : [toKey(language, 'root', root)]),
    ...lemmas.map((lemma) => toKey(language, 'lemma', lemma)),
    ...skeletons.map((skeleton) => toKey(language, 'skeleton', skeleton)),
    ...(country === undefined ? [] : [toKey(language, 'country', country)]),
  ]
}
