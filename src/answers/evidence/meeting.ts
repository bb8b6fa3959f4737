import { claimsOf } from '../../claims/read.ts'
import type { Hit, Sought } from '../../search/search.ts'
import { isSubject, type Question } from '../question.ts'
import { togetherness } from './nearness.ts'

/** How far a sentence, and those around it, meet the words of a question, each 0 to 1. */
export interface Meeting {
  /** How the search ranks it. */
  readonly rank: number
  /** How much of the question's weight its words meet, the rarer the word the more. */
  readonly covered: number
  /** The same, every telling word counted alike. */
  readonly words: number
  /** How much is met by the word itself or another form of it. */
  readonly literal: number
  /** How surely it holds the first thing that the question names. */
  readonly focus: number
  /** How near to each other the words that it shares with the question stand. */
  readonly together: number
  /** How the search ranks the sentence before it. */
  readonly before: number
  /** How much of what it lacks the sentences around it have. */
  readonly around: number
  /** How surely it, or less so the sentences around it, meets the telling word that it meets worst. */
  readonly least: number
  /** How much of the question's weight lies on the telling word that it does not meet and that weighs most. */
  readonly unmet: number
  /** Whether it is the story's first and the question has only common words: what happened, where, how many. */
  readonly lead: number
  /** How much of the question's names it holds: all, if there are none. */
  readonly names: number
  /** How much of the names that it lacks the sentences before it hold. */
  readonly carried: number
}

/** A name is only met by what is at least so like it. */
export const NAME = 0.6
/** A common word counts for so much of what a telling one does. */
const LIGHT = 0.3
/** What a term met around a sentence counts in it. */
const LENT = 0.7

/** Weighs how far the sentences found in one edition meet a question's words. */
export function meetingsOf(hits: readonly Hit[], question: Question, terms: readonly Sought[]): Map<Hit, Meeting> {
  const subject = terms.filter((term) => isSubject(term.position, question) && (term.known || term.best >= NAME))
  const strengths = new Map(hits.map((hit) => [hit.sentence.n, subject.map((term) => strengthOf(term, hit, question))]))
  const ranks = new Map(hits.map(({ sentence, score }) => [sentence.n, score]))
  const weights = subject.map(({ share, light }) => share * (light ? LIGHT : 1))
  const counts = subject.map(({ light }) => (light ? LIGHT : 1))
  const telling = subject.map(({ light }) => !light)
  const named = subject.map(({ name, light }) => name && !light)
  const focus = focusOf(subject, question)
  return new Map(
    hits.map((hit) => {
      const { n } = hit.sentence
      const at = (place: number): readonly number[] => strengths.get(place) ?? []
      const own = at(n)
      const left = own.map((strength) => 1 - strength)
      const lentBy = (places: readonly number[]): number[] =>
        left.map((rest, i) => rest * Math.max(0, ...places.map((place) => at(place)[i] ?? 0)))
      const lent = lentBy([n - 1, n + 1, n - 2])
      const meeting: Meeting = {
        rank: hit.score,
        covered: mean(own, weights),
        words: mean(own, counts),
        literal: mean(
          subject.map((term) => literalOf(term, hit)),
          weights,
        ),
        focus: own[focus] ?? 0.5,
        together: togetherness(hit),
        before: ranks.get(n - 1) ?? 0,
        around: mean(lent, weights),
        least: Math.min(1, ...own.flatMap((one, i) => (telling[i] ? [Math.max(one, LENT * (lent[i] ?? 0))] : []))),
        unmet: Math.max(0, ...left.flatMap((rest, i) => (telling[i] ? [rest * (weights[i] ?? 0)] : []))),
        lead: n === 1 && !telling.includes(true) ? 1 : 0,
        names: named.includes(true) ? mean(own, named.map(Number)) : 1,
        carried: named.includes(true) ? mean(lentBy([n - 1, n - 2, n - 3]), named.map(Number)) : 0,
      }
      return [hit, meeting]
    }),
  )
}

/** The place of the first telling thing that a question names, behind the words by which it asks. */
function focusOf(subject: readonly Sought[], { asked, asking, whose }: Question): number {
  const begins = asked === 'what-said' ? (whose?.[0] ?? 0) : asking[1]
  const telling = subject.findIndex(({ light, position }) => !light && position >= begins)
  return telling >= 0 ? telling : subject.findIndex(({ light }) => !light)
}

/** How surely a hit meets a term. The outcome asked for is met by any count of people by it, however it is told. */
function strengthOf({ asked, name }: Sought, { matched, edition, sentence }: Hit, question: Question): number {
  const outcome = question.outcomeOf(asked)
  if (outcome && claimsOf(edition).casualties.some((one) => one.outcome === outcome && one.sentence === sentence.n))
    return 1
  const strength = matched.find((one) => one.asked === asked)?.strength ?? 0
  return name && strength < NAME ? 0 : strength
}

const literalOf = ({ asked }: Sought, { matched }: Hit): number => {
  const match = matched.find((one) => one.asked === asked)
  return match && (match.via === 'word' || match.via === 'form') ? match.strength : 0
}

/** The weighted mean of some numbers; a half of none. */
export function mean(values: readonly number[], weights: readonly number[]): number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return whole === 0 ? 0.5 : values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / whole
}
