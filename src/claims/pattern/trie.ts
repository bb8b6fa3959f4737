import type { Scan } from './scan.ts'
import type { Tree } from './tree.ts'

const NONE: readonly number[] = []

/** A list of plain words, to be found from a place on, or backwards from it: the longest is tried first. */
export class Trie {
  readonly #tree: Tree
  readonly #root: number
  readonly #way: 1 | -1
  /** The places in the tree where a word ends. */
  readonly #ends = new Set<number>()

  constructor(words: readonly string[], way: 1 | -1, tree: Tree) {
    this.#tree = tree
    this.#root = tree.root()
    this.#way = way
    for (const word of words) {
      let at = this.#root
      for (let step = 0; step < word.length; step++)
        at = tree.grow(at, word.charCodeAt(way === 1 ? step : word.length - 1 - step))
      this.#ends.add(at)
    }
  }

  /** The places where words end that begin at a place; or, read backwards, where those begin that end there. */
  find({ units, symbols }: Scan, place: number): readonly number[] {
    let ends: number[] | undefined
    const side = this.#way === 1 ? 1 : 0
    let at = this.#root
    for (let end = place; at !== 0; end += this.#way) {
      if (this.#ends.has(at)) ends = ends ? [end, ...ends] : [end]
      at = this.#tree.after(at, symbols[end + side] ?? 0, units[end + side] ?? 0)
    }
    return ends ?? NONE
  }
}
