import { claimsOf } from '../../claims/read.ts'
import { nameOf } from '../../search/name.ts'
import type { Sought } from '../../search/search.ts'
import type { Edition } from '../../story/story.ts'
import { isSubject, type Question } from '../question.ts'
import { NAME } from './meeting.ts'

/** A word is wanting in a story that has nothing so like it. */
const WORD = 0.5

/** What a question asks about that nothing searched has. */
export interface Lacking {
  /** The telling words, as they were asked. */
  readonly words: readonly string[]
  /** Their share of the question's weight, 0 to 1. */
  readonly share: number
}

/** The words of a question that nothing meets. What became of people is met by any count of them by it. */
export function lackingOf(question: Question, terms: readonly Sought[], edition: Edition): Lacking {
  const subject = terms.filter(
    ({ asked, position, known }) =>
      isSubject(position, question) && known && !tellsOutcome(edition, question.outcomeOf(asked)),
  )
  const lacking = subject.filter(({ light, name, best }) => !light && best < (name ? NAME : WORD))
  const weight = (some: readonly Sought[]): number => some.reduce((sum, { share }) => sum + share, 0)
  return {
    words: lacking.map(({ asked }) => asked),
    share: weight(lacking) / Math.max(weight(subject), Number.MIN_VALUE),
  }
}

/** The names of a question that nothing in what was searched is like, as they were asked; what many bear names nobody. */
export const strangersOf = (question: Question, terms: readonly Sought[]): string[] =>
  terms
    .filter(
      ({ position, known, name, listed, light, best }) =>
        isSubject(position, question) && known && !light && (name || !listed) && best < (name ? NAME : WORD),
    )
    .map(({ asked }) => asked)
    .filter((asked) => !nameOf(asked).telling.every(({ common }) => common))

/** Whether a question counts people by an outcome that the story tells of nobody. */
export const outcomeUntold = (edition: Edition, { asked, outcomes }: Question): boolean =>
  asked === 'how-many' && outcomes.length > 0 && !outcomes.some((outcome) => tellsOutcome(edition, outcome))

const tellsOutcome = (edition: Edition, outcome: string | undefined): boolean =>
  claimsOf(edition).casualties.some((one) => one.outcome === outcome && one.bound !== 'no-figure')
