import { analyse } from './analysis.ts'
import { countryOf } from './countries.ts'
import type { Equivalent } from './lexicon-table.ts'
import {
  findForms,
  findSimilarForms,
  findWordMatches,
  FORM_STRENGTH,
  MatchedWords,
  type MatchStrength,
  type QueryLexicon,
} from './term-match.ts'
import type { Token } from './tokenize.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One thing that a question asks with: a word, or a set phrase. */
export interface Term {
  /** As the question writes it. */
  readonly text: string
  /** Whether it is a name, as far as its capital shows. */
  readonly isName: boolean
  /** Index of its first word among the question's words. */
  readonly position: number
  /** Whether it would be found if a text had it: false for a foreign word that nothing renders and that is no name. */
  readonly isSearchable: boolean
  /** Whether the lexicon has it; a word that it lacks is a name or rare. */
  readonly isInLexicon: boolean
  /** Whether it is a common word that says little of what a sentence is about. */
  readonly isLight: boolean
  /** The words of the vocabulary that may stand for it, by id. */
  readonly words: ReadonlyMap<number, MatchStrength>
  /** The phrases that may stand for it where a sentence has all their words. */
  readonly phrases: readonly TermPhrase[]
}

/** A phrase of several words that may stand for a term. */
export interface TermPhrase {
  /** For each word of the phrase, the ids of the words that may stand there. */
  readonly places: readonly ReadonlySet<number>[]
  readonly match: MatchStrength
}

/** Strength of the spellings nearest to a word that neither text nor lexicon has: in the text, and in the lexicon. */
const MISSPELT_STRENGTH = 0.7
const MISSPELT_EQUIVALENT_WEIGHT = 0.8
const TRANSLATION_STRENGTH = 0.9
const SYNONYM_STRENGTH = 0.8
/** Weight of one word of a phrase where the others are missing. */
const PART_WEIGHT = 0.4

/** Parses a question's words into the terms of a vocabulary: the longest phrases that the lexicon has, else single words. */
export function parseTerms(words: readonly Token[], vocabulary: Vocabulary, query: QueryLexicon): Term[] {
  const { lexicon } = query
  const forms = words.map(({ form }) => form)
  const terms = new Map<string, Term>()
  for (let position = 0, length = 1; position < words.length; position += length) {
    const found = lexicon.find(forms, position)
    length = found?.length ?? 1
    const tokens = words.slice(position, position + length)
    const key = tokens.map(({ form }) => form).join(' ')
    if (tokens.every(({ form }) => analyse(form, lexicon.from).isStopWord) || terms.has(key)) continue
    const isUnknown = !found && tokens.every(({ form }) => isUnknownWord(form, vocabulary, query))
    const equivalents = found?.renderings ?? (isUnknown ? lexicon.nearest(forms[position] ?? '') : [])
    terms.set(key, toTerm({ tokens, position, equivalents, isUnknown }, vocabulary, query))
  }
  return [...terms.values()]
}

/** The words of a term before they are matched. */
interface ParsedTerm {
  readonly tokens: readonly Token[]
  readonly position: number
  /** What the lexicon has for it; for an unknown word, what it has for the nearest spelling. */
  readonly equivalents: readonly Equivalent[]
  readonly isUnknown: boolean
}

/** Whether neither the lexicon nor the vocabulary has a word. */
const isUnknownWord = (form: string, vocabulary: Vocabulary, { lexicon, isCrossLanguage }: QueryLexicon): boolean =>
  !lexicon.has(form) &&
  countryOf(form, lexicon.from) === undefined &&
  (isCrossLanguage || vocabulary.withStem(analyse(form, lexicon.from).stem).length === 0)

function toTerm(parsed: ParsedTerm, vocabulary: Vocabulary, query: QueryLexicon): Term {
  const { tokens, position, equivalents, isUnknown } = parsed
  const { lexicon, isCrossLanguage } = query
  const analyses = tokens.map(({ form }) => analyse(form, lexicon.from))
  const isLight = analyses.every((one) => one.isStopWord || one.isLight)
  const words = matchTokens(parsed, vocabulary, query)
  // Near synonyms of a common word say too little.
  const usable = isLight && !isCrossLanguage ? [] : equivalents
  const phrases = usable.flatMap((one) => matchEquivalent(one, isUnknown, words, vocabulary, query))
  return {
    text: tokens.map(({ surface }) => surface).join(' '),
    isName: tokens.some(({ isCapitalised }) => isCapitalised),
    position,
    isLight,
    isSearchable: !isCrossLanguage || equivalents.length > 0 || tokens.some((token) => crossesLanguages(token, query)),
    isInLexicon: tokens.every(({ form }) => lexicon.has(form)),
    words,
    phrases,
  }
}

/** Whether a word is recognised in another language without a lexicon: a country, a number, a name by its sound. */
const crossesLanguages = ({ form, isCapitalised }: Token, { lexicon: { from } }: QueryLexicon): boolean =>
  countryOf(form, from) !== undefined ||
  /^\p{N}/u.test(form) ||
  (isCapitalised && analyse(form, from).skeletons.length > 0)

/** The matches of a term's own words. */
function matchTokens({ tokens, isUnknown }: ParsedTerm, vocabulary: Vocabulary, query: QueryLexicon): MatchedWords {
  const { from } = query.lexicon
  const matches = new MatchedWords()
  const weight = tokens.length === 1 ? 1 : PART_WEIGHT
  for (const { form } of tokens) {
    const { isStopWord, isLight } = analyse(form, from)
    if (isStopWord || (isLight && tokens.length > 1)) continue
    for (const [id, { strength, via }] of findWordMatches(form, vocabulary, query))
      matches.keep(id, strength * weight, via)
    if (isUnknown && !query.isCrossLanguage)
      for (const id of vocabulary.spelledLike(form, from)) matches.keep(id, MISSPELT_STRENGTH, 'spelling')
  }
  return matches
}

/** Adds the matches of an equivalent's words to a term's, and returns the phrase that they make, if they make one. */
function matchEquivalent(
  { words, via, similarity }: Equivalent,
  isUnknown: boolean,
  matches: MatchedWords,
  vocabulary: Vocabulary,
  { isCrossLanguage }: QueryLexicon,
): TermPhrase[] {
  const { language } = vocabulary
  const places = words
    .filter((word) => !analyse(word, language).isStopWord)
    .map((word) => (isCrossLanguage ? findSimilarForms(word, vocabulary, language) : findForms(word, vocabulary)))
  const strength =
    (isCrossLanguage ? TRANSLATION_STRENGTH : SYNONYM_STRENGTH * Math.sqrt(similarity)) *
    (isUnknown ? MISSPELT_EQUIVALENT_WEIGHT : 1)
  const wordStrength = strength * (words.length === 1 ? 1 : PART_WEIGHT)
  if (isCrossLanguage || places.length === 1)
    for (const place of places) for (const [id, one] of place) matches.keep(id, one.strength * wordStrength, via)
  if (places.length < 2 || places.some(({ size }) => size === 0)) return []
  const formIds = places.map(
    (place) => new Set([...place].filter(([, one]) => one.strength >= FORM_STRENGTH).map(([id]) => id)),
  )
  return [{ places: formIds, match: { strength, via } }]
}
