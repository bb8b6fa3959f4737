import { RARE, SYMBOLS, symbolOf } from './alphabet.ts'
import { Met } from './met.ts'
import type { Need } from './needs.ts'
import type { Scan } from './scan.ts'
import { Tree } from './tree.ts'

/** Looks in one pass over a text for all that the patterns of a grammar need. */
export class Cues {
  readonly #numbers = new Map<string, number>()
  readonly #tree = new Tree()
  readonly #root = this.#tree.root()
  /** By a place in the tree the needs that are met by the string that ends there; and the same as bits, in rows. */
  readonly #needs: (number[] | undefined)[] = []
  #rows: Int32Array = new Int32Array(0)
  #rowOf: Int32Array = new Int32Array(0)
  #laid = 0
  /** By two symbols, where in the tree strings go on that begin with them; 0 if none does. */
  readonly #pairs = new Int32Array(SYMBOLS * SYMBOLS)
  /** By a letter, the place in the tree behind it, if it meets a need alone. */
  readonly #letters = new Map<string, number>()

  /** The number of a need. */
  number(need: Need): number {
    const key = need.join('\n')
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(key, number)
    for (const text of need) this.#add(text, number)
    return number
  }

  #add(text: string, number: number): void {
    let at = this.#root
    for (let i = 0; i < text.length; i++) {
      at = this.#tree.grow(at, text.charCodeAt(i))
      if (i === 1) this.#pairs[symbolOf(text.charCodeAt(0)) * SYMBOLS + symbolOf(text.charCodeAt(1))] = at
    }
    if (text.length === 1) this.#letters.set(text, at)
    while (this.#needs.length <= at) this.#needs.push(undefined)
    const known = this.#needs[at]
    if (known) known.push(number)
    else this.#needs[at] = [number]
  }

  /** What is met of the needs in a text; it is kept with the text. */
  met(scan: Scan): Met {
    // A pattern that is tried for the first time may need what was not looked for.
    if (scan.met?.size !== this.#numbers.size) {
      if (this.#laid !== this.#numbers.size) this.#lay()
      scan.met = this.#look(scan)
    }
    return scan.met
  }

  /** Lays out as bits which needs are met at each place in the tree; row 0 is empty. */
  #lay(): void {
    this.#laid = this.#numbers.size
    const width = (this.#laid + 31) >> 5
    const met = this.#needs.filter((needs) => needs).length
    this.#rows = new Int32Array((met + 1) * width)
    this.#rowOf = new Int32Array(this.#needs.length)
    let row = 0
    for (const [at, needs] of this.#needs.entries()) {
      if (!needs) continue
      row += width
      this.#rowOf[at] = row
      for (const need of needs)
        this.#rows[row + (need >> 5)] = (this.#rows[row + (need >> 5)] ?? 0) | (1 << (need & 31))
    }
  }

  #look(scan: Scan): Met {
    const { units, symbols, length } = scan
    const [tree, pairs, rowOf] = [this.#tree, this.#pairs, this.#rowOf]
    const met = new Met(scan.text, this.#laid, this.#rows)
    for (const [letter, at] of this.#letters)
      if (scan.text.includes(letter)) met.addLetter(this.#rowOf[at] ?? 0, letter)
    for (let start = 0; start < length; start++) {
      const first = symbols[start + 1] ?? RARE
      const second = symbols[start + 2] ?? RARE
      let at = pairs[first * SYMBOLS + second] ?? 0
      if (at === 0) continue
      if (first === RARE || second === RARE) {
        at = tree.after(this.#root, first, units[start + 1] ?? 0)
        if (at !== 0) at = tree.after(at, second, units[start + 2] ?? 0)
      }
      for (let i = start + 3; at !== 0; i++) {
        const row = rowOf[at] ?? 0
        if (row !== 0) met.add(row, start)
        at = tree.after(at, symbols[i] ?? RARE, units[i] ?? 0)
      }
    }
    return met
  }
}
