import { growArray } from './grow-array.ts'

/** Stands for an offset at which no word of any list was found. */
export const NO_WORDS = -1
const INITIAL_SIZE = 64

/** The words of lists that were found at offsets of a text, in one direction. */
export class FoundWords {
  /** Number of lists that were looked for. */
  listCount = 0
  /** By offset, where its words stand in `words`: 0 where none were looked for yet. */
  indexes: Int32Array = new Int32Array(INITIAL_SIZE)
  /** For each offset the number of its words, then the end and number of each, the shortest word first. */
  words: Int32Array = new Int32Array(INITIAL_SIZE)
  #size = 1
  /** The index of the last offset's number of words. */
  #last = 0

  /** Forgets all words, before a number of lists is looked for in a text of some length. */
  reset(listCount: number, length: number): void {
    this.listCount = listCount
    if (length >= this.indexes.length) this.indexes = growArray(new Int32Array(0), length)
    else this.indexes.fill(0, 0, length + 1)
    this.#size = 1
  }

  /** Starts the words of an offset. */
  start(): void {
    this.#last = this.#size++
    if (this.#size + 1 >= this.words.length) this.words = growArray(this.words, this.words.length)
    this.words[this.#last] = 0
  }

  add(word: number, end: number): void {
    const { words } = this
    words[this.#last] = (words[this.#last] ?? 0) + 1
    words[this.#size++] = end
    words[this.#size++] = word
    if (this.#size + 1 >= words.length) this.words = growArray(words, words.length)
  }

  /** Stores the words that were added for an offset. Returns their index, `NO_WORDS` if there are none. */
  finish(offset: number): number {
    const isEmpty = this.words[this.#last] === 0
    if (isEmpty) this.#size = this.#last
    const index = isEmpty ? NO_WORDS : this.#last
    this.indexes[offset] = index
    return index
  }
}
