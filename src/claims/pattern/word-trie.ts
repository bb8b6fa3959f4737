import type { MatchDirection } from './opcodes.ts'
import type { Scan } from './scan.ts'
import type { TrieNodes } from './trie-nodes.ts'

const NONE: readonly number[] = []

/** A list of plain words, matched forward or backward from an offset. */
export class WordTrie {
  readonly #nodes: TrieNodes
  readonly #root: number
  readonly #direction: MatchDirection
  /** The nodes at which a word ends. */
  readonly #wordEnds = new Set<number>()

  constructor(words: readonly string[], direction: MatchDirection, nodes: TrieNodes) {
    this.#nodes = nodes
    this.#root = nodes.addRoot()
    this.#direction = direction
    for (const word of words) {
      let node = this.#root
      for (let i = 0; i < word.length; i++)
        node = nodes.ensureChild(node, word.charCodeAt(direction === 1 ? i : word.length - 1 - i))
      this.#wordEnds.add(node)
    }
  }

  /** The offsets at which the words that match at an offset end in the trie's direction, of the longest word first. */
  findEnds({ units, symbols }: Scan, offset: number): readonly number[] {
    let ends: number[] | undefined
    const side = this.#direction === 1 ? 1 : 0
    let node = this.#root
    for (let end = offset; node !== 0; end += this.#direction) {
      if (this.#wordEnds.has(node)) ends = ends ? [end, ...ends] : [end]
      node = this.#nodes.childOf(node, symbols[end + side] ?? 0, units[end + side] ?? 0)
    }
    return ends ?? NONE
  }
}
