import { LRUCache } from 'lru-cache'
import type { Language } from '../../languages/language.ts'
import { analyse } from '../../search/analysis.ts'
import { sentenceWords } from '../../search/sentence-words.ts'
import { add, unit } from '../../search/vector-arithmetic.ts'
import { SIZE, vectorOf, type WordVector } from '../../search/vectors.ts'
import type { Sentence } from '../../story/story.ts'

/** The vectors of a sentence. */
export interface SentenceVectors {
  /** Those of its different content words. */
  readonly words: readonly WordVector[]
  /** Their weighted mean, of length 1; zero if none has a vector. */
  readonly mean: Float32Array
}

/** Maximum number of sentences of which the vectors are kept: those asked for last. */
const MAX_CACHED = 2_000
const cache = new LRUCache<Sentence, SentenceVectors>({ max: MAX_CACHED })

/** The vectors of a sentence in a language. They must not be changed. */
export function sentenceVectors(sentence: Sentence, language: Language): SentenceVectors {
  const known = cache.get(sentence)
  if (known) return known
  const forms = new Set(sentenceWords(sentence).map(({ form }) => form))
  const words = [...forms].flatMap((form) => contentVector(form, language) ?? [])
  const sum = new Float32Array(SIZE)
  for (const { values, weight } of words) add(sum, values, weight)
  const vectors = { words, mean: unit(sum) ?? sum }
  cache.set(sentence, vectors)
  return vectors
}

/** The vector of a word that is no stop word. */
export const contentVector = (form: string, language: Language): WordVector | undefined =>
  analyse(form, language).isStopWord ? undefined : vectorOf(form, language)
