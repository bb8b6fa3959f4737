/** Code being written: instructions with their operands. */
export class CodeBuffer {
  readonly #integers: number[] = []

  /** Appends an instruction with its operands. Returns its index. */
  emit(...instruction: readonly number[]): number {
    return this.#integers.push(...instruction) - instruction.length
  }

  /** Sets the operand at an index to the index of the next instruction. */
  patch(operand: number): void {
    this.#integers[operand] = this.#integers.length
  }

  /** The code that the machine runs: it reads three operands of every instruction, the last one's included. */
  toCode(): Int32Array {
    return Int32Array.from([...this.#integers, 0, 0, 0])
  }
}
