import type { Registers } from './registers.ts'
import type { Scan } from './scan.ts'
import type { Bounds, Go } from './steps.ts'

/** Something that may come several times in a row. A round that matches nothing ends it, as in JavaScript. */
export class Repetition {
  readonly #bounds: Bounds
  readonly #next: Go
  readonly #registers: Registers
  readonly #number: number
  #body: Go = () => false
  #inside: readonly number[] = []

  /** `next`: what follows it; `number`: its own in the registers. */
  constructor(bounds: Bounds, next: Go, registers: Registers, number: number) {
    this.#bounds = bounds
    this.#next = next
    this.#registers = registers
    this.#number = number
  }

  /** What follows each round. */
  readonly comeRound: Go = (scan, place) => {
    const { begun, rounds } = this.#registers
    const isEmpty = place === begun[this.#number]
    return (!isEmpty || (rounds[this.#number] ?? 0) <= this.#bounds.min) && this.#attempt(scan, place)
  }

  /** The repetition of a body that goes on with `comeRound`; each round forgets the groups inside. */
  of(body: Go, inside: readonly number[]): Go {
    this.#body = body
    this.#inside = inside
    return (scan, place) => {
      const { rounds, begun } = this.#registers
      const [before = 0, began = -1] = [rounds[this.#number], begun[this.#number]]
      rounds[this.#number] = 0
      begun[this.#number] = -1
      if (this.#attempt(scan, place)) return true
      rounds[this.#number] = before
      begun[this.#number] = began
      return false
    }
  }

  #attempt(scan: Scan, place: number): boolean {
    const { min, greedy } = this.#bounds
    if ((this.#registers.rounds[this.#number] ?? 0) < min) return this.#round(scan, place)
    return greedy
      ? this.#round(scan, place) || this.#next(scan, place)
      : this.#next(scan, place) || this.#round(scan, place)
  }

  #round(scan: Scan, place: number): boolean {
    const registers = this.#registers
    const { rounds, begun } = registers
    const [before = 0, began = -1] = [rounds[this.#number], begun[this.#number]]
    if (before >= this.#bounds.max) return false
    const groups = this.#inside.length > 0 ? registers.saved(this.#inside) : undefined
    if (groups) registers.clear(this.#inside)
    rounds[this.#number] = before + 1
    begun[this.#number] = place
    if (this.#body(scan, place)) return true
    rounds[this.#number] = before
    begun[this.#number] = began
    if (groups) registers.restore(this.#inside, groups)
    return false
  }
}
