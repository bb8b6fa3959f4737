import type { Language } from '../languages/language.ts'
import { analyse, stemOf } from './analysis.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './tokenize.ts'

/** A sentence by its story's id and its number. */
export interface SentenceRef {
  readonly story: string
  readonly n: number
}

/** A database of sentences by their index terms, which chooses the sentences worth ranking. */
export interface CandidateFinder {
  /** Number of sentences in the database. */
  readonly sentenceCount: number
  /** Number of sentences that have an index term. */
  documentFrequency(term: string): number
  /**
   * Finds at most `limit` sentences in a language that have most of a query, best first. Each part of the query is a list
   * of index terms any of which will do; the fewer sentences have one, the more the part weighs.
   */
  findCandidates(query: readonly (readonly string[])[], language: Language, limit: number): readonly SentenceRef[]
}

/** The index terms of a folded word of a text: its stem, and its consonant skeletons in its language. */
export function toIndexTerms(form: string, home: Language): string[] {
  const { stem, skeletons, language } = analyse(form, home)
  return [stem, ...skeletons.map((skeleton) => phoneticTerm(skeleton, language))]
}

/** An index term for a skeleton: letters alone, so that a database's tokenizer leaves it whole, and unlike any word. */
const phoneticTerm = (skeleton: string, language: Language | undefined): string =>
  `qz${language?.code ?? ''}${skeleton.toLowerCase()}`

/** The index terms by which sentences of a language may match each of a question's words. */
export function toCandidateQuery(words: readonly Token[], lexicon: Lexicon, language: Language): string[][] {
  const forms = words.map(({ form }) => form)
  return forms.flatMap((form, at) => {
    const { isStopWord, stem, skeletons } = analyse(form, lexicon.from)
    if (isStopWord) return []
    const indexTerms = new Set([stem, ...skeletons.map((skeleton) => phoneticTerm(skeleton, language))])
    for (const length of [undefined, 1])
      for (const { words: equivalent } of lexicon.find(forms, at, length)?.renderings ?? [])
        for (const word of equivalent) if (!analyse(word, language).isStopWord) indexTerms.add(stemOf(word, language))
    return [[...indexTerms]]
  })
}
