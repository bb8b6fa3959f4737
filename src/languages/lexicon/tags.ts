import { LRUCache } from 'lru-cache'
import type { WordClass } from './entry.ts'
import type { Forms } from './forms.ts'
import type { Front, Inflection } from './inflection.ts'

/** One way to read a word. */
export interface Reading {
  readonly lemma: string
  readonly class: WordClass
  /** Which form of its lemma it is, as the language's inflection names it: `past she`. */
  readonly form: string
  /** What rules take it with or for: `that : to`. */
  readonly takes: string
  /** What is written onto its front and onto its end, folded; empty for nothing. */
  readonly before: string
  readonly after: string
}

/** The words of so many are kept as they were read. */
const KEPT = 20_000
/** What is left of a word without what is written onto it has so many letters. */
const LEAST = 2
/** A verb behind an "and" that the word itself does not need. */
const LEAST_VERB = 3

const PLAIN: Front = ['', 'any']

/** Reads words by the forms that a language's lexicon has. */
export class Tagger {
  readonly #forms: Forms
  readonly #inflection: Inflection
  readonly #kept = new LRUCache<string, readonly Reading[]>({ max: KEPT })

  constructor(forms: Forms, inflection: Inflection) {
    this.#forms = forms
    this.#inflection = inflection
  }

  /**
   * How a folded word may be read; nothing for a word that the lexicon has not. What is written onto it is taken off
   * only if the word itself is not known, but for what may also be a verb behind an "and": «وردت» is "came in", and
   * "and she replied".
   */
  tagsOf(word: string): readonly Reading[] {
    const kept = this.#kept.get(word)
    if (kept) return kept
    const whole = this.#behind(word, PLAIN)
    const readings = whole.length > 0 ? [...whole, ...this.#joined(word)] : this.#apart(word)
    this.#kept.set(word, readings)
    return readings
  }

  /** A verb behind an "and". */
  #joined(word: string): Reading[] {
    return this.#inflection.ands
      .filter((and) => word.startsWith(and) && word.length >= and.length + LEAST_VERB)
      .flatMap((and) => this.#behind(word, [and, 'verb']))
  }

  /** A word without what is written onto its front; or else onto its end; or else onto both. */
  #apart(word: string): readonly Reading[] {
    const { fronts } = this.#inflection
    const ways = [
      () => fronts.flatMap((front) => this.#behind(word, front)),
      () => this.#owned(word, PLAIN),
      () => fronts.flatMap((front) => this.#owned(word, front)),
    ]
    for (const way of ways) {
      const readings = way()
      if (readings.length > 0) return readings
    }
    return []
  }

  /** A word behind a front and before a pronoun. */
  #owned(word: string, front: Front): Reading[] {
    return this.#inflection.pronouns.flatMap((pronoun) => {
      const rest = word.slice(0, -pronoun.length)
      if (!word.endsWith(pronoun) || rest.length < LEAST) return []
      return this.#inflection.beforePronoun(rest).flatMap((one) => this.#behind(one, front, pronoun))
    })
  }

  #behind(word: string, [front, asks]: Front, after = ''): Reading[] {
    if (!word.startsWith(front) || word.length < front.length + LEAST) return []
    return this.#forms
      .having(word.slice(front.length))
      .filter(({ entry, form }) => this.#inflection.follows(entry.class, form, asks))
      .map(({ entry: { lemma, class: is, takes }, form }) => ({ lemma, class: is, form, takes, before: front, after }))
  }
}
