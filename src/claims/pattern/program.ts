import type { Registers } from './registers.ts'
import type { Scan } from './scan.ts'
import type { Begins } from './starts.ts'
import type { Go } from './steps.ts'

/** A place in folded text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where a rule matched: the whole, and its named parts, as places in the folded text. */
export interface Match {
  readonly whole: Span
  readonly parts: ReadonlyMap<string, Span>
}

/** What a pattern is made of when it is ready. */
interface Made {
  readonly go: Go
  /** Whether it can begin with a character; undefined if it may be empty or begin with any. */
  readonly begins: Begins | undefined
  readonly groups: readonly number[]
  /** The groups of each named part. */
  readonly names: ReadonlyMap<string, readonly number[]>
  readonly registers: Registers
}

/** A pattern made ready to be tried at the places of a text. */
export class Program {
  readonly #made: Made

  constructor(made: Made) {
    this.#made = made
  }

  /** The first match that begins at one of the places from `place` to `last`, both included. */
  first(scan: Scan, place: number, last: number): Match | undefined {
    const { go, begins, groups, registers } = this.#made
    registers.clear(groups)
    for (let start = place; start <= last; start++) {
      if (begins && !begins(scan.text.charCodeAt(start))) continue
      scan.steps++
      if (go(scan, start)) return { whole: { start, end: scan.end }, parts: this.#parts() }
    }
    return undefined
  }

  /** The first match from a place on that begins in one of some spans. */
  within(scan: Scan, place: number, spans: readonly Span[]): Match | undefined {
    for (const { start, end } of spans) {
      const found = end < place ? undefined : this.first(scan, Math.max(start, place), Math.min(end, scan.text.length))
      if (found) return found
    }
    return undefined
  }

  #parts(): Map<string, Span> {
    const { names, registers } = this.#made
    const parts = new Map<string, Span>()
    for (const [name, groups] of names)
      for (const group of groups) {
        const [start = -1, end = -1] = [registers.starts[group], registers.ends[group]]
        if (start >= 0) parts.set(name, { start, end })
      }
    return parts
  }
}
