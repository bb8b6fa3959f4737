import { claimsOf } from '../claims/read.ts'
import type { Hit, Sought } from '../search/search.ts'
import { wordsOf } from '../search/words.ts'
import type { Edition } from '../story/story.ts'
import { isSubject, type Question } from './question.ts'
import { tells } from './tells.ts'

/** What speaks for a sentence as the answer, each 0 to 1. */
export interface Evidence {
  /** How the search ranks it. */
  readonly rank: number
  /** How much of the question's weight its words meet, the rarer the word the more. */
  readonly covered: number
  /** The same, every telling word counted alike. */
  readonly words: number
  /** How surely it holds the first thing that the question names. */
  readonly focus: number
  /** How near to each other the words that it shares with the question stand. */
  readonly together: number
  /** How far it tells the kind of thing that is asked for. */
  readonly tells: number
  /** How the search ranks the sentence before it. */
  readonly before: number
  /** How much of what it lacks the sentences around it have. */
  readonly around: number
  /** Whether it is the story's first, which tells what the story is about. */
  readonly first: number
}

/** A name is only met by what is at least so like it. */
const NAME = 0.6
/** A common word counts for so much of what a telling one does. */
const LIGHT = 0.3

/** Weighs the sentences found in one edition of a story. */
export function weighHits(hits: readonly Hit[], question: Question, terms: readonly Sought[]): Map<Hit, Evidence> {
  const subject = terms.filter((term) => isSubject(term.position, question) && (term.known || term.best >= NAME))
  const strengths = new Map(hits.map((hit) => [hit.sentence.n, subject.map((term) => strengthOf(term, hit, question))]))
  const ranks = new Map(hits.map(({ sentence, score }) => [sentence.n, score]))
  const weights = subject.map(({ share, light }) => share * (light ? LIGHT : 1))
  const counts = subject.map(({ light }) => (light ? LIGHT : 1))
  const begins = question.asked === 'what-said' ? (question.whose?.[0] ?? 0) : question.asking[1]
  const telling = subject.findIndex(({ light, position }) => !light && position >= begins)
  const focus = telling >= 0 ? telling : subject.findIndex(({ light }) => !light)
  return new Map(
    hits.map((hit) => {
      const { n } = hit.sentence
      const own = strengths.get(n) ?? []
      const near = [n - 1, n + 1, n - 2].map((at) => strengths.get(at) ?? [])
      const lent = own.map((strength, i) => Math.max(0, ...near.map((one) => one[i] ?? 0)) * (1 - strength))
      return [
        hit,
        {
          rank: hit.score,
          covered: mean(own, weights),
          words: mean(own, counts),
          focus: own[focus] ?? 0.5,
          together: together(hit),
          tells: tells(hit, question, terms),
          before: ranks.get(n - 1) ?? 0,
          around: mean(lent, weights),
          first: n === 1 ? 1 : 0,
        },
      ]
    }),
  )
}

/** So many words apart two words no longer belong together. */
const APART = 8

/** How near to each other the matched words of a sentence stand, 0 to 1: the mean over all pairs, by their shares. */
function together({ sentence, matched }: Hit): number {
  const words = wordsOf(sentence.excerpt.text)
  const places = matched.map(({ found }) => words.flatMap(({ form }, at) => (form === found ? [at] : [])))
  let near = 0
  let whole = 0
  for (const [i, a] of matched.entries())
    for (const [j, b] of matched.entries()) {
      if (j <= i || a.found === b.found) continue
      const gaps = (places[i] ?? []).flatMap((x) => (places[j] ?? []).map((y) => Math.abs(x - y)))
      const weight = a.share * b.share * a.strength * b.strength
      whole += a.share * b.share
      near += weight * Math.max(0, 1 - (Math.min(APART, ...gaps) - 1) / APART)
    }
  return whole === 0 ? 0 : near / whole
}

/** The weighted mean of some numbers; a half of none. */
function mean(values: readonly number[], weights: readonly number[]): number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return whole === 0 ? 0.5 : values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / whole
}

/** How surely a hit meets a term. The outcome asked for is met by any count of people by it, however it is told. */
function strengthOf({ asked, name }: Sought, { matched, edition, sentence }: Hit, question: Question): number {
  const outcome = question.outcomeOf(asked)
  if (outcome && claimsOf(edition).casualties.some((one) => one.outcome === outcome && one.sentence === sentence.n))
    return 1
  const strength = matched.find((one) => one.asked === asked)?.strength ?? 0
  return name && strength < NAME ? 0 : strength
}

/** What a question asks about that nothing searched has. */
export interface Lacking {
  /** The telling words, as they were asked. */
  readonly words: readonly string[]
  /** Their share of the question's weight, 0 to 1. */
  readonly share: number
}

export function lackingOf(question: Question, terms: readonly Sought[], edition?: Edition): Lacking {
  const subject = terms.filter(
    ({ asked, position, known }) =>
      isSubject(position, question) && known && !(edition && tellsOutcome(edition, question.outcomeOf(asked))),
  )
  const lacking = subject.filter(({ light, name, best }) => !light && best < (name ? NAME : 0.5))
  const weight = (some: readonly Sought[]): number => some.reduce((sum, { share }) => sum + share, 0)
  return {
    words: lacking.map(({ asked }) => asked),
    share: weight(lacking) / Math.max(weight(subject), Number.MIN_VALUE),
  }
}

/** Whether a question counts people by an outcome that the story tells of nobody. */
export const outcomeUntold = (edition: Edition, { asked, outcomes }: Question): boolean =>
  asked === 'how-many' && outcomes.length > 0 && !outcomes.some((outcome) => tellsOutcome(edition, outcome))

const tellsOutcome = (edition: Edition, outcome: string | undefined): boolean =>
  claimsOf(edition).casualties.some((one) => one.outcome === outcome)
