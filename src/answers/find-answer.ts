import type { Hit, SearchIndex, ScoredTerm } from '../search/search.ts'
import type { Story } from '../story/story.ts'
import { type Evidence, computeEvidence } from './evidence/evidence.ts'
import { type Assessment, assessAnswer } from './assess.ts'
import { type AnswerSpan, findAnswerSpan } from './answer-span.ts'
import { type Question, parseQuestion } from './question.ts'
import { rankingScore } from './probability.ts'

/** A sentence found, with its evidence. */
interface ScoredHit extends Hit {
  readonly evidence: Evidence
}

/** A sentence to show for a question. */
export interface Passage extends ScoredHit {
  /** The words in it that answer; null where none are known. */
  readonly answer: AnswerSpan | null
}

/** The sentences found for a question, and whether they answer it. */
export interface FindResult extends Omit<Assessment, 'features'> {
  readonly question: Question
  /** Best first. Of an answered question the first `answerCount` answer it; the others, and all of any other question, do not. */
  readonly passages: readonly Passage[]
  /** The features of the first passage; null if there is none. */
  readonly features: Assessment['features'] | null
}

/** Minimum number of hits whose evidence is computed: of one story, and of all that are searched. */
const MAX_SCORED = 400
const MAX_SCORED_OF_ALL = 40

const NO_ASSESSMENT = {
  status: 'unsure',
  declineReason: null,
  answerCount: 0,
  features: null,
  answerProbability: 0,
  unanswerableProbability: 0,
} as const

/** What is searched: one story, or all without one; and the number of passages to return. */
interface FindOptions {
  readonly story?: Story | undefined
  readonly top: number
}

/**
 * Finds the sentences that answer a question, and assesses how surely they do. The models know single stories: of many,
 * the story of the best sentence must answer with it by itself.
 */
export function findAnswer(text: string, index: SearchIndex, options: FindOptions): FindResult {
  const found = assessSearch(text, index, options)
  const [best] = found.passages
  if (options.story || !best || found.status !== 'answered') return found
  const alone = assessSearch(text, index, { story: best.story, top: 1 })
  const isSame = alone.status === 'answered' && alone.passages[0]?.sentence.n === best.sentence.n
  return isSame ? found : { ...found, status: 'unsure', answerCount: 0 }
}

function assessSearch(text: string, index: SearchIndex, { story, top }: FindOptions): FindResult {
  const question = parseQuestion(text)
  const searches = index
    .search(text, { ...(story && { story }), top: Math.max(top, story ? MAX_SCORED : MAX_SCORED_OF_ALL) })
    .map(({ hits, terms }) => ({ ranked: rankHits(hits, question, terms, story === undefined), terms }))
    .sort((a, b) => (b.ranked[0]?.score ?? 0) - (a.ranked[0]?.score ?? 0))
  const ranked = mergeEditions(searches.flatMap((one) => one.ranked))
  const [best] = searches
  const edition = best?.ranked[0]?.edition
  if (!best || !edition) return { ...NO_ASSESSMENT, question, passages: [] }
  const { terms } = best
  const evidence = best.ranked.map((one) => one.evidence)
  const isComplete = story !== undefined && evidence.length === edition.sentences.length
  const assessment = assessAnswer(
    question,
    { edition, terms, evidence, isComplete },
    ranked.map((one) => one.evidence),
  )
  const passages = ranked.slice(0, top).map((hit) => ({ ...hit, answer: findAnswerSpan(hit, question, terms) }))
  return { ...(assessment ?? NO_ASSESSMENT), question, passages }
}

/** Ranks hits by their evidence, best first. The sentences of each story are compared among themselves. */
function rankHits(
  hits: readonly Hit[],
  question: Question,
  terms: readonly ScoredTerm[],
  amongMany: boolean,
): ScoredHit[] {
  return [...Map.groupBy(hits, ({ edition }) => edition).values()]
    .flatMap((own) => [...computeEvidence(own, question, terms)])
    .map(([hit, evidence]) => ({ ...hit, evidence, score: rankingScore(evidence, amongMany) }))
    .sort((a, b) => b.score - a.score)
}

/** Each sentence once, best first, in the original's words, whichever editions it was found in. */
function mergeEditions(hits: readonly ScoredHit[]): ScoredHit[] {
  const best = new Map<string, ScoredHit>()
  for (const hit of hits.toSorted((a, b) => b.score - a.score)) {
    const { story, edition } = hit
    const { n } = hit.sentence
    const known = best.get(`${story.id} ${n}`)
    const sentence = story.sentences[n - 1] ?? hit.sentence
    const matched = edition === story ? hit.matched : []
    if (!known) best.set(`${story.id} ${n}`, { ...hit, edition: story, sentence, matched })
    else if (edition === story) best.set(`${story.id} ${n}`, { ...known, matched })
  }
  return [...best.values()]
}
