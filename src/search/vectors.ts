import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../languages/language.ts'
import { analyse } from './analysis.ts'
import { MIN_LENGTH } from './vector-arithmetic.ts'

/** The vector of a word by its contexts, of length 1, and its weight. It is read in its table, not held here. */
export interface WordVector {
  /** Weight of the word in a text, 0 to 1: the rarer the word, the higher. */
  readonly weight: number
  /** A copy of its numbers. */
  values(): Float32Array
  /** Its product with another vector: their cosine, the similarity of the words, if that is of length 1. */
  product(vector: Float32Array): number
  /** Adds it to a vector, times a factor. */
  addTo(sum: Float32Array, times: number): void
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
  /** The length of each vector; 0 where it was not computed yet. */
  readonly #lengths: Float64Array
  readonly #scaled = new Float32Array(LEVELS)

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
    this.#lengths = new Float64Array(count)
  }

  get(word: string): WordVector | undefined {
    const n = this.#find(Buffer.from(word))
    if (n === undefined) return undefined
    const frequency = COMMONEST / 2 ** ((this.#ranks[n] ?? 0) / STEPS)
    return new TableVector(this, n, HALF / (HALF + frequency))
  }

  product(n: number, vector: Float32Array): number {
    const [levels, vectors] = [this.#unitLevels(n), this.#vectors]
    let sum = 0
    for (let i = 0, at = (n * SIZE) >> 1; i < SIZE; i += 2, at++) {
      const pair = vectors[at] ?? 0
      sum += (vector[i] ?? 0) * (levels[pair & 15] ?? 0)
      sum += (vector[i + 1] ?? 0) * (levels[pair >> 4] ?? 0)
    }
    return sum
  }

  addTo(n: number, sum: Float32Array, times: number): void {
    const [levels, vectors] = [this.#unitLevels(n), this.#vectors]
    for (let i = 0, at = (n * SIZE) >> 1; i < SIZE; i += 2, at++) {
      const pair = vectors[at] ?? 0
      sum[i] = (sum[i] ?? 0) + times * (levels[pair & 15] ?? 0)
      sum[i + 1] = (sum[i + 1] ?? 0) + times * (levels[pair >> 4] ?? 0)
    }
  }

  /** The levels of a vector made one of length 1, until the next is asked for. */
  #unitLevels(n: number): Float32Array {
    const scaled = this.#scaled
    const length = this.#lengths[n] || this.#lengthOf(n)
    for (let i = 0; i < LEVELS; i++) scaled[i] = (this.#levels[i] ?? 0) / length
    return scaled
  }

  #lengthOf(n: number): number {
    let sum = 0
    for (let at = (n * SIZE) >> 1; at < ((n + 1) * SIZE) >> 1; at++) {
      const pair = this.#vectors[at] ?? 0
      for (const level of [this.#levels[pair & 15] ?? 0, this.#levels[pair >> 4] ?? 0]) sum += level * level
    }
    // A zero vector stays one.
    const length = Math.sqrt(sum) > MIN_LENGTH ? Math.sqrt(sum) : 1
    this.#lengths[n] = length
    return length
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

/** A vector by its place in a table. */
class TableVector implements WordVector {
  readonly weight: number
  readonly #table: VectorTable
  readonly #n: number

  constructor(table: VectorTable, n: number, weight: number) {
    this.#table = table
    this.#n = n
    this.weight = weight
  }

  values(): Float32Array {
    const values = new Float32Array(SIZE)
    this.addTo(values, 1)
    return values
  }

  product(vector: Float32Array): number {
    return this.#table.product(this.#n, vector)
  }

  addTo(sum: Float32Array, times: number): void {
    this.#table.addTo(this.#n, sum, times)
  }
}

const LINE = '\n'.charCodeAt(0)

const tables = new Map<Language, VectorTable | null>()

/** The vector of a folded word; undefined if the word or the language has none. Reads the table on the first call. */
export function vectorOf(form: string, language: Language): WordVector | undefined {
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
