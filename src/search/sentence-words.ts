import { LRUCache } from 'lru-cache'
import type { Sentence } from '../story/story.ts'
import { type Token, tokenize } from './tokenize.ts'

/** Maximum number of sentences of which the words are kept: those asked for last. */
const MAX_CACHED = 2_000
const cache = new LRUCache<Sentence, readonly Token[]>({ max: MAX_CACHED })

/** The words of a sentence in order, their offsets counted from its start. Kept, as each question asks for them many times. */
export function sentenceWords(sentence: Sentence): readonly Token[] {
  const known = cache.get(sentence)
  if (known) return known
  const words = tokenize(sentence.excerpt.text)
  cache.set(sentence, words)
  return words
}
