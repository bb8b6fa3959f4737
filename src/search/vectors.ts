import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import type { Language } from '../languages/language.ts'
import { analyse } from './analysis.ts'
import { unit } from './vector-arithmetic.ts'

/** The vector of a word by its contexts, and its weight. */
export interface WordVector {
  /** A vector of length 1: the product of two is their cosine, the similarity of the words. */
  readonly values: Float32Array
  /** Weight of the word in a text, 0 to 1: the rarer the word, the higher. */
  readonly weight: number
}

/** Number of dimensions. */
export const SIZE = 100
/** Number of levels to which a value is quantised: two values a byte. */
export const LEVELS = 16
/** A word's rank by frequency is kept in a byte, as its logarithm: this many steps double the rank. */
export const STEPS = 14
/** Frequency of the commonest word of a language. */
export const COMMONEST = 0.06
/** Frequency at which a word counts half (Arora et al. 2017). */
const HALF = 0.003

export const FOLDER = join(import.meta.dirname, 'vectors')

/**
 * The vectors of a language's words, as `bench/vectors.ts` writes them: `CODE.txt` has the words in order, `CODE.bin` the
 * levels, the words' ranks by frequency, and the vectors.
 */
class VectorTable {
  readonly #words: Buffer
  /** The offset of each word, and the end of the last one. */
  readonly #starts: readonly number[]
  readonly #levels: Float32Array
  readonly #ranks: Buffer
  readonly #vectors: Buffer

  constructor(path: string) {
    this.#words = readFileSync(`${path}.txt`)
    const starts = [0]
    for (let at = this.#words.indexOf(LINE); at >= 0; at = this.#words.indexOf(LINE, at + 1)) starts.push(at + 1)
    this.#starts = starts
    const file = readFileSync(`${path}.bin`)
    const head = LEVELS * Float32Array.BYTES_PER_ELEMENT
    const count = starts.length - 1
    this.#levels = Float32Array.from({ length: LEVELS }, (_, i) => file.readFloatLE(i * Float32Array.BYTES_PER_ELEMENT))
    this.#ranks = file.subarray(head, head + count)
    this.#vectors = file.subarray(head + count)
  }

  get(word: string): WordVector | undefined {
    const n = this.#find(Buffer.from(word))
    if (n === undefined) return undefined
    const values = new Float32Array(SIZE)
    for (let i = 0; i < SIZE; i++) {
      const pair = this.#vectors[(n * SIZE + i) >> 1] ?? 0
      values[i] = this.#levels[i % 2 === 0 ? pair & 15 : pair >> 4] ?? 0
    }
    const frequency = COMMONEST / 2 ** ((this.#ranks[n] ?? 0) / STEPS)
    return { values: unit(values) ?? values, weight: HALF / (HALF + frequency) }
  }

  #find(word: Buffer): number | undefined {
    let [low, high] = [0, this.#starts.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      const order = this.#words.compare(word, 0, word.length, this.#starts[middle], (this.#starts[middle + 1] ?? 1) - 1)
      if (order === 0) return middle
      if (order < 0) low = middle + 1
      else high = middle
    }
    return undefined
  }
}

const LINE = '\n'.charCodeAt(0)

const tables = new Map<Language, VectorTable | null>()

/** Maximum number of words of a language whose vectors are kept as numbers: those used last. */
const MAX_CACHED = 4_000
const caches = new Map<Language, LRUCache<string, { readonly vector: WordVector | undefined }>>()

/** The vector of a folded word; undefined if the word or the language has none. Reads the table on the first call. */
export function vectorOf(form: string, language: Language): WordVector | undefined {
  const cache = caches.get(language) ?? new LRUCache({ max: MAX_CACHED })
  caches.set(language, cache)
  const known = cache.get(form)
  if (known) return known.vector
  const vector = readVector(form, language)
  cache.set(form, { vector })
  return vector
}

function readVector(form: string, language: Language): WordVector | undefined {
  const path = join(FOLDER, language.code)
  let table = tables.get(language)
  if (table === undefined) {
    table = existsSync(`${path}.bin`) ? new VectorTable(path) : null
    tables.set(language, table)
  }
  if (!table) return undefined
  for (const key of keysOf(form, language)) {
    const found = table.get(key)
    if (found) return found
  }
  return undefined
}

/** The keys that a word may be listed under: itself and its base forms, or else its stem. */
function keysOf(form: string, language: Language): readonly string[] {
  const { baseForms } = language.search
  if (!baseForms) return [analyse(form, language).stem]
  const bare = form.replace(/['’]s?$/u, '')
  return [bare, ...baseForms(bare)]
}
