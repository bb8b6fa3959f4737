import { RARE, SYMBOL_COUNT, symbolOf } from './symbols.ts'

/** Number of edges that the table has room for at first: a power of two. */
const INITIAL_EDGES = 1024

/** The nodes of many tries in one hash table. A node is a number from 1; 0 stands for none. */
export class TrieNodes {
  /** Edges in pairs: parent and symbol as one number, then the child. */
  #table: Int32Array = new Int32Array(2 * INITIAL_EDGES)
  #edgeCount = 0
  #nodeCount = 0
  /** The children by characters without a symbol of their own. */
  readonly #rareChildren = new Map<string, number>()

  /** A new trie's root. */
  addRoot(): number {
    return ++this.#nodeCount
  }

  /** The child of a node by a code unit and its symbol, 0 if it has none. */
  childOf(node: number, symbol: number, unit: number): number {
    if (symbol === RARE) return this.#rareChildren.get(rareKey(node, unit)) ?? 0
    const slot = this.#slotOf(node * SYMBOL_COUNT + symbol)
    return this.#table[slot + 1] ?? 0
  }

  /** The child of a node by a code unit, added if it has none. */
  ensureChild(node: number, unit: number): number {
    const symbol = symbolOf(unit)
    const known = this.childOf(node, symbol, unit)
    if (known !== 0) return known
    const child = ++this.#nodeCount
    if (symbol === RARE) this.#rareChildren.set(rareKey(node, unit), child)
    else this.#addEdge(node * SYMBOL_COUNT + symbol, child)
    return child
  }

  #addEdge(key: number, child: number): void {
    if (4 * ++this.#edgeCount > this.#table.length) {
      const smaller = this.#table
      this.#table = new Int32Array(2 * smaller.length)
      for (let slot = 0; slot < smaller.length; slot += 2)
        if (smaller[slot] !== 0) this.#store(smaller[slot] ?? 0, smaller[slot + 1] ?? 0)
    }
    this.#store(key, child)
  }

  #store(key: number, child: number): void {
    const slot = this.#slotOf(key)
    this.#table[slot] = key
    this.#table[slot + 1] = child
  }

  /** The index of a key in the table, or of the free slot where it belongs. */
  #slotOf(key: number): number {
    const table = this.#table
    const mask = table.length - 1
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask & ~1
    while (table[slot] !== key && table[slot] !== 0) slot = (slot + 2) & mask
    return slot
  }
}

const rareKey = (node: number, unit: number): string => `${node} ${unit}`
