/**
 * A place in a tree of words by their letters, with what is known of the words that end there. The places behind it
 * are a chain: mostly there are one or two of them.
 */
export class Node<Known> {
  readonly #code: number
  readonly #sibling: Node<Known> | undefined
  #child: Node<Known> | undefined
  known: Known | undefined

  /** The place behind a letter, before another in a chain; the root of a tree has no letter. */
  constructor(code = -1, sibling?: Node<Known>) {
    this.#code = code
    this.#sibling = sibling
  }

  /** The place behind this one that a letter leads to. */
  after(code: number): Node<Known> | undefined {
    let at = this.#child
    while (at && at.#code !== code) at = at.#sibling
    return at
  }

  /** The same, made if it is not there. */
  grow(code: number): Node<Known> {
    const before = this.after(code)
    if (before) return before
    this.#child = new Node(code, this.#child)
    return this.#child
  }
}
