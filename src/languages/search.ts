import type { Outcome } from './casualties.ts'

/** The kinds of answers a question can ask for. */
const ANSWER_TYPES = [
  'name',
  'who',
  'when',
  'where',
  'how-many',
  'how-much',
  'how-old',
  'how-long',
  'how-far',
  'how-fast',
  'share',
  'what-said',
  'why',
  'charge',
  'penalty',
  'occupation',
  'aim',
  'happened',
  'how',
  'whether',
] as const
export type AnswerType = (typeof ANSWER_TYPES)[number]

/** What searching needs to know of a language. */
export interface SearchGrammar {
  /** ISO 639-3, as dictionaries name languages. */
  readonly iso3: string
  /** Words that say nothing about what is asked: articles, prepositions, pronouns, question words. */
  readonly stopWords: readonly string[]
  /** The stem of a folded word. */
  stem(word: string): string
  /** The consonants that forms of one word share, where a language changes words from inside; at least three. */
  root?(word: string): string | undefined
  /** The thesaurus that has the language's words, if there is one. */
  readonly thesaurus?: 'wordnet'
  /** The base forms that a folded word may have, itself among them, as a thesaurus lists words. */
  baseForms?(word: string): readonly string[]
  /** Common words that say little of what a sentence is about: a story may do without them and still answer. */
  readonly lightWords: readonly string[]
  /**
   * Patterns over the folded question by which it asks for a type of answer. Of several that match, the one that begins
   * first leads, and of two that begin together the one listed first. The named part `whose` is the person whose words,
   * aims or actions are asked for, `topic` what else stands between the words that show the type.
   */
  readonly answerTypePatterns: readonly (readonly [asked: AnswerType, pattern: string])[]
  /**
   * Patterns by which a sentence shows that it holds a type of answer without a claim: over folded text, or over text as
   * it is written where capitals matter.
   */
  readonly answerTypeCues: Readonly<Partial<Record<AnswerType, string>>>
  /** Nouns that say what somebody is, where no name says who: "a retired postman". A pattern over folded text. */
  readonly personNoun: string
  /** The ending of a unit that says two of it by itself: «ساعتين». A pattern over a folded word. */
  readonly dualEnding?: string
  /** Words by which a sentence or a question speaks of the future. A pattern over folded text. */
  readonly futureCue: string
  /** How a question asks when something is to come, without a word of the future. A pattern over the folded question. */
  readonly futureQuestion: string
  /** Words that count anybody: "how many people". A pattern over a folded word. */
  readonly personWord: string
  /** Words by which a question asks how many people something happened to: patterns over the folded question. */
  readonly outcomeQuestions: Readonly<Record<Outcome, string>>
  /** Replacements, all tried in turn, that make the name of a people into its country's, on folded words: `['i$', '']`. */
  readonly demonyms: readonly (readonly [pattern: string, replacement: string])[]
  /**
   * The sounds of letters, so that names match across scripts: patterns over folded text, the first that fits wins,
   * each with its consonant, or `''` for what is not written in every spelling of a name (vowels above all).
   * Consonants: B F T D S Z K G H R L M N, where B is p and b, F is f and v, S is s and sh, G is g and j.
   */
  readonly sounds: readonly (readonly [letters: string, consonants: string])[]
  /** Words that join or adorn names and are no part of one: «بن», "von". Articles written as words belong here. */
  readonly particles: readonly string[]
  /** Patterns of what is written onto the front of a name's word: «ال», «و». */
  readonly proclitics: readonly string[]
}
