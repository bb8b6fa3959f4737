/** Which of some needs are met in a text, and where. */
export class Met {
  readonly size: number
  readonly #text: string
  /** Rows of bits by the numbers of needs: which a string meets. */
  readonly #rows: Int32Array
  readonly #isMet: Int32Array
  /** The rows of the strings of several letters that stand in the text, and their places, in order. */
  readonly #found: number[] = []
  readonly #places: number[] = []
  /** The letters that meet a need alone and stand in the text, and their rows. */
  readonly #letters: string[] = []
  readonly #letterRows: number[] = []

  constructor(text: string, size: number, rows: Int32Array) {
    this.#text = text
    this.size = size
    this.#rows = rows
    this.#isMet = new Int32Array((size + 31) >> 5)
  }

  /** Notes a string of several letters that begins at a place. */
  add(row: number, start: number): void {
    this.#meet(row)
    this.#found.push(row)
    this.#places.push(start)
  }

  /** Notes a letter that stands somewhere. */
  addLetter(row: number, letter: string): void {
    this.#meet(row)
    this.#letters.push(letter)
    this.#letterRows.push(row)
  }

  #meet(row: number): void {
    const [isMet, rows] = [this.#isMet, this.#rows]
    for (let i = 0; i < isMet.length; i++) isMet[i] = (isMet[i] ?? 0) | (rows[row + i] ?? 0)
  }

  has(need: number): boolean {
    return isSet(this.#isMet, 0, need)
  }

  /** The places where a need is met, each once, in order. */
  places(need: number): number[] {
    const [rows, found, at] = [this.#rows, this.#found, this.#places]
    const word = need >> 5
    const bit = 1 << (need & 31)
    const places: number[] = []
    let last = -1
    for (let i = 0; i < found.length; i++) {
      if (((rows[(found[i] ?? 0) + word] ?? 0) & bit) === 0) continue
      const place = at[i] ?? 0
      if (place !== last) places.push(place)
      last = place
    }
    const letters = this.#letters.filter((_, i) => isSet(this.#rows, this.#letterRows[i] ?? 0, need))
    if (letters.length === 0) return places
    const single = letters.flatMap((letter) => placesOf(letter, this.#text))
    return [...new Set([...places, ...single])].sort((a, b) => a - b)
  }
}

const isSet = (bits: Int32Array, row: number, number: number): boolean =>
  (((bits[row + (number >> 5)] ?? 0) >>> (number & 31)) & 1) === 1

function placesOf(letter: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) places.push(at)
  return places
}
