import { growArray } from './grow-array.ts'
import type { Occurrences } from './occurrences.ts'
import { EDGE, RARE, symbolOf } from './symbols.ts'

/** Memo value of a class of words, or a look-around, that does not match at an offset. 0: it was not tried there yet. */
export const NO_MATCH = 1
/** Memo value of a look-around that matches. For a class that matches with one end, this plus its number of code units. */
export const MATCHES = 2
/** Memo value of a class that matches with several ends, or with one far away: they are stored in `Scan.ends`. */
export const SEVERAL_ENDS = 255

/** Number of memo rows that there is room for at first. */
const INITIAL_ROWS = 16
/** Number of integers that the other tables have room for at first. */
const INITIAL_SIZE = 64

/**
 * A text in which patterns are matched, with a memo that all the patterns of a grammar share: where each class of words
 * ends that was matched at an offset, and whether each look-around matches there.
 */
export class Scan {
  readonly text: string
  readonly length: number
  /** The code units of the text and their symbols, between two edges: the first character has index 1. */
  readonly units: Uint16Array
  readonly symbols: Uint8Array
  /** Number of instructions run over the text. */
  steps = 0
  /** Where the strings that patterns require occur, once the prefilter has looked for them. */
  occurrences: Occurrences | undefined
  /** A row for each class and look-around that was tried, with a cell for each offset. */
  memo: Uint8Array
  /** The ends of cells with `SEVERAL_ENDS`: how many, then each. */
  ends: Int32Array = new Int32Array(INITIAL_SIZE)
  /** Number of cells of a row. */
  readonly #rowSize: number
  /** By the number of a row, the index of its first cell, 0 if it has none yet. */
  #rows: Int32Array = new Int32Array(INITIAL_SIZE)
  /** Number of cells in use: the first is left free, so that no row begins at 0. */
  #usedCells = 1
  #usedEnds = 0
  /** By cell, the index of its ends. */
  readonly #endIndexes = new Map<number, number>()

  constructor(text: string) {
    const { length } = text
    this.text = text
    this.length = length
    this.units = new Uint16Array(length + 2)
    this.symbols = new Uint8Array(length + 2).fill(EDGE)
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i)
      this.units[i + 1] = unit
      this.symbols[i + 1] = symbolOf(unit)
    }
    this.#rowSize = length + 1
    this.memo = new Uint8Array(INITIAL_ROWS * this.#rowSize)
  }

  /** Number of code units of the character after an offset. */
  widthAfter(offset: number): number {
    return this.symbols[offset + 1] === RARE ? widthOf(this.codePointAfter(offset)) : 1
  }

  /** Number of code units of the character before an offset. */
  widthBefore(offset: number): number {
    return this.symbols[offset] === RARE ? widthOf(this.codePointBefore(offset)) : 1
  }

  codePointAfter(offset: number): number {
    return this.text.codePointAt(offset) ?? 0
  }

  codePointBefore(offset: number): number {
    const unit = this.units[offset] ?? 0
    return this.isInsideCharacter(offset - 1) ? (this.text.codePointAt(offset - 2) ?? unit) : unit
  }

  /** Whether an offset lies between the two halves of a character, where no match begins. */
  isInsideCharacter(offset: number): boolean {
    if (this.symbols[offset + 1] !== RARE) return false
    return isLowSurrogate(this.units[offset + 1] ?? 0) && isHighSurrogate(this.units[offset] ?? 0)
  }

  /** Whether a word of Latin letters and digits starts or ends at an offset. */
  isWordBoundary(offset: number): boolean {
    return /\w/.test(this.text.charAt(offset - 1)) !== /\w/.test(this.text.charAt(offset))
  }

  /** The index in `memo` of the cell of a row at an offset. */
  cellAt(row: number, offset: number): number {
    return (this.#rows[row] || this.#addRow(row)) + offset
  }

  /** The index in `ends` of what was stored for a cell. */
  endsIndexOf(cell: number): number {
    return this.#endIndexes.get(cell) ?? 0
  }

  /** Stores a part of an array of ends for a cell. */
  storeEnds(cell: number, ends: Int32Array, from: number, to: number): void {
    const index = this.#usedEnds
    this.#endIndexes.set(cell, index)
    this.#usedEnds += to - from + 1
    if (this.#usedEnds > this.ends.length) this.ends = growArray(this.ends, this.#usedEnds)
    this.ends[index] = to - from
    this.ends.set(ends.subarray(from, to), index + 1)
  }

  #addRow(row: number): number {
    const first = this.#usedCells
    if (row >= this.#rows.length) this.#rows = growArray(this.#rows, row + 1)
    this.#rows[row] = first
    this.#usedCells += this.#rowSize
    if (this.#usedCells > this.memo.length) {
      const larger = new Uint8Array(4 * this.memo.length)
      larger.set(this.memo)
      this.memo = larger
    }
    return first
  }
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
const widthOf = (codePoint: number): number => (codePoint > 0xffff ? 2 : 1)
