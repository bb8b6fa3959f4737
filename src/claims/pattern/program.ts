import type { Machine } from './machine.ts'
import type { Scan } from './scan.ts'

/** A stretch of folded text by two offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where a pattern matched: the whole match, and its named parts. */
export interface Match {
  readonly whole: Span
  readonly parts: ReadonlyMap<string, Span>
}

/** What a pattern is compiled to. */
interface ProgramParts {
  readonly machine: Machine
  readonly code: Int32Array
  /** The number of the set of characters with which a match can begin; −1 for any character. */
  readonly firstSet: number
  /** Whether a match can begin only where the text does. */
  readonly isTextStartOnly: boolean
  /** All its groups, and those of each named part, each by its first register. */
  readonly groups: readonly number[]
  readonly names: ReadonlyMap<string, readonly number[]>
}

/** A compiled pattern, to be tried at the offsets of a text. */
export class Program {
  readonly #parts: ProgramParts

  constructor(parts: ProgramParts) {
    this.#parts = parts
  }

  /** The first match that begins at an offset from `from` to `to`, both included. */
  firstMatch(scan: Scan, from: number, to: number): Match | undefined {
    const { machine, code, firstSet, groups, isTextStartOnly } = this.#parts
    machine.backtracking.stack.resetGroups(groups)
    for (let start = from; start <= (isTextStartOnly ? 0 : to); start++) {
      if (scan.isInsideCharacter(start)) continue
      if (firstSet >= 0 && machine.sets.widthAfter(firstSet, scan, start) === 0) continue
      const end = machine.match(code, scan, start)
      if (end >= 0) return { whole: { start, end }, parts: this.#captures() }
    }
    return undefined
  }

  /** The first match that begins at an offset from `from` on and in one of some spans, both ends included. */
  firstMatchWithin(scan: Scan, from: number, spans: readonly Span[]): Match | undefined {
    for (const { start, end } of spans) {
      const match = end < from ? undefined : this.firstMatch(scan, Math.max(start, from), Math.min(end, scan.length))
      if (match) return match
    }
    return undefined
  }

  /** The named parts of the latest match. */
  #captures(): Map<string, Span> {
    const { names, machine } = this.#parts
    const { stack } = machine.backtracking
    const captures = new Map<string, Span>()
    for (const [name, groups] of names)
      for (const group of groups) {
        const start = stack.get(group)
        if (start >= 0) captures.set(name, { start, end: stack.get(group + 1) })
      }
    return captures
  }
}
