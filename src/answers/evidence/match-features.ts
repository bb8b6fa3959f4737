import type { Hit, ScoredTerm } from '../../search/search.ts'
import { isContentPosition, type Question } from '../question.ts'
import { matchProximity } from './proximity.ts'
import { casualtiesIn } from './sentence-claims.ts'

/** How well a sentence, and the sentences around it, match a question's terms, each 0 to 1. */
export interface MatchFeatures {
  /** Score of the search. */
  readonly searchScore: number
  /** Share of the question's weight that its words match; a rare word weighs more. */
  readonly coverage: number
  /** Share of the question's terms that its words match; every content word weighs the same. */
  readonly wordCoverage: number
  /** Share of the question's weight that it matches by the same word or another form of it. */
  readonly exactCoverage: number
  /** Strength of its match with the first content term of the question. */
  readonly focusMatch: number
  /** Proximity of its matched words to each other. */
  readonly proximity: number
  /** Search score of the sentence before it. */
  readonly previousScore: number
  /** Share of the question's weight that it lacks and the sentences around it match. */
  readonly contextCoverage: number
  /** Strength of the content term that it, or with less weight the sentences around it, match worst. */
  readonly weakestMatch: number
  /** Weight of the heaviest content term that it does not match. */
  readonly heaviestMiss: number
  /** 1 if it is the story's first and the question has only common words: what happened, where, how many. */
  readonly leadSentence: number
  /** Share of the question's names that it matches; 1 if there are none. */
  readonly nameCoverage: number
  /** Share of the question's names that it lacks and the sentences before it match. */
  readonly contextNames: number
}

/** A name is matched from this strength on. */
export const MIN_NAME_MATCH = 0.6
/** Weight of a common word beside 1 for any other. */
const LIGHT_WEIGHT = 0.3
/** Weight of a match in the sentences around. */
const CONTEXT_WEIGHT = 0.7

/** Computes how well each of the sentences found in one edition matches a question. */
export function matchFeatures(
  hits: readonly Hit[],
  question: Question,
  terms: readonly ScoredTerm[],
): Map<Hit, MatchFeatures> {
  const subject = new Subject(terms, question)
  const strengths = new Map(
    hits.map((hit) => [hit.sentence.n, subject.terms.map((term) => matchStrength(term, hit, question))]),
  )
  const scores = new Map(hits.map(({ sentence, score }) => [sentence.n, score]))
  return new Map(
    hits.map((hit) => [
      hit,
      { ...sentenceFeatures(hit, subject, strengths), previousScore: scores.get(hit.sentence.n - 1) ?? 0 },
    ]),
  )
}

/** The terms that say what a question is about, with lists of numbers in the same order. */
class Subject {
  readonly terms: readonly ScoredTerm[]
  /** Each term's share of the question, common words for less. */
  readonly weights: readonly number[]
  /** 1 for each term, common words for less. */
  readonly counts: readonly number[]
  readonly isContent: readonly boolean[]
  /** 1 for a name, else 0. */
  readonly names: readonly number[]
  /** Index of the first content term; -1 for none. */
  readonly focus: number

  constructor(terms: readonly ScoredTerm[], question: Question) {
    this.terms = terms.filter(
      ({ position, isSearchable, bestStrength }) =>
        isContentPosition(position, question) && (isSearchable || bestStrength >= MIN_NAME_MATCH),
    )
    this.weights = this.terms.map(({ share, isLight }) => share * (isLight ? LIGHT_WEIGHT : 1))
    this.counts = this.terms.map(({ isLight }) => (isLight ? LIGHT_WEIGHT : 1))
    this.isContent = this.terms.map(({ isLight }) => !isLight)
    this.names = this.terms.map(({ isName, isLight }) => Number(isName && !isLight))
    this.focus = focusIndex(this.terms, question)
  }
}

/** The match features of one sentence; `strengths` has those of the subject's terms by sentence number. */
function sentenceFeatures(
  hit: Hit,
  { terms, weights, counts, isContent, names, focus }: Subject,
  strengths: ReadonlyMap<number, readonly number[]>,
): Omit<MatchFeatures, 'previousScore'> {
  const { n } = hit.sentence
  const own = strengths.get(n) ?? []
  const missing = own.map((strength) => 1 - strength)
  const matchedBy = (numbers: readonly number[]): number[] =>
    missing.map((share, i) => share * Math.max(0, ...numbers.map((number) => strengths.get(number)?.[i] ?? 0)))
  const around = matchedBy([n - 1, n + 1, n - 2])
  const ofContent = (values: readonly number[]): number[] => values.filter((_, i) => isContent[i])
  return {
    searchScore: hit.score,
    coverage: weightedMean(own, weights),
    wordCoverage: weightedMean(own, counts),
    exactCoverage: weightedMean(
      terms.map((term) => exactStrength(term, hit)),
      weights,
    ),
    focusMatch: own[focus] ?? 0.5,
    proximity: matchProximity(hit),
    contextCoverage: weightedMean(around, weights),
    weakestMatch: Math.min(1, ...ofContent(own.map((one, i) => Math.max(one, CONTEXT_WEIGHT * (around[i] ?? 0))))),
    heaviestMiss: Math.max(0, ...ofContent(missing.map((share, i) => share * (weights[i] ?? 0)))),
    leadSentence: n === 1 && !isContent.includes(true) ? 1 : 0,
    nameCoverage: names.includes(1) ? weightedMean(own, names) : 1,
    contextNames: names.includes(1) ? weightedMean(matchedBy([n - 1, n - 2, n - 3]), names) : 0,
  }
}

/** Index of the first content term behind the question word; -1 if there is none. */
function focusIndex(terms: readonly ScoredTerm[], { answerType, cueRange, speakerRange }: Question): number {
  const from = answerType === 'what-said' ? (speakerRange?.[0] ?? 0) : cueRange[1]
  const behind = terms.findIndex(({ isLight, position }) => !isLight && position >= from)
  return behind >= 0 ? behind : terms.findIndex(({ isLight }) => !isLight)
}

/** Strength of a hit's match with a term. Any count of people by an outcome matches a word for that outcome. */
function matchStrength({ queryText, isName }: ScoredTerm, hit: Hit, question: Question): number {
  const outcome = question.outcomeOf(queryText)
  if (outcome && casualtiesIn(hit).some((one) => one.outcome === outcome)) return 1
  const strength = hit.matched.find((one) => one.queryText === queryText)?.strength ?? 0
  return isName && strength < MIN_NAME_MATCH ? 0 : strength
}

const exactStrength = ({ queryText }: ScoredTerm, { matched }: Hit): number => {
  const match = matched.find((one) => one.queryText === queryText)
  return match && (match.via === 'word' || match.via === 'form') ? match.strength : 0
}

/** The weighted mean of some numbers; 0.5 without weights. */
function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return total === 0 ? 0.5 : values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / total
}
