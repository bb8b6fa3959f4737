import { RARE, SYMBOLS, symbolOf } from './alphabet.ts'
import type { Need } from './needs.ts'
import { Met } from './met.ts'
import type { Scan } from './scan.ts'
import { Tree } from './tree.ts'

/** Looks in one pass over a text for all that the patterns of a grammar need. */
export class Cues {
  readonly #numbers = new Map<Need, number>()
  readonly #needs: Need[] = []
  readonly #tree = new Tree()
  readonly #root = this.#tree.root()
  /** By a place in the tree the needs that are met by the string that ends there. */
  readonly #met: (number[] | undefined)[] = []
  /** By two symbols, where in the tree strings go on that begin with them; 0 if none does. */
  readonly #pairs = new Int32Array(SYMBOLS * SYMBOLS)
  /** By a letter, the needs that it meets alone. */
  readonly #letters = new Map<string, number[]>()

  /** The number of a need. */
  number(need: Need): number {
    const known = this.#numbers.get(need)
    if (known !== undefined) return known
    const number = this.#needs.push(need) - 1
    this.#numbers.set(need, number)
    for (const text of need) {
      if (text.length > 1) this.#add(text, number)
      else this.#letters.set(text, [...(this.#letters.get(text) ?? []), number])
    }
    return number
  }

  #add(text: string, number: number): void {
    let at = this.#root
    for (let i = 0; i < text.length; i++) {
      at = this.#tree.grow(at, text.charCodeAt(i))
      if (i === 1) this.#pairs[symbolOf(text.charCodeAt(0)) * SYMBOLS + symbolOf(text.charCodeAt(1))] = at
    }
    while (this.#met.length <= at) this.#met.push(undefined)
    const known = this.#met[at]
    if (known) known.push(number)
    else this.#met[at] = [number]
  }

  /** What is met of the needs in a text; it is kept with the text. */
  met(scan: Scan): Met {
    // A pattern that is tried for the first time may need what was not looked for.
    if (scan.met?.size !== this.#needs.length) scan.met = this.#look(scan)
    return scan.met
  }

  #look(scan: Scan): Met {
    const { units, symbols, length } = scan
    const tree = this.#tree
    const met = new Met(scan, this.#needs)
    for (const [letter, needs] of this.#letters) if (scan.text.includes(letter)) met.meet(needs)
    for (let start = 0; start < length; start++) {
      const first = symbols[start + 1] ?? RARE
      const second = symbols[start + 2] ?? RARE
      let at = this.#pairs[first * SYMBOLS + second] ?? 0
      if (at === 0) continue
      if (first === RARE || second === RARE) {
        at = tree.after(this.#root, first, units[start + 1] ?? 0)
        if (at !== 0) at = tree.after(at, second, units[start + 2] ?? 0)
      }
      for (let i = start + 3; at !== 0; i++) {
        const needs = this.#met[at]
        if (needs) met.add(needs, start)
        at = tree.after(at, symbols[i] ?? RARE, units[i] ?? 0)
      }
    }
    return met
  }
}
