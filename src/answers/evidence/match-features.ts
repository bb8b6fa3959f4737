import { claimsOf } from '../../claims/read.ts'
import type { Hit, ScoredTerm } from '../../search/search.ts'
import { isContentPosition, type Question } from '../question.ts'
import { matchProximity } from './proximity.ts'

/** How far a sentence, and those around it, meet the words of a question, each 0 to 1. */
export interface MatchFeatures {
  /** How the search ranks it. */
  readonly searchScore: number
  /** How much of the question's weight its words meet, the rarer the word the more. */
  readonly coverage: number
  /** The same, every telling word counted alike. */
  readonly wordCoverage: number
  /** How much is met by the word itself or another form of it. */
  readonly exactCoverage: number
  /** How surely it holds the first thing that the question names. */
  readonly focusMatch: number
  /** How near to each other the words that it shares with the question stand. */
  readonly proximity: number
  /** How the search ranks the sentence before it. */
  readonly previousScore: number
  /** How much of what it lacks the sentences around it have. */
  readonly contextCoverage: number
  /** How surely it, or less so the sentences around it, meets the telling word that it meets worst. */
  readonly weakestMatch: number
  /** How much of the question's weight lies on the telling word that it does not meet and that weighs most. */
  readonly heaviestMiss: number
  /** Whether it is the story's first and the question has only common words: what happened, where, how many. */
  readonly leadSentence: number
  /** How much of the question's names it holds: all, if there are none. */
  readonly nameCoverage: number
  /** How much of the names that it lacks the sentences before it hold. */
  readonly contextNames: number
}

/** A name is only met by what is at least so like it. */
export const MIN_NAME_MATCH = 0.6
/** A common word counts for so much of what a telling one does. */
const LIGHT_WEIGHT = 0.3
/** What a term met around a sentence counts in it. */
const CONTEXT_WEIGHT = 0.7

/** Weighs how far the sentences found in one edition meet a question's words. */
export function matchFeatures(
  hits: readonly Hit[],
  question: Question,
  terms: readonly ScoredTerm[],
): Map<Hit, MatchFeatures> {
  const subject = terms.filter(
    (term) => isContentPosition(term.position, question) && (term.isSearchable || term.bestStrength >= MIN_NAME_MATCH),
  )
  const strengths = new Map(
    hits.map((hit) => [hit.sentence.n, subject.map((term) => matchStrength(term, hit, question))]),
  )
  const ranks = new Map(hits.map(({ sentence, score }) => [sentence.n, score]))
  const weights = subject.map(({ share, isLight }) => share * (isLight ? LIGHT_WEIGHT : 1))
  const counts = subject.map(({ isLight }) => (isLight ? LIGHT_WEIGHT : 1))
  const telling = subject.map(({ isLight }) => !isLight)
  const named = subject.map(({ isName, isLight }) => isName && !isLight)
  const focus = focusIndex(subject, question)
  return new Map(
    hits.map((hit) => {
      const { n } = hit.sentence
      const at = (place: number): readonly number[] => strengths.get(place) ?? []
      const own = at(n)
      const left = own.map((strength) => 1 - strength)
      const lentBy = (places: readonly number[]): number[] =>
        left.map((rest, i) => rest * Math.max(0, ...places.map((place) => at(place)[i] ?? 0)))
      const lent = lentBy([n - 1, n + 1, n - 2])
      const meeting: MatchFeatures = {
        searchScore: hit.score,
        coverage: weightedMean(own, weights),
        wordCoverage: weightedMean(own, counts),
        exactCoverage: weightedMean(
          subject.map((term) => exactStrength(term, hit)),
          weights,
        ),
        focusMatch: own[focus] ?? 0.5,
        proximity: matchProximity(hit),
        previousScore: ranks.get(n - 1) ?? 0,
        contextCoverage: weightedMean(lent, weights),
        weakestMatch: Math.min(
          1,
          ...own.flatMap((one, i) => (telling[i] ? [Math.max(one, CONTEXT_WEIGHT * (lent[i] ?? 0))] : [])),
        ),
        heaviestMiss: Math.max(0, ...left.flatMap((rest, i) => (telling[i] ? [rest * (weights[i] ?? 0)] : []))),
        leadSentence: n === 1 && !telling.includes(true) ? 1 : 0,
        nameCoverage: named.includes(true) ? weightedMean(own, named.map(Number)) : 1,
        contextNames: named.includes(true) ? weightedMean(lentBy([n - 1, n - 2, n - 3]), named.map(Number)) : 0,
      }
      return [hit, meeting]
    }),
  )
}

/** The place of the first telling thing that a question names, behind the words by which it asks. */
function focusIndex(subject: readonly ScoredTerm[], { answerType, cueRange, speakerRange }: Question): number {
  const begins = answerType === 'what-said' ? (speakerRange?.[0] ?? 0) : cueRange[1]
  const telling = subject.findIndex(({ isLight, position }) => !isLight && position >= begins)
  return telling >= 0 ? telling : subject.findIndex(({ isLight }) => !isLight)
}

/** How surely a hit meets a term. The outcome asked for is met by any count of people by it, however it is told. */
function matchStrength(
  { queryText, isName }: ScoredTerm,
  { matched, edition, sentence }: Hit,
  question: Question,
): number {
  const outcome = question.outcomeOf(queryText)
  if (outcome && claimsOf(edition).casualties.some((one) => one.outcome === outcome && one.sentence === sentence.n))
    return 1
  const strength = matched.find((one) => one.queryText === queryText)?.strength ?? 0
  return isName && strength < MIN_NAME_MATCH ? 0 : strength
}

const exactStrength = ({ queryText }: ScoredTerm, { matched }: Hit): number => {
  const match = matched.find((one) => one.queryText === queryText)
  return match && (match.via === 'word' || match.via === 'form') ? match.strength : 0
}

/** The weighted mean of some numbers; a half of none. */
export function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return whole === 0 ? 0.5 : values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / whole
}
