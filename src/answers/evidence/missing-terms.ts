import { claimsOf } from '../../claims/read.ts'
import { countryOf } from '../../search/countries.ts'
import { parseName } from '../../search/name.ts'
import type { ScoredTerm } from '../../search/search.ts'
import { foldText } from '../../story/fold.ts'
import type { Edition } from '../../story/story.ts'
import { isContentPosition, type Question } from '../question.ts'
import { MIN_NAME_MATCH } from './match-features.ts'

/** A word is missing where its best match in the story is weaker than this. */
const MIN_WORD_MATCH = 0.5

/** The terms of a question that nothing in a story matches. */
interface MissingTerms {
  /** Content words, as the question writes them. */
  readonly words: readonly string[]
  /** Their share of the question's weight, 0 to 1. */
  readonly share: number
}

/** Finds the content words of a question that nothing matches. A count of people matches a word for its outcome. */
export function findMissingTerms(question: Question, terms: readonly ScoredTerm[], edition: Edition): MissingTerms {
  const subject = terms.filter(
    ({ queryText, position, isSearchable }) =>
      isContentPosition(position, question) && isSearchable && !hasOutcome(edition, question.outcomeOf(queryText)),
  )
  const missing = subject.filter(
    ({ isLight, isName, bestStrength }) => !isLight && bestStrength < (isName ? MIN_NAME_MATCH : MIN_WORD_MATCH),
  )
  const weight = (some: readonly ScoredTerm[]): number => some.reduce((sum, { share }) => sum + share, 0)
  return {
    words: missing.map(({ queryText }) => queryText),
    share: weight(missing) / Math.max(weight(subject), Number.MIN_VALUE),
  }
}

/** Finds the names of a question that nothing searched is like, as the question writes them. Generic words are no names. */
export const findUnknownNames = (question: Question, terms: readonly ScoredTerm[]): string[] =>
  terms
    .filter(
      ({ position, isSearchable, isName, isInLexicon, isLight, bestStrength }) =>
        isContentPosition(position, question) &&
        isSearchable &&
        !isLight &&
        (isName || !isInLexicon) &&
        bestStrength < (isName ? MIN_NAME_MATCH : MIN_WORD_MATCH),
    )
    .map(({ queryText }) => queryText)
    .filter((name) => !isGeneric(name))

/**
 * Whether a question is about nobody and nothing that was searched: it names a country that nothing is like, or nothing is
 * like any of its names. One name of several may but be written otherwise.
 */
export function asksAboutAbsent(question: Question, terms: readonly ScoredTerm[]): boolean {
  const named = terms.filter(({ position, isSearchable }) => isContentPosition(position, question) && isSearchable)
  const isAbsent = ({ bestStrength }: ScoredTerm): boolean => bestStrength < MIN_NAME_MATCH
  const names = named.filter(({ queryText, isName }) => isName && !isGeneric(queryText))
  const countries = named.filter(
    ({ queryText }) => countryOf(withoutPossessive(queryText), question.language) !== undefined,
  )
  return countries.some(isAbsent) || (names.length > 0 && names.every(isAbsent))
}

/** Whether a name has only words that many have: "the Ministry". */
const isGeneric = (name: string): boolean => parseName(name).contentWords.every(({ isCommon }) => isCommon)

const withoutPossessive = (name: string): string => foldText(name).replace(/['’]s?$/u, '')

/** Whether a question counts people by an outcome that the story reports of nobody. */
export const isOutcomeMissing = (edition: Edition, { answerType, outcomes }: Question): boolean =>
  answerType === 'how-many' && outcomes.length > 0 && !outcomes.some((outcome) => hasOutcome(edition, outcome))

const hasOutcome = (edition: Edition, outcome: string | undefined): boolean =>
  claimsOf(edition).casualties.some((one) => one.outcome === outcome && one.bound !== 'no-figure')
