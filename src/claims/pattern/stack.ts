import { grown } from './scan.ts'

/** The kinds of entries: a register, and what it held. */
export const UNDO = 0
/** Where the code goes on, and the place. */
export const GO = 1
/** The instruction, the place, and the ways that are left. */
export const WAYS = 2
/** Where the code goes on, the place, and the least one: a character is given back each time. */
export const GIVE = 3
export const GIVE_BACK = 4
/** The instruction, the place, and how many were taken: a character more is taken each time. */
export const TAKE = 5
/** Where the code goes on, where the next end is listed, and how many are left. */
export const ENDS = 6
/** The instruction and the place: another round. */
export const AROUND = 7

/** An entry is its kind and three numbers. */
export const ENTRY = 4
/** Number of numbers that there is room for at first. */
const ROOM = 1024

/**
 * What patterns remember while they are tried: the ways that are still open, the last on top, and registers. A register
 * that changes leaves an entry, so that whoever goes back to an open way finds all as it was.
 */
export class Stack {
  /** For a group where it starts, ends and was entered, −1 if it took no part; for a repetition its rounds, and where this one began. */
  registers: Int32Array = new Int32Array(ROOM)
  entries: Int32Array = new Int32Array(ROOM)
  /** Where the next entry goes. */
  top = 0
  #taken = 0

  /** Room for some more registers, by the place of the first. */
  registersFor(count: number): number {
    const first = this.#taken
    this.#taken += count
    if (this.#taken > this.registers.length) this.registers = grown(this.registers, this.#taken)
    return first
  }

  push(kind: number, one: number, two: number, three: number): void {
    const { top } = this
    if (top + ENTRY > this.entries.length) this.entries = grown(this.entries, top + ENTRY)
    const { entries } = this
    entries[top] = kind
    entries[top + 1] = one
    entries[top + 2] = two
    entries[top + 3] = three
    this.top = top + ENTRY
  }

  /** What a register holds. */
  get(register: number): number {
    return this.registers[register] ?? -1
  }

  set(register: number, value: number): void {
    this.push(UNDO, register, this.registers[register] ?? -1, 0)
    this.registers[register] = value
  }

  /** Leaves groups without a place for good. */
  clear(groups: readonly number[]): void {
    for (const group of groups) {
      this.registers[group] = -1
      this.registers[group + 1] = -1
    }
  }

  /** Leaves groups without a place. */
  forget(groups: readonly number[]): void {
    for (const group of groups) {
      this.set(group, -1)
      this.set(group + 1, -1)
    }
  }

  /** Keeps what groups hold, to be found again. */
  keep(groups: readonly number[]): void {
    for (const group of groups) {
      this.set(group, this.get(group))
      this.set(group + 1, this.get(group + 1))
    }
  }

  /** Drops all above an entry, and undoes what is undone there. */
  unwind(base: number): void {
    while (this.top > base) {
      this.top -= ENTRY
      const { entries, top } = this
      if (entries[top] === UNDO) this.registers[entries[top + 1] ?? 0] = entries[top + 2] ?? -1
    }
  }
}
