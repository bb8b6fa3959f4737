import type { Sentence } from '../story/story.ts'

/** Two sentences that share at least this part of their words (Dice's coefficient over bags of words) are alike. */
const MIN_SIMILARITY = 0.5

interface Bag {
  readonly size: number
  readonly counts: ReadonlyMap<string, number>
}

/** Compares sentences by their words. The words of each are counted once. */
export class Similarity {
  readonly #bags = new Map<Sentence, Bag>()

  /** Dice's coefficient of two sentences' words, 0 to 1. */
  of(a: Sentence, b: Sentence): number {
    const [ofA, ofB] = [this.#bagOf(a), this.#bagOf(b)]
    if (ofA.size + ofB.size === 0) return 0
    let shared = 0
    for (const [word, count] of ofA.counts) shared += Math.min(count, ofB.counts.get(word) ?? 0)
    return (2 * shared) / (ofA.size + ofB.size)
  }

  areAlike(a: Sentence, b: Sentence): boolean {
    return this.of(a, b) >= MIN_SIMILARITY
  }

  #bagOf(sentence: Sentence): Bag {
    const known = this.#bags.get(sentence)
    if (known) return known
    const counts = new Map<string, number>()
    const words = sentence.folded.text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    const bag = { size: words.length, counts }
    this.#bags.set(sentence, bag)
    return bag
  }
}
