import { grown, LISTED, NO, type Scan, YES } from './scan.ts'

/** The ends of the classes of words that are being looked for; one may be looked for inside another. */
export class Collected {
  #ends: Int32Array = new Int32Array(64)
  /** Where the list of the innermost begins and ends. */
  #first = 0
  #last = 0

  /** Begins a list; gives what closes it. */
  open(): number {
    const before = this.#first
    this.#first = this.#last
    return before
  }

  add(end: number): void {
    for (let i = this.#first; i < this.#last; i++) if (this.#ends[i] === end) return
    if (this.#last === this.#ends.length) this.#ends = grown(this.#ends, this.#last)
    this.#ends[this.#last++] = end
  }

  /** Keeps what was found of a class that begins at a place and is read a way, and goes back to the list around it. */
  close(before: number, scan: Scan, cell: number, place: number, way: 1 | -1): number {
    const count = this.#last - this.#first
    const length = way * ((this.#ends[this.#first] ?? 0) - place)
    const known = count === 0 ? NO : count === 1 && YES + length < LISTED ? YES + length : LISTED
    if (known === LISTED) scan.list(cell, this.#ends, this.#first, this.#last)
    scan.known[cell] = known
    this.#last = this.#first
    this.#first = before
    return known
  }
}
