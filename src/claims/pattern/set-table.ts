import type { CodePointSet } from './code-point-sets.ts'
import type { Scan } from './scan.ts'
import { EDGE, RARE, SYMBOL_COUNT } from './symbols.ts'

/** Cell values of a row; 0 is a cell that is not computed yet. */
const NO = 1
const YES = 2

/** Sets of code points as table rows by symbol. Each set is tested once for each symbol. */
export class SetTable {
  #rows: Uint8Array = new Uint8Array(SYMBOL_COUNT)
  readonly #sets: CodePointSet[] = []
  readonly #numbers = new Map<CodePointSet, number>()

  /** The number of a set, from 0; the first call for a set adds it. */
  numberOf(set: CodePointSet): number {
    const known = this.#numbers.get(set)
    if (known !== undefined) return known
    const number = this.#sets.push(set) - 1
    this.#numbers.set(set, number)
    if (this.#sets.length * SYMBOL_COUNT > this.#rows.length) {
      const larger = new Uint8Array(2 * this.#rows.length)
      larger.set(this.#rows)
      this.#rows = larger
    }
    this.#rows[number * SYMBOL_COUNT + EDGE] = NO
    return number
  }

  /** Number of code units of the character after an offset if a set contains it, else 0. */
  widthAfter(set: number, scan: Scan, offset: number): number {
    const symbol = scan.symbols[offset + 1] ?? EDGE
    const cell = this.#rows[set * SYMBOL_COUNT + symbol]
    if (cell === YES) return 1
    if (cell === NO) return 0
    return this.#test(set, symbol, scan.codePointAfter(offset))
  }

  /** Number of code units of the character before an offset if a set contains it, else 0. */
  widthBefore(set: number, scan: Scan, offset: number): number {
    const symbol = scan.symbols[offset] ?? EDGE
    const cell = this.#rows[set * SYMBOL_COUNT + symbol]
    if (cell === YES) return 1
    if (cell === NO) return 0
    return this.#test(set, symbol, scan.codePointBefore(offset))
  }

  #test(set: number, symbol: number, codePoint: number): number {
    const isInSet = this.#sets[set]?.(codePoint) ?? false
    if (symbol !== RARE) this.#rows[set * SYMBOL_COUNT + symbol] = isInSet ? YES : NO
    return isInSet ? (codePoint > 0xffff ? 2 : 1) : 0
  }
}
