import { formsOf, type GlossaryWord } from '../languages/glossary.ts'

/** The words for one meaning in two languages. */
type GlossarySides = readonly [own: readonly GlossaryWord[], other: readonly GlossaryWord[]]

/** A word that shares senses with another, with their similarity, 0 to 1. */
export interface Related<Word = string> {
  readonly word: Word
  readonly similarity: number
}

/** A source of words of a language that may stand for each other. */
export interface Thesaurus {
  /** Whether it has a word or a set phrase. */
  has(word: string): boolean
  /** The words most similar to one, without itself. */
  related(word: string): readonly Related[]
}

/** Words less similar than this share only one of many senses. */
const MIN_SIMILARITY = 0.2
/** Maximum number of related words. */
const MAX_RELATED = 24

/**
 * Words of one language that share a sense, by what another language calls them: "die" and "pass away" are both «توفي».
 * The similarity of two words is the cosine of their lists of renderings, a rendering weighing less the more words it
 * has, as in pivoting for paraphrases (Bannard and Callison-Burch 2005).
 */
export class Senses {
  /** The renderings of each word of this language. */
  readonly #renderings = new Map<GlossaryWord, Set<GlossaryWord>>()
  /** The words that each rendering renders. */
  readonly #rendered = new Map<GlossaryWord, Set<GlossaryWord>>()
  readonly #weights = new Map<GlossaryWord, number>()
  readonly #lengths = new Map<GlossaryWord, number>()

  constructor(entries: Iterable<GlossarySides>) {
    for (const [own, other] of entries)
      for (const word of own)
        for (const rendering of other) {
          add(this.#renderings, word, rendering)
          add(this.#rendered, rendering, word)
        }
  }

  has(word: GlossaryWord): boolean {
    return this.#renderings.has(word)
  }

  related(word: GlossaryWord): Related<GlossaryWord>[] {
    const products = new Map<GlossaryWord, number>()
    for (const rendering of this.#renderings.get(word) ?? [])
      for (const other of this.#rendered.get(rendering) ?? [])
        if (other !== word)
          products.set(other, (products.get(other) ?? 0) + this.#weight(rendering) ** 2 * countForms(rendering))
    return [...products]
      .map(([other, product]) => ({ word: other, similarity: product / (this.#length(word) * this.#length(other)) }))
      .filter(({ similarity }) => similarity >= MIN_SIMILARITY)
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, MAX_RELATED)
  }

  #weight(rendering: GlossaryWord): number {
    const known = this.#weights.get(rendering)
    if (known !== undefined) return known
    let count = 0
    for (const word of this.#rendered.get(rendering) ?? []) count += countForms(word)
    const weight = 1 / Math.log(1 + count)
    this.#weights.set(rendering, weight)
    return weight
  }

  #length(word: GlossaryWord): number {
    const known = this.#lengths.get(word)
    if (known !== undefined) return known
    let sum = 0
    for (const rendering of this.#renderings.get(word) ?? [])
      sum += this.#weight(rendering) ** 2 * countForms(rendering)
    const length = Math.sqrt(sum)
    this.#lengths.set(word, length)
    return length
  }
}

/** Number of forms of a word, by which it is weighted: a common word has many. */
const countForms = (word: GlossaryWord): number => formsOf(word).length

function add<Key, Value>(lists: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.add(value)
  else lists.set(key, new Set([value]))
}
