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

/**
 * An answer needs so much support: near it most questions come out right on the curves of
 * `node bench/fit.ts` and bench/decline.ts, and of those without an answer three in four are declined.
 */
export const THRESHOLD = 0.55
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
  const searches = index
    .search(text, { ...(story && { story }), top: Math.max(top, WEIGHED) })
    .map(({ hits, terms }) => ({ supported: ranked(hits, question, terms, story === undefined), terms }))
    .sort((a, b) => (b.supported[0]?.score ?? 0) - (a.supported[0]?.score ?? 0))
  const [nearest] = searches
  const edition = nearest?.supported[0]?.edition
  const lacking = lackingOf(question, nearest?.terms ?? [], edition)
  const supported = joined(searches.flatMap((one) => one.supported))
  const [best, next] = supported
  const signals = best
    ? {
        ...best.evidence,
        ahead: aheadOf(best.evidence, next?.evidence),
        untold: edition && outcomeUntold(edition, question) ? 1 : 0,
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
function ranked(hits: readonly Hit[], question: Question, terms: readonly Sought[], many: boolean): Supported[] {
  return [...Map.groupBy(hits, ({ edition }) => edition).values()]
    .flatMap((of) => [...weighHits(of, question, terms)])
    .map(([hit, evidence]) => ({ ...hit, evidence, score: scoreOf(evidence, many) }))
    .sort((a, b) => b.score - a.score)
}

/** Each sentence once, best first, and in the original's words, however many editions it was found in. */
function joined(hits: readonly Supported[]): Supported[] {
  const best = new Map<string, Supported>()
  for (const hit of hits.toSorted((a, b) => b.score - a.score)) {
    const { story, edition } = hit
    const { n } = hit.sentence
    const known = best.get(`${story.id} ${n}`)
    const sentence = story.sentences[n - 1] ?? hit.sentence
    const here = edition === story ? hit.matched : []
    if (!known) best.set(`${story.id} ${n}`, { ...hit, edition: story, sentence, matched: here })
    else if (edition === story) best.set(`${story.id} ${n}`, { ...known, matched: here })
  }
  return [...best.values()]
}
