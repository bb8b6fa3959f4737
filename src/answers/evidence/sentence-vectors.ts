import { LRUCache } from 'lru-cache'
import { languages } from '../../languages/index.ts'
import type { Language } from '../../languages/language.ts'
import { analyse } from '../../search/analysis.ts'
import { sentenceWords } from '../../search/sentence-words.ts'
import { unit } from '../../search/vector-arithmetic.ts'
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
  for (const word of words) word.addTo(sum, word.weight)
  const vectors = { words, mean: unit(sum) ?? sum }
  cache.set(sentence, vectors)
  return vectors
}

/** Maximum number of words of a language for which it is kept where their vectors stand. */
const MAX_WORDS = 20_000
const wordCaches = new Map(languages.map((language) => [language, new Map<string, WordVector | null>()]))

/** The vector of a word that is no stop word. */
export function contentVector(form: string, language: Language): WordVector | undefined {
  const cache = wordCaches.get(language)
  const known = cache?.get(form)
  if (known !== undefined) return known ?? undefined
  const vector = analyse(form, language).isStopWord ? undefined : vectorOf(form, language)
  if (cache && cache.size >= MAX_WORDS) cache.clear()
  cache?.set(form, vector ?? null)
  return vector
}
