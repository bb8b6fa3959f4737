import type { Hit, ScoredTerm } from '../../search/search.ts'
import type { Question } from '../question.ts'
import { type AnswerTypeFeatures, answerTypeFeatures } from './answer-type-features.ts'
import { type Likeness, likenessesOf } from './likeness.ts'
import { type MatchFeatures, matchFeatures } from './match-features.ts'
import { type ContextFeatures, contextFeatures } from './context-features.ts'

/**
 * What speaks for and against a sentence as the answer, each 0 to 1: words met, likeness in sense, the kind of thing
 * told, where it stands.
 */
export interface Evidence extends MatchFeatures, Likeness, AnswerTypeFeatures, ContextFeatures {}

/** Weighs the sentences found in one edition of a story. */
export function computeEvidence(
  hits: readonly Hit[],
  question: Question,
  terms: readonly ScoredTerm[],
): Map<Hit, Evidence> {
  const meetings = matchFeatures(hits, question, terms)
  const likenesses = likenessesOf(hits, question, terms)
  const sentences = new Map(hits.map((hit) => [hit.sentence.n, hit]))
  return new Map(
    [...meetings].map(([hit, meeting]) => {
      const before = sentences.get(hit.sentence.n - 1)
      const asked = before && { hit: before, covered: meetings.get(before)?.coverage ?? 0 }
      const likeness = likenesses.get(hit) ?? { akin: 0, likest: 0 }
      return [
        hit,
        {
          ...meeting,
          ...likeness,
          ...answerTypeFeatures(hit, question, terms),
          ...contextFeatures(hit, question, asked),
        },
      ]
    }),
  )
}
