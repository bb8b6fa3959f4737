import type { Machine } from './machine.ts'
import type { Scan } from './scan.ts'

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
  readonly machine: Machine
  readonly code: Int32Array
  /** The set of characters it can begin with; −1 if with any. */
  readonly starts: number
  /** Whether it matches nowhere but where a text begins. */
  readonly isAnchored: boolean
  /** All its groups, and those of each named part, by the places of their registers. */
  readonly groups: readonly number[]
  readonly names: ReadonlyMap<string, readonly number[]>
}

/** A pattern made ready to be tried at the places of a text. */
export class Program {
  readonly #made: Made

  constructor(made: Made) {
    this.#made = made
  }

  /** The first match that begins at one of the places from `place` to `last`, both included. */
  first(scan: Scan, place: number, last: number): Match | undefined {
    const { machine, code, starts, groups, isAnchored } = this.#made
    machine.ways.stack.clear(groups)
    for (let start = place; start <= (isAnchored ? 0 : last); start++) {
      if (starts >= 0 && machine.sets.ahead(starts, scan, start) === 0) continue
      const end = machine.match(code, scan, start)
      if (end >= 0) return { whole: { start, end }, parts: this.#parts() }
    }
    return undefined
  }

  /** The first match from a place on that begins in one of some spans. */
  within(scan: Scan, place: number, spans: readonly Span[]): Match | undefined {
    for (const { start, end } of spans) {
      const found = end < place ? undefined : this.first(scan, Math.max(start, place), Math.min(end, scan.length))
      if (found) return found
    }
    return undefined
  }

  #parts(): Map<string, Span> {
    const { names, machine } = this.#made
    const parts = new Map<string, Span>()
    for (const [name, groups] of names)
      for (const group of groups) {
        const start = machine.ways.stack.get(group)
        if (start >= 0) parts.set(name, { start, end: machine.ways.stack.get(group + 1) })
      }
    return parts
  }
}
