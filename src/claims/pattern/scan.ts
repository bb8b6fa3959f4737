import type { Met } from './met.ts'
import { EDGE, RARE, symbolOf } from './alphabet.ts'

/** What is known of a class of words, or of a look-around, at a place: 0 is nothing yet; this, that it does not stand there. */
export const NO = 1
/** It does; or a class that has one end there: this, and its length. The last number says that its ends are listed. */
export const YES = 2
export const LISTED = 255

/** Number of classes and look-arounds that there is room for at first, and of ends that are listed. */
const FEW = 16
const ENDS = 64

/**
 * A text that patterns are being matched in, with what is known of it so far: where each class of words ends that
 * begins at a place, and whether each look-around holds there. It is known once for all the patterns of a grammar.
 */
export class Scan {
  readonly text: string
  readonly length: number
  /** Its code units and their symbols, with an edge at either end: the first character stands at 1. */
  readonly units: Uint16Array
  readonly symbols: Uint8Array
  /** How many steps matching took, whatever the machine. */
  steps = 0
  /** Where it meets what patterns need, once that was looked for. */
  met: Met | undefined
  /** What is known, a row of places for each class and look-around that was asked for. */
  known: Uint8Array
  /** Where several ends are listed: how many they are, and they. */
  ends: Int32Array = new Int32Array(ENDS)
  readonly #width: number
  /** For each class and look-around, by its number, where its row begins; 0 if it has none. */
  #rows: Int32Array = new Int32Array(ENDS)
  /** The first place is left free. */
  #used = 1
  #listed = 0
  readonly #lists = new Map<number, number>()

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
    this.#width = length + 1
    this.known = new Uint8Array(FEW * this.#width)
  }

  /** How many code units the character behind a place has; and the one before it. */
  widthAfter(place: number): number {
    return this.symbols[place + 1] === RARE ? widthOf(this.codeAfter(place)) : 1
  }

  widthBefore(place: number): number {
    return this.symbols[place] === RARE ? widthOf(this.codeBefore(place)) : 1
  }

  codeAfter(place: number): number {
    return this.text.codePointAt(place) ?? 0
  }

  codeBefore(place: number): number {
    const unit = this.units[place] ?? 0
    if (unit < 0xd800 || unit > 0xdfff) return unit
    return this.text.codePointAt(Math.max(0, place - 2)) ?? unit
  }

  /** Whether a word of Latin letters and digits begins or ends at a place. */
  isWordEdge(place: number): boolean {
    return /\w/.test(this.text.charAt(place - 1)) !== /\w/.test(this.text.charAt(place))
  }

  /** Where in `known` it stands what is known of a class or look-around at a place. */
  cell(id: number, place: number): number {
    return (this.#rows[id] || this.#row(id)) + place
  }

  /** Where in `ends` those of a cell are listed. */
  listOf(cell: number): number {
    return this.#lists.get(cell) ?? 0
  }

  /** Lists some of an array of ends for a cell. */
  list(cell: number, found: Int32Array, from: number, to: number): void {
    const at = this.#listed
    this.#lists.set(cell, at)
    this.#listed += to - from + 1
    if (this.#listed > this.ends.length) this.ends = grown(this.ends, this.#listed)
    this.ends[at] = to - from
    this.ends.set(found.subarray(from, to), at + 1)
  }

  #row(id: number): number {
    const row = this.#used
    if (id >= this.#rows.length) this.#rows = grown(this.#rows, id + 1)
    this.#rows[id] = row
    this.#used += this.#width
    if (this.#used > this.known.length) {
      const larger = new Uint8Array(4 * this.known.length)
      larger.set(this.known)
      this.known = larger
    }
    return row
  }
}

/** An array with room for so many numbers and as many more. */
export function grown(array: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * room)
  larger.set(array)
  return larger
}

const widthOf = (code: number): number => (code > 0xffff ? 2 : 1)
