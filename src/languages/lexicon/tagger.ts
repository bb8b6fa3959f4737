import { LRUCache } from 'lru-cache'
import type { WordClass } from './entry.ts'
import type { FormIndex } from './form-index.ts'
import type { Proclitic, Inflection } from './inflection.ts'

/** One way to read a word. */
export interface WordTag {
  readonly lemma: string
  readonly class: WordClass
  /** Which form of its lemma it is, as the language's inflection names it: `past she`. */
  readonly form: string
  /** What rules take it with or for: `that : to`. */
  readonly takes: string
  /** What is written onto its front and onto its end, folded; empty for nothing. */
  readonly proclitic: string
  readonly enclitic: string
}

/** The words of so many are kept as they were read. */
const MAX_CACHED = 20_000
/** What is left of a word without what is written onto it has so many letters. */
const MIN_STEM_LENGTH = 2
/** A verb behind an "and" that the word itself does not need. */
const MIN_VERB_LENGTH = 3

const PLAIN: Proclitic = ['', 'any']

/** Reads words by the forms that a language's lexicon has. */
export class Tagger {
  readonly #forms: FormIndex
  readonly #inflection: Inflection
  readonly #kept = new LRUCache<string, readonly WordTag[]>({ max: MAX_CACHED })

  constructor(forms: FormIndex, inflection: Inflection) {
    this.#forms = forms
    this.#inflection = inflection
  }

  /**
   * How a folded word may be read; nothing for a word that the lexicon has not. What is written onto it is taken off
   * only if the word itself is not known, but for what may also be a verb behind an "and": «وردت» is "came in", and
   * "and she replied".
   */
  tagsOf(word: string): readonly WordTag[] {
    const kept = this.#kept.get(word)
    if (kept) return kept
    const whole = this.#withProclitic(word, PLAIN)
    const readings = whole.length > 0 ? [...whole, ...this.#withConjunction(word)] : this.#splitClitics(word)
    this.#kept.set(word, readings)
    return readings
  }

  /** A verb behind an "and". */
  #withConjunction(word: string): WordTag[] {
    return this.#inflection.conjunctions
      .filter((and) => word.startsWith(and) && word.length >= and.length + MIN_VERB_LENGTH)
      .flatMap((and) => this.#withProclitic(word, [and, 'verb']))
  }

  /** A word without what is written onto its front; or else onto its end; or else onto both. */
  #splitClitics(word: string): readonly WordTag[] {
    const { proclitics } = this.#inflection
    const ways = [
      () => proclitics.flatMap((front) => this.#withProclitic(word, front)),
      () => this.#withEnclitic(word, PLAIN),
      () => proclitics.flatMap((front) => this.#withEnclitic(word, front)),
    ]
    for (const way of ways) {
      const readings = way()
      if (readings.length > 0) return readings
    }
    return []
  }

  /** A word behind a front and before a pronoun. */
  #withEnclitic(word: string, front: Proclitic): WordTag[] {
    return this.#inflection.enclitics.flatMap((pronoun) => {
      const rest = word.slice(0, -pronoun.length)
      if (!word.endsWith(pronoun) || rest.length < MIN_STEM_LENGTH) return []
      return this.#inflection.restoreHost(rest).flatMap((one) => this.#withProclitic(one, front, pronoun))
    })
  }

  #withProclitic(word: string, [front, asks]: Proclitic, after = ''): WordTag[] {
    if (!word.startsWith(front) || word.length < front.length + MIN_STEM_LENGTH) return []
    return this.#forms
      .lookUp(word.slice(front.length))
      .filter(({ entry, form }) => this.#inflection.allowsProclitic(entry.class, form, asks))
      .map(({ entry: { lemma, class: is, takes }, form }) => ({
        lemma,
        class: is,
        form,
        takes,
        proclitic: front,
        enclitic: after,
      }))
  }
}
