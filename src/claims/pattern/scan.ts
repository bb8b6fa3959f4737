/** Finds out what stands at a place of a text. */
type At<Known> = (scan: Scan, place: number) => Known

/** What is known of a look-around at a place, and of a class that ends nowhere. */
const OPEN = 0
const NO = 1
const YES = 2
/** A class that has one end: this, and its length. The last number says that the ends are listed. */
const ONE = 2
const LISTED = 255

/** Number of classes and look-arounds that there is room for at first. */
const FEW = 16

/**
 * A text that patterns are being matched in, with what is known of it so far: where each class of words ends that
 * begins at a place, and whether each look-around holds there. It is known once for all the patterns of a grammar.
 */
export class Scan {
  readonly text: string
  /** How many steps matching took, whatever the machine. */
  steps = 0
  /** The end of the match. */
  end = 0
  readonly #width: number
  /** For each class and look-around that was asked for, by its number, where its row of places begins. */
  readonly #rows: number[] = []
  #known: Uint8Array
  #used = 0
  readonly #ends = new Map<number, readonly number[]>()

  constructor(text: string) {
    this.text = text
    this.#width = text.length + 1
    this.#known = new Uint8Array(FEW * this.#width)
  }

  /** Goes on from where class number `id` ends, if it begins at a place: from each end in turn until one leads on. */
  pass(id: number, place: number, way: 1 | -1, find: At<readonly number[]>, next: At<boolean>): boolean {
    const cell = this.#cell(id, place)
    const known = this.#known[cell] || this.#find(cell, place, way, find)
    if (known === NO) return false
    if (known !== LISTED) return next(this, place + way * (known - ONE))
    for (const end of this.#ends.get(cell) ?? []) if (next(this, end)) return true
    return false
  }

  #find(cell: number, place: number, way: 1 | -1, find: At<readonly number[]>): number {
    const found = find(this, place)
    const [end = place] = found
    const length = way * (end - place)
    const known = found.length === 0 ? NO : found.length === 1 && ONE + length < LISTED ? ONE + length : LISTED
    if (known === LISTED) this.#ends.set(cell, found)
    this.#known[cell] = known
    return known
  }

  /** Whether look-around number `id` holds at a place. */
  holds(id: number, place: number, find: At<boolean>): boolean {
    const cell = this.#cell(id, place)
    const known = this.#known[cell]
    if (known !== OPEN) return known === YES
    const holds = find(this, place)
    this.#known[cell] = holds ? YES : NO
    return holds
  }

  #cell(id: number, place: number): number {
    const row = this.#rows[id] ?? this.#row()
    this.#rows[id] = row
    return row + place
  }

  #row(): number {
    const row = this.#used
    this.#used += this.#width
    if (this.#used > this.#known.length) {
      const larger = new Uint8Array(4 * this.#known.length)
      larger.set(this.#known)
      this.#known = larger
    }
    return row
  }
}
