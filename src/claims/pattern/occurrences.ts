/** Which of a grammar's requirements a text meets, and where. */
export class Occurrences {
  /** Number of requirements that were looked for. */
  readonly requirementCount: number
  readonly #text: string
  /** Bit sets, one after the other: the requirements, by number, that a string meets. */
  readonly #bitSets: Int32Array
  /** The bit set of all requirements that the text meets. */
  readonly #met: Int32Array
  /** The bit sets, by first index, of the longer strings that occur in the text, and their offsets, in ascending order. */
  readonly #found: number[] = []
  readonly #offsets: number[] = []
  /** The single code units that meet a requirement and occur in the text, and their bit sets. */
  readonly #units: string[] = []
  readonly #unitBitSets: number[] = []

  constructor(text: string, requirementCount: number, bitSets: Int32Array) {
    this.#text = text
    this.requirementCount = requirementCount
    this.#bitSets = bitSets
    this.#met = new Int32Array((requirementCount + 31) >> 5)
  }

  /** Adds a string of two or more code units by its bit set and offset. */
  add(bitSet: number, offset: number): void {
    this.#merge(bitSet)
    this.#found.push(bitSet)
    this.#offsets.push(offset)
  }

  /** Adds a single code unit, wherever it occurs in the text. */
  addUnit(bitSet: number, unit: string): void {
    this.#merge(bitSet)
    this.#units.push(unit)
    this.#unitBitSets.push(bitSet)
  }

  #merge(bitSet: number): void {
    const [met, bitSets] = [this.#met, this.#bitSets]
    for (let i = 0; i < met.length; i++) met[i] = (met[i] ?? 0) | (bitSets[bitSet + i] ?? 0)
  }

  /** Whether the text meets a requirement. */
  meets(requirement: number): boolean {
    return hasBit(this.#met, 0, requirement)
  }

  /** The offsets at which a string of a requirement occurs, each once, in ascending order. */
  offsetsOf(requirement: number): number[] {
    const [bitSets, found, at] = [this.#bitSets, this.#found, this.#offsets]
    const word = requirement >> 5
    const bit = 1 << (requirement & 31)
    const offsets: number[] = []
    let last = -1
    for (let i = 0; i < found.length; i++) {
      if (((bitSets[(found[i] ?? 0) + word] ?? 0) & bit) === 0) continue
      const offset = at[i] ?? 0
      if (offset !== last) offsets.push(offset)
      last = offset
    }
    const units = this.#units.filter((_, i) => hasBit(bitSets, this.#unitBitSets[i] ?? 0, requirement))
    if (units.length === 0) return offsets
    const unitOffsets = units.flatMap((unit) => findOffsets(unit, this.#text))
    return [...new Set([...offsets, ...unitOffsets])].sort((a, b) => a - b)
  }
}

const hasBit = (bits: Int32Array, first: number, number: number): boolean =>
  (((bits[first + (number >> 5)] ?? 0) >>> (number & 31)) & 1) === 1

function findOffsets(unit: string, text: string): number[] {
  const offsets: number[] = []
  for (let offset = text.indexOf(unit); offset >= 0; offset = text.indexOf(unit, offset + 1)) offsets.push(offset)
  return offsets
}
