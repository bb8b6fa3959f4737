import { Occurrences } from './occurrences.ts'
import type { Requirement } from './requirements.ts'
import type { Scan } from './scan.ts'
import { RARE, SYMBOL_COUNT, symbolOf } from './symbols.ts'
import { TrieNodes } from './trie-nodes.ts'

/** Number of bits, a power of two, by which most beginnings of three code units that no string has are told. */
const BEGINNING_BITS = 2 ** 16

/** The bit of a beginning, by the pair of its first two symbols and its third. */
const beginningBit = (pair: number, third: number): number =>
  (Math.imul(pair * SYMBOL_COUNT + third, 0x9e3779b1) >>> 7) & (BEGINNING_BITS - 1)

/** Finds in one pass over a text the strings that the patterns of a grammar require. */
export class Prefilter {
  readonly #numbers = new Map<string, number>()
  readonly #nodes = new TrieNodes()
  readonly #root = this.#nodes.addRoot()
  /** By trie node, the requirements that the string which ends there meets. */
  readonly #requirements: (number[] | undefined)[] = []
  /** The same as bit sets, one after the other, and by node the index of its bit set; 0 for none. */
  #bitSets: Int32Array = new Int32Array(0)
  #bitSetOf: Int32Array = new Int32Array(0)
  /** Number of requirements in the bit sets. */
  #bitCount = 0
  /** By two symbols, the node of the strings that begin with them; 0 if none does. */
  readonly #pairs = new Int32Array(SYMBOL_COUNT * SYMBOL_COUNT)
  /** The bits of the first three symbols of all strings. The table of nodes is far larger, and slower to look into. */
  readonly #beginnings = new Uint8Array(BEGINNING_BITS >> 3)
  /** The nodes of strings of a single code unit. */
  readonly #units = new Map<string, number>()

  /** The number of a requirement, from 0; the first call for a requirement adds it. */
  numberOf(requirement: Requirement): number {
    const key = requirement.join('\n')
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(key, number)
    for (const text of requirement) this.#add(text, number)
    return number
  }

  #add(text: string, number: number): void {
    let node = this.#root
    const pair = symbolOf(text.charCodeAt(0)) * SYMBOL_COUNT + symbolOf(text.charCodeAt(1))
    for (let i = 0; i < text.length; i++) {
      node = this.#nodes.ensureChild(node, text.charCodeAt(i))
      if (i === 1) this.#pairs[pair] = node
    }
    if (text.length > 2) {
      const bit = beginningBit(pair, symbolOf(text.charCodeAt(2)))
      this.#beginnings[bit >> 3] = (this.#beginnings[bit >> 3] ?? 0) | (1 << (bit & 7))
    }
    if (text.length === 1) this.#units.set(text, node)
    while (this.#requirements.length <= node) this.#requirements.push(undefined)
    const known = this.#requirements[node]
    if (known) known.push(number)
    else this.#requirements[node] = [number]
  }

  /** The occurrences of all requirements in a text; they are kept with the scan. */
  occurrencesIn(scan: Scan): Occurrences {
    // A pattern that is tried for the first time adds requirements that were not looked for.
    if (scan.occurrences?.requirementCount !== this.#numbers.size) {
      if (this.#bitCount !== this.#numbers.size) this.#buildBitSets()
      scan.occurrences = this.#search(scan)
    }
    return scan.occurrences
  }

  #buildBitSets(): void {
    this.#bitCount = this.#numbers.size
    const width = (this.#bitCount + 31) >> 5
    const nodeCount = this.#requirements.filter((requirements) => requirements).length
    this.#bitSets = new Int32Array((nodeCount + 1) * width)
    this.#bitSetOf = new Int32Array(this.#requirements.length)
    // The first stays empty: index 0 stands for none.
    let bitSet = 0
    for (const [node, requirements] of this.#requirements.entries()) {
      if (!requirements) continue
      bitSet += width
      this.#bitSetOf[node] = bitSet
      for (const number of requirements) {
        const index = bitSet + (number >> 5)
        this.#bitSets[index] = (this.#bitSets[index] ?? 0) | (1 << (number & 31))
      }
    }
  }

  #search(scan: Scan): Occurrences {
    const { text, units, symbols, length } = scan
    const [nodes, pairs, beginnings, bitSetOf] = [this.#nodes, this.#pairs, this.#beginnings, this.#bitSetOf]
    const occurrences = new Occurrences(text, this.#bitCount, this.#bitSets)
    for (const [unit, node] of this.#units) if (text.includes(unit)) occurrences.addUnit(bitSetOf[node] ?? 0, unit)
    for (let start = 0; start < length; start++) {
      const first = symbols[start + 1] ?? RARE
      const second = symbols[start + 2] ?? RARE
      const pair = first * SYMBOL_COUNT + second
      let node = pairs[pair] ?? 0
      if (node === 0) continue
      // Rare characters share a symbol, and so a pair.
      if (first === RARE || second === RARE) {
        node = nodes.childOf(this.#root, first, units[start + 1] ?? 0)
        if (node !== 0) node = nodes.childOf(node, second, units[start + 2] ?? 0)
      }
      const bit = beginningBit(pair, symbols[start + 3] ?? RARE)
      const isLonger = (((beginnings[bit >> 3] ?? 0) >>> (bit & 7)) & 1) === 1
      for (let i = start + 3; node !== 0; i++) {
        const bitSet = bitSetOf[node] ?? 0
        if (bitSet !== 0) occurrences.add(bitSet, start)
        if (!isLonger) break
        node = nodes.childOf(node, symbols[i] ?? RARE, units[i] ?? 0)
      }
    }
    return occurrences
  }
}
