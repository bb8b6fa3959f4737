import type { CodePointSet } from './code-point-sets.ts'
import { growArray } from './grow-array.ts'
import { RARE, SYMBOL_COUNT } from './symbols.ts'

/** Maximum number of alternatives of one alternation: as many as fit an integer beside the flag. */
export const MAX_ALTERNATIVES = 31
/** The bit that tells a computed cell without alternatives from one that is not computed yet. */
const COMPUTED = 2 ** 31

/** The alternations of a grammar's patterns. Of each, only the alternatives that can begin with the next character are tried. */
export class AlternationTable {
  /** By alternation, the first set of each alternative; undefined for any character. */
  readonly #firstSets: (readonly (CodePointSet | undefined)[])[] = []
  /** By alternation, the index of its row in the cells, 0 if it has none yet. A row has a cell for each symbol. */
  #rows: Int32Array = new Int32Array(64)
  #cells: Int32Array = new Int32Array(SYMBOL_COUNT)
  #usedCells = SYMBOL_COUNT

  /** Adds an alternation by the first sets of its alternatives. Returns its number. */
  add(firstSets: readonly (CodePointSet | undefined)[]): number {
    const number = this.#firstSets.push(firstSets) - 1
    if (number >= this.#rows.length) this.#rows = growArray(this.#rows, number + 1)
    return number
  }

  /** The alternatives that can begin with a code unit, as bits: the lowest for the first alternative. */
  viable(alternation: number, symbol: number, unit: number): number {
    const row = this.#rows[alternation] || this.#addRow(alternation)
    const cell = this.#cells[row + symbol] ?? 0
    if (cell !== 0) return cell & ~COMPUTED
    const bits = this.#compute(alternation, unit)
    if (symbol !== RARE) this.#cells[row + symbol] = bits | COMPUTED
    return bits
  }

  #compute(alternation: number, unit: number): number {
    let bits = 0
    for (const [i, firstSet] of (this.#firstSets[alternation] ?? []).entries())
      if (!firstSet || firstSet(unit)) bits |= 1 << i
    return bits
  }

  #addRow(alternation: number): number {
    const row = this.#usedCells
    this.#rows[alternation] = row
    this.#usedCells += SYMBOL_COUNT
    if (this.#usedCells > this.#cells.length) this.#cells = growArray(this.#cells, this.#usedCells)
    return row
  }
}
