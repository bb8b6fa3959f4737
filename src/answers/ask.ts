import type { Hit, Index, Sought } from '../search/search.ts'
import type { Story } from '../story/story.ts'
import { type Evidence, lackingOf, outcomeUntold, weighHits } from './evidence.ts'
import { type Question, questionOf } from './question.ts'
import { aheadOf, type Signals, scoreOf, supportOf } from './support.ts'

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
  /** What speaks for and against the first hit; null if there is none. */
  readonly signals: Signals | null
  /** How likely the first hit answers, 0 to 1: what `THRESHOLD` is held against. */
  readonly support: number
}

/** An answer needs so much support: the point of the curve in bench/decline.ts where one answerable question in ten is declined. */
export const THRESHOLD = 0.52
/** Answered in part from so much of the question's weight that the story lacks. */
const PARTLY = 0.3
/** Not about this story from so much. */
const ABOUT = 0.6
/** Of so many hits the evidence is weighed. */
const WEIGHED = 60

/** Finds the sentences that answer a question, and says so when none does. */
export function find(
  text: string,
  index: Index,
  { story, top }: { readonly story?: Story | undefined; readonly top: number },
): Found {
  const question = questionOf(text)
  const { hits, terms } = index.search(text, { ...(story && { story }), top: Math.max(top, WEIGHED) })
  const supported = ranked(hits, question, terms)
  const [best] = supported
  const lacking = lackingOf(question, terms, best?.story)
  const signals = best
    ? {
        ...best.evidence,
        ahead: aheadOf(best.score, supported[1]?.score ?? 0),
        lacking: lacking.share,
        untold: outcomeUntold(best.story, question) ? 1 : 0,
      }
    : null
  const support = signals ? supportOf(signals) : 0
  const answered = support >= THRESHOLD
  return {
    status: answered ? (lacking.share >= PARTLY ? 'partly' : 'answered') : 'declined',
    reason: answered ? null : lacking.share >= ABOUT || !best ? 'not-about' : 'not-said',
    hits: supported.slice(0, top),
    question,
    lacking: lacking.words,
    signals,
    support,
  }
}

/** Hits by all that speaks for them, best first. Sentences of several stories are weighed each among its own. */
function ranked(hits: readonly Hit[], question: Question, terms: readonly Sought[]): Supported[] {
  const stories = Map.groupBy(hits, ({ story }) => story)
  const many = stories.size > 1
  return [...stories.values()]
    .flatMap((of) => [...weighHits(of, question, terms)])
    .map(([hit, evidence]) => ({ ...hit, evidence, score: scoreOf(evidence, many) }))
    .sort((a, b) => b.score - a.score)
}
