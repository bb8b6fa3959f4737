import { FoundWords } from './found-words.ts'
import { growArray } from './grow-array.ts'
import type { Occurrences } from './occurrences.ts'
import { EDGE, RARE, symbolOf } from './symbols.ts'

/** Memo value of a class of words, or a look-around, that does not match at an offset. 0: it was not tried there yet. */
export const NO_MATCH = 1
/** Memo value of a look-around that matches. For a class that matches with one end, this plus its number of code units. */
export const MATCHES = 2
/** Memo value of a class that matches with several ends, or with one far away: they are stored in `Scan.ends`. */
export const SEVERAL_ENDS = 255

/** Number of integers, or of code units, that tables have room for at first. */
const INITIAL_SIZE = 64
/** Maximum number of code units of a text whose tables are used for another text after it. */
const MAX_REUSED_LENGTH = 2_000

/**
 * A text in which patterns are matched, with a memo that all the patterns of a grammar share: where each class of words
 * ends that was matched at an offset, and whether each look-around matches there.
 */
export class Scan {
  text = ''
  length = 0
  /** The code units of the text and their symbols, between two edges: the first character has index 1. */
  units: Uint16Array = new Uint16Array(INITIAL_SIZE)
  symbols: Uint8Array = new Uint8Array(INITIAL_SIZE)
  /** Number of instructions run over the text. */
  steps = 0
  /** Where the strings that patterns require occur, once the prefilter has looked for them. */
  occurrences: Occurrences | undefined
  /** A row for each class and look-around that was tried, with a cell for each offset. */
  memo: Uint8Array = new Uint8Array(INITIAL_SIZE)
  /** The ends of cells with `SEVERAL_ENDS`: how many, then each. */
  ends: Int32Array = new Int32Array(INITIAL_SIZE)
  /** The words of lists that begin, and that end, at each offset. */
  readonly wordsAhead = new FoundWords()
  readonly wordsBehind = new FoundWords()
  /** Number of cells of a row. */
  #rowSize = 1
  /** By the number of a row, the index of its first cell, 0 if it has none yet. */
  #rows: Int32Array = new Int32Array(INITIAL_SIZE)
  /** Number of cells in use: the first is left free, so that no row begins at 0. */
  #usedCells = 1
  #usedEnds = 0
  /** By cell, the index of its ends. */
  readonly #endIndexes = new Map<number, number>()

  constructor(text: string) {
    this.#load(text)
  }

  /** A scan of another text. It may be this one, whose tables are large enough by now: nobody may use this one any more. */
  next(text: string): Scan {
    if (this.length > MAX_REUSED_LENGTH) return new Scan(text)
    this.#rows.fill(0)
    this.memo.fill(0, 0, this.#usedCells)
    this.#usedCells = 1
    if (this.#usedEnds > 0) this.#endIndexes.clear()
    this.#usedEnds = 0
    this.steps = 0
    this.occurrences = undefined
    this.#load(text)
    return this
  }

  #load(text: string): void {
    const { length } = text
    this.text = text
    this.length = length
    this.#rowSize = length + 1
    this.wordsAhead.listCount = 0
    this.wordsBehind.listCount = 0
    if (length + 2 > this.units.length) {
      this.units = new Uint16Array(2 * length + 2)
      this.symbols = new Uint8Array(2 * length + 2)
    }
    const { units, symbols } = this
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i)
      units[i + 1] = unit
      symbols[i + 1] = symbolOf(unit)
    }
    units[length + 1] = 0
    symbols[length + 1] = EDGE
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
      const larger = new Uint8Array(4 * this.#usedCells)
      larger.set(this.memo)
      this.memo = larger
    }
    return first
  }
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
const widthOf = (codePoint: number): number => (codePoint > 0xffff ? 2 : 1)
