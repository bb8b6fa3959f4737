import type { Hit, ScoredTerm } from '../../search/search.ts'
import { isMeasured, type Question } from '../question.ts'
import { type AnswerTypeFeatures, answerTypeFeatures, isSpanless } from './answer-type-features.ts'
import { type ContextFeatures, contextFeatures } from './context-features.ts'
import { type MatchFeatures, matchFeatures } from './match-features.ts'
import { type SemanticSimilarity, semanticSimilarities } from './semantic-similarity.ts'

/** The features of a sentence as the answer to a question, each 0 to 1. */
export interface Evidence extends MatchFeatures, SemanticSimilarity, AnswerTypeFeatures, ContextFeatures {
  /** Coverage where a number or a date is asked for, else 0. */
  readonly measureCoverage: number
  /** Coverage where the type of answer is no span of a sentence, else 0. */
  readonly openCoverage: number
}

const NO_SIMILARITY: SemanticSimilarity = {
  sentenceSimilarity: 0,
  relativeSimilarity: 0,
  previousSimilarity: 0,
  wordSimilarity: 0,
}

/** Computes the evidence for each of the sentences found in one edition of a story. */
export function computeEvidence(
  hits: readonly Hit[],
  question: Question,
  terms: readonly ScoredTerm[],
): Map<Hit, Evidence> {
  const matches = matchFeatures(hits, question, terms)
  const similarities = semanticSimilarities(hits, question, terms)
  const bySentence = new Map(hits.map((hit) => [hit.sentence.n, hit]))
  return new Map(
    [...matches].map(([hit, match]) => {
      const previous = bySentence.get(hit.sentence.n - 1)
      const context = previous && { hit: previous, coverage: matches.get(previous)?.coverage ?? 0 }
      return [
        hit,
        {
          ...match,
          ...(similarities.get(hit) ?? NO_SIMILARITY),
          ...answerTypeFeatures(hit, question, terms),
          ...contextFeatures(hit, question, context),
          measureCoverage: isMeasured(question.answerType) ? match.coverage : 0,
          openCoverage: isSpanless(question.answerType) ? match.coverage : 0,
        },
      ]
    }),
  )
}
