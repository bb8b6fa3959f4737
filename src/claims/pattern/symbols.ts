/**
 * Code units numbered in the order in which texts bring them, so that what is computed for each fits a short table row.
 * These numbers are the `symbols`, 0 to 127: news in one language has fewer than a hundred characters.
 */

/** The symbol of either end of a text. */
export const EDGE = 0
/** The symbol that all code units without one of their own share: what depends on them is computed each time. */
export const RARE = 127
/** Number of symbols: the length of a table row. */
export const SYMBOL_COUNT = 128

/** Code units below this limit, and the private ones that mask numbers in marked text, may have a symbol of their own. */
const COMMON_LIMIT = 0x2100
const FIRST_MASK = 0xe000
const LAST_MASK = 0xe0ff

/** The symbol of each code unit, 0 until one is assigned. */
const symbols = new Uint8Array(0x10000)
let lastAssigned: number = EDGE

/** The symbol of a code unit; the first call for a unit assigns it. */
export function symbolOf(unit: number): number {
  const assigned = symbols[unit] ?? RARE
  if (assigned !== 0) return assigned
  const isCommon = unit < COMMON_LIMIT || (unit >= FIRST_MASK && unit <= LAST_MASK)
  const symbol = isCommon && lastAssigned + 1 < RARE ? ++lastAssigned : RARE
  symbols[unit] = symbol
  return symbol
}
