import type { Need } from './needs.ts'
import type { Scan } from './scan.ts'

/** Which of some needs are met in a text, and where. */
export class Met {
  readonly #scan: Scan
  readonly #needs: readonly Need[]
  readonly size: number
  readonly #isMet: Uint8Array
  /** What was met by strings of several letters, in the order of places. */
  readonly #found: (readonly number[])[] = []
  readonly #places: number[] = []

  constructor(scan: Scan, needs: readonly Need[]) {
    this.#scan = scan
    this.#needs = needs
    this.size = needs.length
    this.#isMet = new Uint8Array(needs.length)
  }

  /** Notes needs that are met somewhere. */
  meet(needs: readonly number[]): void {
    for (let i = 0; i < needs.length; i++) this.#isMet[needs[i] ?? 0] = 1
  }

  /** Notes the needs that are met by a string of several letters that begins at a place. */
  add(needs: readonly number[], start: number): void {
    this.meet(needs)
    this.#found.push(needs)
    this.#places.push(start)
  }

  has(need: number): boolean {
    return this.#isMet[need] === 1
  }

  /** The places where a need is met, each once, in order. */
  places(need: number): number[] {
    const places: number[] = []
    for (let i = 0; i < this.#found.length; i++) {
      const place = this.#places[i] ?? 0
      if (places[places.length - 1] !== place && this.#found[i]?.includes(need)) places.push(place)
    }
    const letters = this.#needs[need]?.filter(({ length }) => length === 1) ?? []
    if (letters.length === 0) return places
    const single = letters.flatMap((letter) => this.#scan.placesOf(letter))
    return [...new Set([...places, ...single])].sort((a, b) => a - b)
  }
}
