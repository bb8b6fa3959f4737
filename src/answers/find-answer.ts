import type { Hit, SearchIndex, ScoredTerm } from '../search/search.ts'
import type { Story } from '../story/story.ts'
import { type Evidence, computeEvidence } from './evidence/evidence.ts'
import { type Assessment, assessAnswer } from './assess.ts'
import { type AnswerSpan, findAnswerSpan } from './answer-span.ts'
import { type Question, parseQuestion } from './question.ts'
import { rankingScore } from './probability.ts'

/** A sentence found, and what speaks for it. */
export interface ScoredHit extends Hit {
  readonly evidence: Evidence
}

/** A sentence shown for a question. */
export interface Passage extends ScoredHit {
  /** The words in it that answer; null where none can be told. */
  readonly answer: AnswerSpan | null
}

/** What was found for a question, and what can be said of it. */
export interface FindResult extends Omit<Assessment, 'signals'> {
  readonly question: Question
  /** The nearest first. Only of an answered question they answer, and of them only the first `answers`. */
  readonly passages: readonly Passage[]
  /** What speaks for and against the first passage; null if there is none. */
  readonly signals: Assessment['signals'] | null
}

/** Number of sentences whose evidence is weighed. */
const MAX_SCORED = 400

const NO_ASSESSMENT = {
  status: 'unsure',
  declineReason: null,
  answerCount: 0,
  signals: null,
  answerProbability: 0,
  unanswerableProbability: 0,
} as const

/** Finds the sentences that answer a question, and tells how surely they do, or that none does. */
export function findAnswer(
  text: string,
  index: SearchIndex,
  { story, top }: { readonly story?: Story | undefined; readonly top: number },
): FindResult {
  const question = parseQuestion(text)
  const searches = index
    .search(text, { ...(story && { story }), top: Math.max(top, MAX_SCORED) })
    .map(({ hits, terms }) => ({ supported: rankHits(hits, question, terms, story === undefined), terms }))
    .sort((a, b) => (b.supported[0]?.score ?? 0) - (a.supported[0]?.score ?? 0))
  const supported = mergeEditions(searches.flatMap((one) => one.supported))
  const [nearest] = searches
  const edition = nearest?.supported[0]?.edition
  if (!nearest || !edition) return { ...NO_ASSESSMENT, question, passages: [] }
  const { terms } = nearest
  const evidence = nearest.supported.map((one) => one.evidence)
  const whole = story !== undefined && evidence.length === edition.sentences.length
  const judged = assessAnswer(
    question,
    { edition, terms, evidence, isComplete: whole },
    supported.map((one) => one.evidence),
  )
  const passages = supported.slice(0, top).map((hit) => ({ ...hit, answer: findAnswerSpan(hit, question, terms) }))
  return { ...(judged ?? NO_ASSESSMENT), question, passages }
}

/** Hits by all that speaks for them, best first. Sentences of several stories are weighed each among its own. */
function rankHits(hits: readonly Hit[], question: Question, terms: readonly ScoredTerm[], many: boolean): ScoredHit[] {
  return [...Map.groupBy(hits, ({ edition }) => edition).values()]
    .flatMap((of) => [...computeEvidence(of, question, terms)])
    .map(([hit, evidence]) => ({ ...hit, evidence, score: rankingScore(evidence, many) }))
    .sort((a, b) => b.score - a.score)
}

/** Each sentence once, best first, and in the original's words, however many editions it was found in. */
function mergeEditions(hits: readonly ScoredHit[]): ScoredHit[] {
  const best = new Map<string, ScoredHit>()
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
