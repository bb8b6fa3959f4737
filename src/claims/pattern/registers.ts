/**
 * What the patterns of a grammar remember while one of them is tried: each group and each repetition has a number of
 * its own. Whoever changes one puts it back if the way on from there fails.
 */
export class Registers {
  /** Where each group starts, and where it ends; −1 where it took no part. */
  starts: Int32Array = new Int32Array(0)
  ends: Int32Array = new Int32Array(0)
  /** Where each group was entered. */
  entered: Int32Array = new Int32Array(0)
  /** How often each repetition has come round, and where it began this time. */
  rounds: Int32Array = new Int32Array(0)
  begun: Int32Array = new Int32Array(0)
  #groups = 0
  #repetitions = 0

  /** The number of a new group. */
  group(): number {
    const number = this.#groups++
    this.starts = grown(this.starts, number, -1)
    this.ends = grown(this.ends, number, -1)
    this.entered = grown(this.entered, number, -1)
    return number
  }

  /** The number of a new repetition. */
  repetition(): number {
    const number = this.#repetitions++
    this.rounds = grown(this.rounds, number, 0)
    this.begun = grown(this.begun, number, -1)
    return number
  }

  /** Where some groups stand, to be put back. */
  saved(groups: readonly number[]): number[] {
    return groups.flatMap((group) => [this.starts[group] ?? -1, this.ends[group] ?? -1])
  }

  /** Puts back where some groups stood. */
  restore(groups: readonly number[], saved: readonly number[]): void {
    for (const [i, group] of groups.entries()) {
      this.starts[group] = saved[2 * i] ?? -1
      this.ends[group] = saved[2 * i + 1] ?? -1
    }
  }

  /** Forgets where some groups stand. */
  clear(groups: readonly number[]): void {
    for (const group of groups) {
      this.starts[group] = -1
      this.ends[group] = -1
    }
  }
}

/** An array with room for a number. */
function grown(array: Int32Array, number: number, fill: number): Int32Array {
  if (number < array.length) return array
  const larger = new Int32Array(2 * number + 16).fill(fill)
  larger.set(array)
  return larger
}
