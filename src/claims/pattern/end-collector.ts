import { growArray } from './grow-array.ts'
import type { MatchDirection } from './opcodes.ts'
import { MATCHES, NO_MATCH, type Scan, SEVERAL_ENDS } from './scan.ts'

/** Collects the offsets at which a class of words ends, without duplicates. Collections nest as classes do. */
export class EndCollector {
  #ends: Int32Array = new Int32Array(64)
  /** The range of the innermost collection. */
  #first = 0
  #last = 0

  /** Starts a collection. Returns what `finish` must be given. */
  start(): number {
    const outer = this.#first
    this.#first = this.#last
    return outer
  }

  add(end: number): void {
    for (let i = this.#first; i < this.#last; i++) if (this.#ends[i] === end) return
    if (this.#last === this.#ends.length) this.#ends = growArray(this.#ends, this.#last)
    this.#ends[this.#last++] = end
  }

  /**
   * Stores the collection of a class that was matched at an offset in a memo cell, and returns to the one around it.
   * Returns the value of the cell.
   */
  finish(outer: number, scan: Scan, cell: number, offset: number, direction: MatchDirection): number {
    const count = this.#last - this.#first
    const length = direction * ((this.#ends[this.#first] ?? 0) - offset)
    const isOneShort = count === 1 && MATCHES + length < SEVERAL_ENDS
    const value = count === 0 ? NO_MATCH : isOneShort ? MATCHES + length : SEVERAL_ENDS
    if (value === SEVERAL_ENDS) scan.storeEnds(cell, this.#ends, this.#first, this.#last)
    scan.memo[cell] = value
    this.#last = this.#first
    this.#first = outer
    return value
  }
}
