import { type FoundWords, NO_WORDS } from './found-words.ts'
import { growArray } from './grow-array.ts'
import type { MatchDirection } from './opcodes.ts'
import type { Scan } from './scan.ts'
import { TrieNodes } from './trie-nodes.ts'

/** Number of lists whose bits fit an integer. */
const BITS = 32

/** Takes the offsets at which words end. */
interface EndTaker {
  add(end: number): void
}

/**
 * Lists of plain words, matched in one direction. All lists are one trie, which is walked once at each offset of a text:
 * what is found there is kept with the scan, and a list only asks which of it is its own.
 */
export class WordLists {
  readonly #nodes = new TrieNodes()
  readonly #root = this.#nodes.addRoot()
  readonly #direction: MatchDirection
  /** By trie node, the number of the word that ends there, from 1; 0 for none. */
  #wordOf: Int32Array = new Int32Array(BITS)
  #wordCount = 0
  /** By 32 lists each, and by word, those of the lists that hold the word, as bits. */
  readonly #holders: Int32Array[] = []
  #listCount = 0

  constructor(direction: MatchDirection) {
    this.#direction = direction
  }

  /** Adds a list. Returns its number. */
  add(words: readonly string[]): number {
    const list = this.#listCount++
    for (const text of words) this.#hold(this.#numberOf(text), list)
    return list
  }

  #numberOf(text: string): number {
    let node = this.#root
    for (let i = 0; i < text.length; i++)
      node = this.#nodes.ensureChild(node, text.charCodeAt(this.#direction === 1 ? i : text.length - 1 - i))
    if (node >= this.#wordOf.length) this.#wordOf = growArray(this.#wordOf, node)
    const known = this.#wordOf[node] ?? 0
    if (known !== 0) return known
    this.#wordOf[node] = ++this.#wordCount
    return this.#wordCount
  }

  #hold(word: number, list: number): void {
    let holders = this.#holders[list >> 5] ?? new Int32Array(BITS)
    if (word >= holders.length) holders = growArray(holders, word)
    holders[word] = (holders[word] ?? 0) | (1 << (list & 31))
    this.#holders[list >> 5] = holders
  }

  /** Finds where the words of a list that match at an offset end, the longest word first. */
  findEnds(list: number, scan: Scan, offset: number, taker: EndTaker): void {
    const found = this.#direction === 1 ? scan.wordsAhead : scan.wordsBehind
    // A list that was added later may hold words that were not looked for.
    if (found.listCount !== this.#listCount) found.reset(this.#listCount, scan.length)
    const index = found.indexes[offset] || this.#search(scan, found, offset)
    if (index === NO_WORDS) return
    const { words } = found
    const holders = this.#holders[list >> 5]
    const bit = 1 << (list & 31)
    for (let i = index + 2 * (words[index] ?? 0); i > index; i -= 2)
      if (holders && ((holders[words[i] ?? 0] ?? 0) & bit) !== 0) taker.add(words[i - 1] ?? 0)
  }

  /** Looks for the words of all lists at an offset. Returns their index. */
  #search({ units, symbols }: Scan, found: FoundWords, offset: number): number {
    const [nodes, wordOf, direction] = [this.#nodes, this.#wordOf, this.#direction]
    const side = direction === 1 ? 1 : 0
    found.start()
    let node = this.#root
    for (let end = offset; node !== 0; end += direction) {
      const word = wordOf[node] ?? 0
      if (word !== 0) found.add(word, end)
      node = nodes.childOf(node, symbols[end + side] ?? 0, units[end + side] ?? 0)
    }
    return found.finish(offset)
  }
}
