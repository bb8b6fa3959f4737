import type { LetterTable } from './alphabet.ts'
import * as op from './code.ts'
import type { Scan } from './scan.ts'
import * as stack from './stack.ts'

/** The ways by which patterns can go on: the first is taken, and the others stay open, to be gone back to. */
export class Ways {
  readonly stack = new stack.Stack()
  /** Lists of groups, each by the place of its registers. */
  readonly groups: (readonly number[])[] = []
  /** The place of the way that was gone back to. */
  place = 0
  readonly #sets: LetterTable

  constructor(sets: LetterTable) {
    this.#sets = sets
  }

  /** The first of some ways; the others stay open. */
  way(code: Int32Array, pc: number, place: number, ways: number): number {
    const rest = ways & (ways - 1)
    if (rest !== 0) this.stack.push(stack.WAYS, pc, place, rest)
    return code[pc + op.BEFORE_WAYS + 31 - Math.clz32(ways & -ways)] ?? 0
  }

  /** The first of the ends that are listed; the others stay open. */
  end(scan: Scan, pc: number, at: number, left: number): number {
    if (left > 1) this.stack.push(stack.ENDS, pc, at + 1, left - 1)
    return scan.ends[at] ?? 0
  }

  /** As few characters as `FEW` allows; gives where they end, −1 if there are not so many. More may be taken later. */
  few(code: Int32Array, pc: number, scan: Scan, start: number): number {
    const least = code[pc + 2] ?? 0
    let place = start
    for (let count = 0; count < least; count++) {
      const width = this.take(code, pc, scan, place)
      if (width === 0) return -1
      place += width
    }
    if (least < (code[pc + 3] ?? 0)) this.stack.push(stack.TAKE, pc, place, least)
    return place
  }

  /** What the first of some groups that took part has matched; nothing if none did. */
  matchedBy(groups: number, text: string): string {
    const group = this.groups[groups]?.find((register) => this.stack.get(register) >= 0)
    return group === undefined ? '' : text.slice(this.stack.get(group), this.stack.get(group + 1))
  }

  /** How far one more character of `FEW` leads. */
  take(code: Int32Array, pc: number, scan: Scan, place: number): number {
    const set = code[pc + 1] ?? 0
    return code[pc + 4] === 1 ? this.#sets.ahead(set, scan, place) : -this.#sets.behind(set, scan, place)
  }

  /** Begins a round of a repetition. */
  round(code: Int32Array, pc: number, place: number): number {
    const repetition = code[pc + 1] ?? 0
    this.stack.forget(this.groups[code[pc + 5] ?? 0] ?? [])
    this.stack.set(repetition, this.stack.get(repetition) + 1)
    this.stack.set(repetition + 1, place)
    return pc + 7
  }

  /** Goes back to the last way that is open: its instruction, −1 if there is none. */
  back(code: Int32Array, scan: Scan, base: number): number {
    const open = this.stack
    while (open.top > base) {
      open.top -= stack.ENTRY
      const { entries, top } = open
      const one = entries[top + 1] ?? 0
      const two = entries[top + 2] ?? 0
      const three = entries[top + 3] ?? 0
      this.place = two
      switch (entries[top]) {
        case stack.UNDO:
          open.registers[one] = two
          continue
        case stack.WAYS:
          return this.way(code, one, two, three)
        case stack.GIVE:
        case stack.GIVE_BACK: {
          const isAhead = entries[top] === stack.GIVE
          const width = isAhead ? scan.widthBefore(two) : -scan.widthAfter(two)
          const at = two - width
          if (at !== three) open.push(isAhead ? stack.GIVE : stack.GIVE_BACK, one, at, three)
          this.place = at
          return one
        }
        case stack.ENDS:
          this.place = this.end(scan, one, two, three)
          return one
        case stack.TAKE: {
          const width = this.take(code, one, scan, two)
          if (width === 0) continue
          if (three + 1 < (code[one + 3] ?? 0)) open.push(stack.TAKE, one, two + width, three + 1)
          this.place = two + width
          return one + 5
        }
        case stack.AROUND:
          return this.round(code, one, two)
        default:
          return one
      }
    }
    return -1
  }
}
