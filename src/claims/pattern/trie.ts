import { Node } from './node.ts'

const NONE: readonly number[] = []

/** A list of plain words, to be found from a place on, or backwards from it: the longest is tried first. */
export class Trie {
  readonly #root = new Node<true>()
  readonly #way: 1 | -1

  constructor(words: readonly string[], way: 1 | -1) {
    this.#way = way
    for (const word of words) {
      let at = this.#root
      for (let step = 0; step < word.length; step++)
        at = at.grow(word.charCodeAt(way === 1 ? step : word.length - 1 - step))
      at.known = true
    }
  }

  /** The places where words end that begin at a place; or, read backwards, where those begin that end there. */
  find(text: string, place: number): readonly number[] {
    let ends: number[] | undefined
    let at: Node<true> | undefined = this.#root
    for (let end = place; at; end += this.#way) {
      if (at.known) ends = ends ? [end, ...ends] : [end]
      at = at.after(text.charCodeAt(this.#way === 1 ? end : end - 1))
    }
    return ends ?? NONE
  }
}
