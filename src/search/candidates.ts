import type { Language } from '../languages/language.ts'
import { analyse, stemOf } from './analysis.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './tokenize.ts'

/** Where a sentence stands. */
export interface SentenceRef {
  readonly story: string
  readonly n: number
}

/** A database of sentences by their tokens: it lets through what is worth ranking. */
export interface CandidateFinder {
  /** How many sentences there are. */
  readonly sentenceCount: number
  /** How many sentences hold a token. */
  documentFrequency(token: string): number
  /**
   * The sentences in a language that hold most of what is wanted, best first, at most so many. Each want is a list of
   * tokens any of which will do; the fewer sentences hold it, the more it weighs.
   */
  findCandidates(wants: readonly (readonly string[])[], language: Language, most: number): readonly SentenceRef[]
}

/** What a folded word of a text in a language is kept under: its stem, and how it sounds in its language. */
export function toIndexTerms(form: string, home: Language): string[] {
  const { stem, skeletons, language } = analyse(form, home)
  return [stem, ...skeletons.map((skeleton) => phoneticTerm(skeleton, language))]
}

/** Letters alone, so that a database's own tokenizer leaves it whole; no word of any language looks like it. */
const phoneticTerm = (skeleton: string, language: Language | undefined): string =>
  `qz${language?.code ?? ''}${skeleton.toLowerCase()}`

/** The tokens under which sentences of a language may answer to each of a question's words. */
export function toCandidateQuery(words: readonly Token[], lexicon: Lexicon, language: Language): string[][] {
  const forms = words.map(({ form }) => form)
  return forms.flatMap((form, at) => {
    const { isStopWord, stem, skeletons } = analyse(form, lexicon.from)
    if (isStopWord) return []
    const tokens = new Set([stem, ...skeletons.map((skeleton) => phoneticTerm(skeleton, language))])
    for (const length of [undefined, 1])
      for (const { words: there } of lexicon.find(forms, at, length)?.renderings ?? [])
        for (const word of there) if (!analyse(word, language).isStopWord) tokens.add(stemOf(word, language))
    return [[...tokens]]
  })
}
