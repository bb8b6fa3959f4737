import * as entry from './backtrack-stack.ts'
import * as op from './opcodes.ts'
import type { Scan } from './scan.ts'
import type { SetTable } from './set-table.ts'

/** Runs the instructions that can match in more than one way: the first is taken, the others are pushed on a stack. */
export class Backtracking {
  readonly stack = new entry.BacktrackStack()
  /** Lists of groups, each group by its first register. */
  readonly groupLists: (readonly number[])[] = []
  /** The offset of the alternative that `backtrack` returned. */
  offset = 0
  readonly #sets: SetTable

  constructor(sets: SetTable) {
    this.#sets = sets
  }

  /** Takes the first of some alternatives, given as bits, of an `ALTERNATION`. Returns its instruction. */
  takeAlternative(code: Int32Array, pc: number, offset: number, alternatives: number): number {
    const rest = alternatives & (alternatives - 1)
    if (rest !== 0) this.stack.push(entry.ALTERNATIVES, pc, offset, rest)
    return code[pc + op.ALTERNATION_HEADER + 31 - Math.clz32(alternatives & -alternatives)] ?? 0
  }

  /** Takes the first of `count` ends of a class from an index of `scan.ends`. Returns it. */
  takeEnd(scan: Scan, next: number, index: number, count: number): number {
    if (count > 1) this.stack.push(entry.CLASS_ENDS, next, index + 1, count - 1)
    return scan.ends[index] ?? 0
  }

  /** Takes as many characters as a `GREEDY` allows. Returns the offset behind them, −1 if there are too few. */
  takeGreedily(code: Int32Array, pc: number, scan: Scan, start: number): number {
    const set = code[pc + 1] ?? 0
    const min = code[pc + 2] ?? 0
    const max = code[pc + 3] ?? 0
    const direction = code[pc] === op.GREEDY ? 1 : -1
    let offset = start
    let limit = min === 0 ? start : -1
    for (let count = 0; count < max; ) {
      const width =
        direction === 1 ? this.#sets.widthAfter(set, scan, offset) : this.#sets.widthBefore(set, scan, offset)
      if (width === 0) break
      offset += direction * width
      if (++count === min) limit = offset
    }
    if (limit < 0) return -1
    if (offset !== limit)
      this.stack.push(direction === 1 ? entry.GIVE_BACK : entry.GIVE_BACK_BACKWARD, pc + 4, offset, limit)
    return offset
  }

  /** Takes as few characters as a `LAZY` allows. Returns the offset behind them, −1 if there are too few. */
  takeLazily(code: Int32Array, pc: number, scan: Scan, start: number): number {
    const min = code[pc + 2] ?? 0
    let offset = start
    for (let count = 0; count < min; count++) {
      const step = this.#stepOf(code, pc, scan, offset)
      if (step === 0) return -1
      offset += step
    }
    if (min < (code[pc + 3] ?? 0)) this.stack.push(entry.TAKE_ONE_MORE, pc, offset, min)
    return offset
  }

  /** Iterates a `REPEAT` or leaves it. Returns the instruction to continue with. */
  repeat(code: Int32Array, pc: number, offset: number): number {
    const iterations = this.stack.get(code[pc + 1] ?? 0)
    const min = code[pc + 2] ?? 0
    const max = code[pc + 3] ?? 0
    const isGreedy = code[pc + 4] === 1
    const next = code[pc + 6] ?? 0
    if (iterations >= max) return next
    if (iterations < min) return this.#iterate(code, pc, offset)
    if (isGreedy) {
      this.stack.push(entry.CONTINUE, next, offset, 0)
      return this.#iterate(code, pc, offset)
    }
    this.stack.push(entry.ITERATE, pc, offset, 0)
    return next
  }

  /** The offset behind what a `BACKREFERENCE` refers to; −1 if the text does not repeat it. No group took part: it is ''. */
  backreference(code: Int32Array, pc: number, { text }: Scan, offset: number): number {
    const { stack } = this
    const group = this.groupLists[code[pc + 1] ?? 0]?.find((register) => stack.get(register) >= 0)
    const captured = group === undefined ? '' : text.slice(stack.get(group), stack.get(group + 1))
    const isForward = code[pc + 2] === 1
    const start = isForward ? offset : offset - captured.length
    if (start < 0 || !text.startsWith(captured, start)) return -1
    return isForward ? start + captured.length : start
  }

  /** Pops the next alternative above `base` and leaves its offset in `offset`. Returns its instruction, −1 if none is left. */
  backtrack(code: Int32Array, scan: Scan, base: number): number {
    const { stack } = this
    while (stack.top > base) {
      stack.top -= entry.ENTRY_SIZE
      const { entries, top } = stack
      const operand1 = entries[top + 1] ?? 0
      const operand2 = entries[top + 2] ?? 0
      const operand3 = entries[top + 3] ?? 0
      this.offset = operand2
      switch (entries[top]) {
        case entry.RESTORE:
          stack.registers[operand1] = operand2
          continue
        case entry.ALTERNATIVES:
          return this.takeAlternative(code, operand1, operand2, operand3)
        case entry.GIVE_BACK:
        case entry.GIVE_BACK_BACKWARD: {
          const isForward = entries[top] === entry.GIVE_BACK
          const offset = operand2 + (isForward ? -scan.widthBefore(operand2) : scan.widthAfter(operand2))
          if (offset !== operand3)
            stack.push(isForward ? entry.GIVE_BACK : entry.GIVE_BACK_BACKWARD, operand1, offset, operand3)
          this.offset = offset
          return operand1
        }
        case entry.CLASS_ENDS:
          this.offset = this.takeEnd(scan, operand1, operand2, operand3)
          return operand1
        case entry.TAKE_ONE_MORE: {
          const step = this.#stepOf(code, operand1, scan, operand2)
          if (step === 0) continue
          const count = operand3 + 1
          if (count < (code[operand1 + 3] ?? 0)) stack.push(entry.TAKE_ONE_MORE, operand1, operand2 + step, count)
          this.offset = operand2 + step
          return operand1 + op.LAZY_SIZE
        }
        case entry.ITERATE:
          return this.#iterate(code, operand1, operand2)
        default:
          return operand1
      }
    }
    return -1
  }

  /** By how much one more character of a `LAZY` moves the offset; 0 if none follows. */
  #stepOf(code: Int32Array, pc: number, scan: Scan, offset: number): number {
    const set = code[pc + 1] ?? 0
    return code[pc + 4] === 1 ? this.#sets.widthAfter(set, scan, offset) : -this.#sets.widthBefore(set, scan, offset)
  }

  /** Starts an iteration of a `REPEAT`. Returns the first instruction of its body. */
  #iterate(code: Int32Array, pc: number, offset: number): number {
    const repetition = code[pc + 1] ?? 0
    this.stack.clearGroups(this.groupLists[code[pc + 5] ?? 0] ?? [])
    this.stack.set(repetition, this.stack.get(repetition) + 1)
    this.stack.set(repetition + 1, offset)
    return pc + op.REPEAT_HEADER
  }
}
