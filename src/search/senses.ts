/** Two sides that stand for each other: what one language calls a meaning, and what another calls it. */
type Entry = readonly [own: readonly string[], other: readonly string[]]

/** A word that shares senses with another, and how far: 0 to 1. */
export interface Related {
  readonly word: string
  readonly likeness: number
}

/** What knows words of a language that may stand for each other. */
export interface Thesaurus {
  /** Whether it has a word or a set phrase. */
  has(word: string): boolean
  /** The words most like one, without itself. */
  related(word: string): readonly Related[]
}

/** Words less alike than this share a sense by chance: one of many that one of them has. */
const LEAST = 0.2
/** Number of related words that are worth looking for. */
const MOST = 24

/**
 * Words of one language that share a sense, by what another language calls them: "die" and "pass away" are both «توفي».
 * The likeness of two words is the cosine of their lists of renderings, a rendering weighing less the more words it
 * has, as in pivoting for paraphrases (Bannard and Callison-Burch 2005).
 */
export class Senses implements Thesaurus {
  /** For each word of this language its renderings, and for each rendering the words it renders. */
  readonly #renderings = new Map<string, Set<string>>()
  readonly #rendered = new Map<string, Set<string>>()
  readonly #lengths = new Map<string, number>()

  constructor(entries: Iterable<Entry>) {
    for (const [own, other] of entries)
      for (const word of own)
        for (const rendering of other) {
          add(this.#renderings, word, rendering)
          add(this.#rendered, rendering, word)
        }
  }

  has(word: string): boolean {
    return this.#renderings.has(word)
  }

  related(word: string): Related[] {
    const products = new Map<string, number>()
    for (const rendering of this.#renderings.get(word) ?? [])
      for (const other of this.#rendered.get(rendering) ?? [])
        if (other !== word) products.set(other, (products.get(other) ?? 0) + this.#weight(rendering) ** 2)
    return [...products]
      .map(([other, product]) => ({ word: other, likeness: product / (this.#length(word) * this.#length(other)) }))
      .filter(({ likeness }) => likeness >= LEAST)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST)
  }

  #weight(rendering: string): number {
    return 1 / Math.log(1 + (this.#rendered.get(rendering)?.size ?? 1))
  }

  #length(word: string): number {
    const known = this.#lengths.get(word)
    if (known !== undefined) return known
    let sum = 0
    for (const rendering of this.#renderings.get(word) ?? []) sum += this.#weight(rendering) ** 2
    const length = Math.sqrt(sum)
    this.#lengths.set(word, length)
    return length
  }
}

function add(lists: Map<string, Set<string>>, key: string, value: string): void {
  const list = lists.get(key)
  if (list) list.add(value)
  else lists.set(key, new Set([value]))
}
