import { analyse } from '../../search/analysis.ts'
import type { Hit, ScoredTerm } from '../../search/search.ts'
import { add, difference, product, unit } from '../../search/vector-arithmetic.ts'
import { SIZE, type WordVector } from '../../search/vectors.ts'
import { type Token, tokenize } from '../../search/tokenize.ts'
import { isContentPosition, type Question } from '../question.ts'
import { contentVector, type SentenceVectors, sentenceVectors } from './sentence-vectors.ts'

/** Similarity in meaning of a sentence to a question, by the vectors of their words, each 0 to 1. */
export interface SemanticSimilarity {
  /** Cosine of the question's mean vector with the sentence's, both less the mean of all sentences. */
  readonly sentenceSimilarity: number
  /** `sentenceSimilarity` relative to the most similar sentence's. */
  readonly relativeSimilarity: number
  /** `sentenceSimilarity` of the sentence before it. */
  readonly previousSimilarity: number
  /** Similarity of its words to the question's terms that it does not match, relative to the story's most similar words. */
  readonly wordSimilarity: number
}

/** Weight of a common word beside 1 for any other. */
const LIGHT_WEIGHT = 0.3
/** Difference from the most similar word at which a word counts a third (1/e). */
const DECAY = 0.05

type VectorLookup = (form: string) => WordVector | undefined

/** Computes the similarity in meaning of the sentences of one edition to a question. */
export function semanticSimilarities(
  hits: readonly Hit[],
  question: Question,
  terms: readonly ScoredTerm[],
): Map<Hit, SemanticSimilarity> {
  const [hit] = hits
  if (!hit) return new Map()
  const { language } = hit.edition
  const queryVector: VectorLookup = (form) => contentVector(form, question.language)
  const words = tokenize(question.text)
  const vectors = hits.map(({ sentence }) => sentenceVectors(sentence, language))
  const bySentence = sentenceSimilarities(queryMean(words, question, queryVector), vectors)
  const byWord = wordSimilarities(words, question, terms, hits, vectors, queryVector)
  const most = Math.max(...bySentence, Number.MIN_VALUE)
  const byNumber = new Map(hits.map((one, i) => [one.sentence.n, bySentence[i] ?? 0]))
  return new Map(
    hits.map((one, i) => {
      const sentenceSimilarity = bySentence[i] ?? 0
      return [
        one,
        {
          sentenceSimilarity,
          relativeSimilarity: sentenceSimilarity / most,
          previousSimilarity: byNumber.get(one.sentence.n - 1) ?? 0,
          wordSimilarity: byWord[i] ?? 0,
        },
      ]
    }),
  )
}

/** The mean vector of a question's content words, without its names. */
function queryMean(words: readonly Token[], question: Question, queryVector: VectorLookup): Float32Array | undefined {
  const sum = new Float32Array(SIZE)
  for (const [position, { form, isCapitalised }] of words.entries()) {
    const vector = isCapitalised || !isContentPosition(position, question) ? undefined : queryVector(form)
    const share = analyse(form, question.language).isLight ? LIGHT_WEIGHT : 1
    vector?.addTo(sum, vector.weight * share)
  }
  return unit(sum)
}

/** The cosines of a question's mean vector with those of sentences, all less the mean of the sentences. */
function sentenceSimilarities(mean: Float32Array | undefined, sentences: readonly SentenceVectors[]): number[] {
  if (!mean) return []
  const centre = new Float32Array(SIZE)
  for (const one of sentences) add(centre, one.mean, 1 / sentences.length)
  const direction = unit(difference(mean, centre))
  return sentences.map((one) => {
    const own = unit(difference(one.mean, centre))
    return own && direction ? Math.max(0, product(own, direction)) : 0
  })
}

/** For each sentence, the similarity of its words to the terms that it does not match, relative to the best sentence. */
function wordSimilarities(
  words: readonly Token[],
  question: Question,
  terms: readonly ScoredTerm[],
  hits: readonly Hit[],
  sentences: readonly SentenceVectors[],
  queryVector: VectorLookup,
): number[] {
  const subject = terms.filter(({ position }) => isContentPosition(position, question))
  const total = subject.reduce((sum, { isLight }) => sum + (isLight ? LIGHT_WEIGHT : 1), 0)
  const scores = hits.map(() => 0)
  for (const { queryText: text, isName, isLight, position } of subject) {
    const own = words
      .slice(position, position + text.split(' ').length)
      .flatMap(({ form }) => queryVector(form)?.values() ?? [])
    if (isName || own.length === 0) continue
    const nearest = sentences.map((sentence) =>
      sentence.words.reduce((best, word) => own.reduce((most, one) => Math.max(most, word.product(one)), best), 0),
    )
    const most = Math.max(...nearest)
    for (const [i, similarity] of nearest.entries()) {
      const strength = hits[i]?.matched.find((one) => one.queryText === text)?.strength ?? 0
      const share = ((isLight ? LIGHT_WEIGHT : 1) / total) * (1 - strength)
      scores[i] = (scores[i] ?? 0) + share * Math.exp((similarity - most) / DECAY)
    }
  }
  return scores
}
