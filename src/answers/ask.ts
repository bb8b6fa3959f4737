import type { Hit, Index, Sought } from '../search/search.ts'
import type { Story } from '../story/story.ts'
import { type Evidence, weighHits } from './evidence/evidence.ts'
import { type Judgement, judge } from './judge.ts'
import { type Pointed, pointTo } from './point.ts'
import { type Question, questionOf } from './question.ts'
import { scoreOf } from './support.ts'

/** A sentence found, and what speaks for it. */
export interface Supported extends Hit {
  readonly evidence: Evidence
}

/** A sentence shown for a question. */
export interface Passage extends Supported {
  /** The words in it that answer; null where none can be told. */
  readonly answer: Pointed | null
}

/** What was found for a question, and what can be said of it. */
export interface Found extends Omit<Judgement, 'signals'> {
  readonly question: Question
  /** The nearest first. Only of an answered question they answer, and of them only the first `answers`. */
  readonly passages: readonly Passage[]
  /** What speaks for and against the first passage; null if there is none. */
  readonly signals: Judgement['signals'] | null
}

/** Number of sentences whose evidence is weighed. */
const WEIGHED = 400

const NOTHING = { status: 'unsure', ground: null, answers: 0, signals: null, sure: 0, untold: 0 } as const

/** Finds the sentences that answer a question, and tells how surely they do, or that none does. */
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
  const supported = joined(searches.flatMap((one) => one.supported))
  const [nearest] = searches
  const edition = nearest?.supported[0]?.edition
  if (!nearest || !edition) return { ...NOTHING, question, passages: [] }
  const { terms } = nearest
  const evidence = nearest.supported.map((one) => one.evidence)
  const whole = story !== undefined && evidence.length === edition.sentences.length
  const judged = judge(
    question,
    { edition, terms, evidence, whole },
    supported.map((one) => one.evidence),
  )
  const passages = supported.slice(0, top).map((hit) => ({ ...hit, answer: pointTo(hit, question, terms) }))
  return { ...(judged ?? NOTHING), question, passages }
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
