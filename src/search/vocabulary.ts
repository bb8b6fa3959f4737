import type { Language } from '../languages/language.ts'
import { analyse, withoutProclitic } from './analysis.ts'
import { isSpelledNear, nearestSpellings } from './edit-distance.ts'

export type NumberList = readonly number[] | Uint32Array

/** The distinct words of texts in one language, each known by a number, its id. */
export interface Vocabulary {
  /** The language of the texts. */
  readonly language: Language
  /** The folded word. */
  formOf(id: number): string
  /** The language that the word is analysed in; undefined for numbers and unknown scripts. */
  languageOf(id: number): Language | undefined
  isStopWord(id: number): boolean
  /** The numbers of the sentences that hold a word, ascending. */
  sentencesWith(id: number): NumberList
  /** The numbers of the editions that have a word in their title, ascending. */
  titlesWith(id: number): NumberList
  idOf(form: string): number | undefined
  withStem(stem: string): NumberList
  withRoot(root: string): NumberList
  withLemma(lemma: string): NumberList
  withSkeleton(skeleton: string): NumberList
  ofCountry(code: string): NumberList
  /** The ids of the words that a word is likeliest a misspelling of; `from` is the word's language. */
  spelledLike(form: string, from: Language): readonly number[]
}

/** A word of a vocabulary that another may be a misspelling of. */
export interface SpellingCandidate {
  readonly id: number
  readonly form: string
  readonly stem: string
}

/** Of some words of a language, the ids of those that a word is likeliest a misspelling of; `from` is the word's language. */
export function chooseSpellings(
  form: string,
  from: Language,
  candidates: readonly SpellingCandidate[],
  language: Language,
): number[] {
  const bare = withoutProclitic(form, from)
  const near = candidates.filter((one) => isSpelledNear(bare, withoutProclitic(one.form, language)))
  return nearestSpellings(analyse(form, from).stem, near, ({ stem }) => stem).map(({ id }) => id)
}
