import { type Letters, RARE, SYMBOLS } from './alphabet.ts'
import { grown } from './scan.ts'

/** So many ways fit one number, with the sign that they have been asked. */
export const MOST_WAYS = 31
const ASKED = 2 ** 31

/** Ways that a pattern may go on, of which only those are tried that can begin with the next character. */
export class Choices {
  /** For each choice what each of its ways can begin with; undefined for anything. */
  readonly #ways: (readonly (Letters | undefined)[])[] = []
  /** For each choice where its row of answers begins, a number of bits for each symbol; 0 if it has none yet. */
  #starts: Int32Array = new Int32Array(64)
  #rows: Int32Array = new Int32Array(SYMBOLS)
  #used = SYMBOLS

  /** The number of a new choice. */
  add(ways: readonly (Letters | undefined)[]): number {
    const number = this.#ways.push(ways) - 1
    if (number >= this.#starts.length) this.#starts = grown(this.#starts, number + 1)
    return number
  }

  /** The ways that can begin with a character, as bits, the first lowest. */
  open(choice: number, symbol: number, unit: number): number {
    const start = this.#starts[choice] || this.#row(choice)
    const known = this.#rows[start + symbol] ?? 0
    if (known !== 0) return known & ~ASKED
    const made = this.#ask(choice, unit)
    if (symbol !== RARE) this.#rows[start + symbol] = made | ASKED
    return made
  }

  #ask(choice: number, unit: number): number {
    let open = 0
    for (const [i, starts] of (this.#ways[choice] ?? []).entries()) if (!starts || starts(unit)) open |= 1 << i
    return open
  }

  #row(choice: number): number {
    const start = this.#used
    this.#starts[choice] = start
    this.#used += SYMBOLS
    if (this.#used > this.#rows.length) this.#rows = grown(this.#rows, this.#used)
    return start
  }
}
