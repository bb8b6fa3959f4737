import { claimsOf } from '../../claims/read.ts'
import { parseName } from '../../search/name.ts'
import type { ScoredTerm } from '../../search/search.ts'
import type { Edition } from '../../story/story.ts'
import { isContentPosition, type Question } from '../question.ts'
import { MIN_NAME_MATCH } from './match-features.ts'

/** A word is wanting in a story that has nothing so like it. */
const MIN_WORD_MATCH = 0.5

/** What a question asks about that nothing searched has. */
export interface MissingTerms {
  /** The telling words, as they were asked. */
  readonly words: readonly string[]
  /** Their share of the question's weight, 0 to 1. */
  readonly share: number
}

/** The words of a question that nothing meets. What became of people is met by any count of them by it. */
export function findMissingTerms(question: Question, terms: readonly ScoredTerm[], edition: Edition): MissingTerms {
  const subject = terms.filter(
    ({ queryText, position, isSearchable }) =>
      isContentPosition(position, question) && isSearchable && !hasOutcome(edition, question.outcomeOf(queryText)),
  )
  const lacking = subject.filter(
    ({ isLight, isName, bestStrength }) => !isLight && bestStrength < (isName ? MIN_NAME_MATCH : MIN_WORD_MATCH),
  )
  const weight = (some: readonly ScoredTerm[]): number => some.reduce((sum, { share }) => sum + share, 0)
  return {
    words: lacking.map(({ queryText }) => queryText),
    share: weight(lacking) / Math.max(weight(subject), Number.MIN_VALUE),
  }
}

/** The names of a question that nothing in what was searched is like, as they were asked; what many bear names nobody. */
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
    .filter((asked) => !parseName(asked).contentWords.every(({ isCommon }) => isCommon))

/** Whether a question counts people by an outcome that the story tells of nobody. */
export const isOutcomeMissing = (edition: Edition, { answerType, outcomes }: Question): boolean =>
  answerType === 'how-many' && outcomes.length > 0 && !outcomes.some((outcome) => hasOutcome(edition, outcome))

const hasOutcome = (edition: Edition, outcome: string | undefined): boolean =>
  claimsOf(edition).casualties.some((one) => one.outcome === outcome && one.bound !== 'no-figure')
