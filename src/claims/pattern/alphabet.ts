import type { Scan } from './scan.ts'

/**
 * The characters of texts numbered as they are met, so that what is known of each fits a short row of a table: `symbols`
 * are these numbers. News in one language has fewer than a hundred.
 */

/** The symbol of either end of a text. */
export const EDGE = 0
/** The symbol of any character that has none of its own: those are looked at each time. */
export const RARE = 127
/** The length of a row. */
export const SYMBOLS = 128

/** Code units before the first, and the private ones that stand for numbers in marked text, may have a symbol. */
const COMMON = 0x2100
const PRIVATE = 0xe000
const LAST_PRIVATE = 0xe0ff

const symbols = new Uint8Array(0x10000)
let last: number = EDGE

/** The symbol of a code unit. */
export function symbolOf(unit: number): number {
  const known = symbols[unit] ?? RARE
  if (known !== 0) return known
  const isCommon = unit < COMMON || (unit >= PRIVATE && unit <= LAST_PRIVATE)
  const made = isCommon && last + 1 < RARE ? ++last : RARE
  symbols[unit] = made
  return made
}

/** Whether a character is one of a set. */
export type Letters = (code: number) => boolean

const NO = 1
const YES = 2

/** Sets of characters as rows of a table by symbols; each is asked once for each symbol. */
export class LetterTable {
  /** 0 where it has not been asked yet. */
  rows: Uint8Array = new Uint8Array(SYMBOLS)
  readonly #sets: Letters[] = []
  readonly #numbers = new Map<Letters, number>()

  /** The number of a set, by which its row is found. */
  number(set: Letters): number {
    const known = this.#numbers.get(set)
    if (known !== undefined) return known
    const number = this.#sets.push(set) - 1
    this.#numbers.set(set, number)
    if (this.#sets.length * SYMBOLS > this.rows.length) {
      const larger = new Uint8Array(2 * this.rows.length)
      larger.set(this.rows)
      this.rows = larger
    }
    this.rows[number * SYMBOLS + EDGE] = NO
    return number
  }

  /** How many code units a character of a set has that stands behind a place; 0 if none does. */
  ahead(set: number, scan: Scan, place: number): number {
    const symbol = scan.symbols[place + 1] ?? EDGE
    const known = this.rows[set * SYMBOLS + symbol]
    if (known === YES) return 1
    if (known === NO) return 0
    return this.#ask(set, symbol, scan.codeAfter(place))
  }

  /** The same before a place. */
  behind(set: number, scan: Scan, place: number): number {
    const symbol = scan.symbols[place] ?? EDGE
    const known = this.rows[set * SYMBOLS + symbol]
    if (known === YES) return 1
    if (known === NO) return 0
    return this.#ask(set, symbol, scan.codeBefore(place))
  }

  #ask(set: number, symbol: number, code: number): number {
    const found = this.#sets[set]?.(code) ?? false
    if (symbol !== RARE) this.rows[set * SYMBOLS + symbol] = found ? YES : NO
    return found ? (code > 0xffff ? 2 : 1) : 0
  }
}
