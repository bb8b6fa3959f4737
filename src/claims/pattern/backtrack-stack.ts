import { growArray } from './grow-array.ts'

/** Kinds of entries. The comments list the three operands of each; `next` is the instruction to continue with. */

/** `register`, `value`: restores a register. */
export const RESTORE = 0
/** `next`, `offset`: continues. */
export const CONTINUE = 1
/** `instruction`, `offset`, `alternatives`: tries the remaining alternatives, as bits, of an `ALTERNATION`. */
export const ALTERNATIVES = 2
/** `next`, `offset`, `limit`: gives back one character, as long as the offset is not the limit. */
export const GIVE_BACK = 3
export const GIVE_BACK_BACKWARD = 4
/** `instruction`, `offset`, `count`: takes one character more than `count` by a `LAZY`. */
export const TAKE_ONE_MORE = 5
/** `next`, `index`, `count`: tries the remaining ends of a class, from an index of `scan.ends`. */
export const CLASS_ENDS = 6
/** `instruction`, `offset`: starts another iteration of a `REPEAT`. */
export const ITERATE = 7

/** Number of integers of an entry: its kind and its operands. */
export const ENTRY_SIZE = 4
/** Number of integers that registers and entries have room for at first. */
const INITIAL_SIZE = 1024

/**
 * The alternatives still to be tried, the next on top, and the registers. A change of a register pushes an entry that
 * restores it, so that an alternative is tried with the registers as they were.
 */
export class BacktrackStack {
  /**
   * Three for each group: the offsets of its start and end, and the one at which it was entered; −1 if it took no part.
   * Two for each repetition: the number of iterations, and the offset at which the latest started.
   */
  registers: Int32Array = new Int32Array(INITIAL_SIZE)
  entries: Int32Array = new Int32Array(INITIAL_SIZE)
  /** The index of the next entry. */
  top = 0
  #registerCount = 0

  /** Allocates registers. Returns the number of the first. */
  allocateRegisters(count: number): number {
    const first = this.#registerCount
    this.#registerCount += count
    if (this.#registerCount > this.registers.length) this.registers = growArray(this.registers, this.#registerCount)
    return first
  }

  push(kind: number, operand1: number, operand2: number, operand3: number): void {
    const { top } = this
    if (top + ENTRY_SIZE > this.entries.length) this.entries = growArray(this.entries, top + ENTRY_SIZE)
    const { entries } = this
    entries[top] = kind
    entries[top + 1] = operand1
    entries[top + 2] = operand2
    entries[top + 3] = operand3
    this.top = top + ENTRY_SIZE
  }

  get(register: number): number {
    return this.registers[register] ?? -1
  }

  /** Sets a register, to be restored on the way back. */
  set(register: number, value: number): void {
    this.push(RESTORE, register, this.registers[register] ?? -1, 0)
    this.registers[register] = value
  }

  enterGroup(group: number, offset: number): void {
    this.set(group + 2, offset)
  }

  /** Sets the start and end of a group, in either direction. */
  leaveGroup(group: number, offset: number): void {
    const entered = this.get(group + 2)
    this.set(group, Math.min(entered, offset))
    this.set(group + 1, Math.max(entered, offset))
  }

  /** Marks groups as having taken no part, before a pattern is tried: nothing is restored. */
  resetGroups(groups: readonly number[]): void {
    for (const group of groups) {
      this.registers[group] = -1
      this.registers[group + 1] = -1
    }
  }

  /** Marks groups as having taken no part, to be restored on the way back. */
  clearGroups(groups: readonly number[]): void {
    for (const group of groups) {
      this.set(group, -1)
      this.set(group + 1, -1)
    }
  }

  /** Pushes what groups have captured, to be restored on the way back. */
  saveGroups(groups: readonly number[]): void {
    for (const group of groups) {
      this.set(group, this.get(group))
      this.set(group + 1, this.get(group + 1))
    }
  }

  /** Pops all entries down to an index and restores registers, without trying an alternative. */
  unwindTo(base: number): void {
    while (this.top > base) {
      this.top -= ENTRY_SIZE
      const { entries, top } = this
      if (entries[top] === RESTORE) this.registers[entries[top + 1] ?? 0] = entries[top + 2] ?? -1
    }
  }
}
