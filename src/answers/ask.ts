import type { Hit, Index } from '../search/search.ts'
import type { Story } from '../story/story.ts'
import { type Evidence, isStranger, lackingOf, outcomeUntold, weighHit } from './evidence.ts'
import { type Question, questionOf } from './question.ts'

/** A sentence found, and what speaks for it. */
export interface Supported extends Hit {
  readonly evidence: Evidence
}

/** Whether a question is answered by what was found, and if not, why. */
export interface Found {
  /** `partly`: the sentences answer, but words of the question stand nowhere in the story. */
  readonly status: 'answered' | 'partly' | 'declined'
  /** `not-about`: the story is about something else. `not-said`: it is about this and does not say. */
  readonly reason: 'not-said' | 'not-about' | null
  /** The nearest first; of a declined question they are no answer. */
  readonly hits: readonly Supported[]
  readonly question: Question
  /** The words of the question that nothing searched has, as they were asked. */
  readonly lacking: readonly string[]
  /** How much speaks for the first hit as an answer, about 0 to 1: what `THRESHOLD` is held against. */
  readonly support: number
}

/** An answer needs so much support: the point of the curve in bench/decline.ts where one answerable question in ten is declined. */
export const THRESHOLD = 0.6
/** Answered in part from so much of the question's weight that the story lacks. */
const PARTLY = 0.3
/** Not about this story from so much. */
const ABOUT = 0.6
/** Of so many hits the evidence is weighed. */
const WEIGHED = 60
/** What the evidence, and the score of the sentence before, add to the score of a hit. */
const TELLS = 0.5
const FOCUS = 0.2
const COVERED = 0.2
const BEFORE = 0.15
const MOST_ADDED = TELLS + FOCUS + COVERED + BEFORE
/** Of many stories, which one it is about says more than what a sentence tells. */
const AMONG_MANY = 0.4

/** Finds the sentences that answer a question, and says so when none does. */
export function find(
  text: string,
  index: Index,
  { story, top }: { readonly story?: Story | undefined; readonly top: number },
): Found {
  const question = questionOf(text)
  const { hits, terms } = index.search(text, { ...(story && { story }), top: Math.max(top, WEIGHED) })
  const scores = new Map(hits.map(({ story, sentence, score }) => [`${story.id} ${sentence.n}`, score]))
  const part = story ? 1 : AMONG_MANY
  const supported = hits
    .map((hit) => {
      const evidence = weighHit(hit, question, terms)
      const before = scores.get(`${hit.story.id} ${hit.sentence.n - 1}`) ?? 0
      const { tells, focus, covered } = evidence
      const added = TELLS * tells + FOCUS * focus + COVERED * covered + BEFORE * before
      return { ...hit, evidence, score: (hit.score + part * added) / (1 + part * MOST_ADDED) }
    })
    .sort((a, b) => b.score - a.score)
  const [best] = supported
  const lacking = lackingOf(question, terms, best?.story)
  const support =
    best && !isStranger(question, terms)
      ? supportOf(best.evidence, lacking.share, outcomeUntold(best.story, question))
      : 0
  const answered = support >= THRESHOLD
  return {
    status: answered ? (lacking.share >= PARTLY ? 'partly' : 'answered') : 'declined',
    reason: answered ? null : lacking.share >= ABOUT || !best ? 'not-about' : 'not-said',
    hits: supported.slice(0, top),
    question,
    lacking: lacking.words,
    support,
  }
}

/** The weights are those of a logistic regression over two thirds of the development questions, rounded. */
function supportOf({ covered, tells, focus }: Evidence, lacking: number, untold: boolean): number {
  return 0.15 * (1 + covered - lacking) + 0.45 * tells + 0.25 * focus - (untold ? 0.15 : 0)
}
