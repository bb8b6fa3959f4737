import type { Language } from '../languages/language.ts'
import { analyse } from './analysis.ts'
import { countryOf } from './countries.ts'
import type { Lexicon } from './lexicon.ts'
import type { EquivalentSource } from './lexicon-table.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How a word of the question matched a word of the story. */
export type Via = 'word' | 'form' | 'root' | 'spelling' | 'sound' | EquivalentSource

/** How surely a word of the story stands for one of the question, 0 to 1, and how it is known. */
export interface MatchStrength {
  readonly strength: number
  readonly via: Via
}

/** What leads from a question's words to a text's. */
export interface QueryLexicon {
  readonly lexicon: Lexicon
  /** Whether question and text are in two languages. */
  readonly isCrossLanguage: boolean
}

/** The words of a vocabulary that may stand for a term, by id, each with its strongest match. */
export class MatchedWords extends Map<number, MatchStrength> {
  /** Keeps a match unless a stronger one is known for the word. */
  keep(wordId: number, strength: number, via: Via): void {
    if ((this.get(wordId)?.strength ?? 0) < strength) this.set(wordId, { strength, via })
  }
}

// Strengths, set on two thirds of the questions of the development stories and the public sets.
export const FORM_STRENGTH = 0.95
/** Another form of a word by the lexicon, which may have read the form as another word. */
const LEMMA_STRENGTH = 0.9
const ROOT_STRENGTH = 0.4
const SOUND_STRENGTH = 0.75
const COUNTRY_STRENGTH = 0.95
/** Factor for a skeleton too short to be sure of. */
const SHORT_SOUND_WEIGHT = 0.8
/** Number of consonants from which on a skeleton is long. */
const LONG_SKELETON = 4

/** Finds the words that a folded word of the question may mean by itself: the same, another form, one that sounds alike. */
export function findWordMatches(
  form: string,
  vocabulary: Vocabulary,
  { lexicon, isCrossLanguage }: QueryLexicon,
): MatchedWords {
  const matches = findSimilarForms(form, vocabulary, lexicon.from)
  const country = countryOf(form, lexicon.from)
  if (country) for (const id of vocabulary.ofCountry(country)) matches.keep(id, COUNTRY_STRENGTH, 'country')
  const { skeletons, language } = analyse(form, lexicon.from)
  // A word that the language has is spelt as it sounds: another that sounds like it is another word.
  const mayBeMisheard = !lexicon.has(form)
  for (const skeleton of skeletons) {
    const isLong = skeleton.length >= LONG_SKELETON
    for (const id of vocabulary.withSkeleton(skeleton)) {
      const isForeign = vocabulary.languageOf(id) !== language
      if (isForeign ? isCrossLanguage : mayBeMisheard && isLong)
        matches.keep(id, SOUND_STRENGTH * (isLong ? 1 : SHORT_SOUND_WEIGHT), 'sound')
    }
  }
  return matches
}

/** Finds a folded word and its other forms. */
export function findForms(form: string, vocabulary: Vocabulary, from = vocabulary.language): MatchedWords {
  const matches = new MatchedWords()
  const { stem, lemmas } = analyse(form, from)
  const same = vocabulary.idOf(form)
  if (same !== undefined) matches.keep(same, 1, 'word')
  for (const id of vocabulary.withStem(stem)) if (!vocabulary.isStopWord(id)) matches.keep(id, FORM_STRENGTH, 'form')
  for (const lemma of lemmas) for (const id of vocabulary.withLemma(lemma)) matches.keep(id, LEMMA_STRENGTH, 'form')
  return matches
}

/** Finds a folded word, its other forms, and words of the same root. */
export function findSimilarForms(form: string, vocabulary: Vocabulary, from: Language): MatchedWords {
  const matches = findForms(form, vocabulary, from)
  const { root } = analyse(form, from)
  if (root) for (const id of vocabulary.withRoot(root)) matches.keep(id, ROOT_STRENGTH, 'root')
  return matches
}
