import { RARE, SYMBOLS, symbolOf } from './alphabet.ts'

/** Number of letters that there is room for at first: a power of two. */
const ROOM = 1024

/** Trees of words by their letters, in one table of hashes: a place in a tree is a number, and no place is 0. */
export class Tree {
  /** A place and a letter as one number, and beside it the place behind that letter. */
  #table: Int32Array = new Int32Array(2 * ROOM)
  #letters = 0
  #places = 0
  /** The same for letters that have no symbol. */
  readonly #rare = new Map<string, number>()

  /** The root of a new tree. */
  root(): number {
    return ++this.#places
  }

  /** The place behind a letter, 0 if there is none. */
  after(place: number, symbol: number, unit: number): number {
    if (symbol === RARE) return this.#rare.get(rareKey(place, unit)) ?? 0
    const at = this.#slot(place * SYMBOLS + symbol)
    return this.#table[at + 1] ?? 0
  }

  /** The same, made if it is not there. */
  grow(place: number, unit: number): number {
    const symbol = symbolOf(unit)
    const known = this.after(place, symbol, unit)
    if (known !== 0) return known
    const made = ++this.#places
    if (symbol === RARE) this.#rare.set(rareKey(place, unit), made)
    else this.#add(place * SYMBOLS + symbol, made)
    return made
  }

  #add(key: number, place: number): void {
    if (4 * ++this.#letters > this.#table.length) {
      const before = this.#table
      this.#table = new Int32Array(2 * before.length)
      for (let at = 0; at < before.length; at += 2)
        if (before[at] !== 0) this.#put(before[at] ?? 0, before[at + 1] ?? 0)
    }
    this.#put(key, place)
  }

  #put(key: number, place: number): void {
    const at = this.#slot(key)
    this.#table[at] = key
    this.#table[at + 1] = place
  }

  /** Where a key stands, or would. */
  #slot(key: number): number {
    const table = this.#table
    const mask = table.length - 1
    let at = (Math.imul(key, 0x9e3779b1) >>> 7) & mask & ~1
    while (table[at] !== key && table[at] !== 0) at = (at + 2) & mask
    return at
  }
}

const rareKey = (place: number, unit: number): string => `${place} ${unit}`
