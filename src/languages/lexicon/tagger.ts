import { LRUCache } from 'lru-cache'
import type { WordClass } from './entry.ts'
import type { FormIndex } from './form-index.ts'
import type { Proclitic, Inflection } from './inflection.ts'

/** One reading of a word. */
export interface WordTag {
  readonly lemma: string
  readonly class: WordClass
  /** The form of its lemma, as the language's inflection names it: `past she`. */
  readonly form: string
  /** The complements and kinds that rules take it with or for: `that : to`. */
  readonly takes: string
  /** The clitics at its front and at its end, folded; empty for none. */
  readonly proclitic: string
  readonly enclitic: string
}

/** Maximum number of words whose readings are kept. */
const MAX_CACHED = 20_000
/** Minimum number of letters of a word without its clitics. */
const MIN_STEM_LENGTH = 2
/** Minimum number of letters of a verb behind an "and", where the word is known without it. */
const MIN_VERB_LENGTH = 3

const PLAIN: Proclitic = ['', 'any']

/** Reads words by the forms in the lexicon of a language. */
export class Tagger {
  readonly #forms: FormIndex
  readonly #inflection: Inflection
  readonly #kept = new LRUCache<string, readonly WordTag[]>({ max: MAX_CACHED })

  constructor(forms: FormIndex, inflection: Inflection) {
    this.#forms = forms
    this.#inflection = inflection
  }

  /**
   * The readings of a folded word; none for a word that is not in the lexicon. Clitics are split off only if the word
   * itself is not known, unless it may also be a verb behind an "and": «وردت» is "came in", and "and she replied".
   */
  tagsOf(word: string): readonly WordTag[] {
    const kept = this.#kept.get(word)
    if (kept) return kept
    const whole = this.#withProclitic(word, PLAIN)
    const readings = whole.length > 0 ? [...whole, ...this.#withConjunction(word)] : this.#splitClitics(word)
    this.#kept.set(word, readings)
    return readings
  }

  /** The readings as a verb behind an "and". */
  #withConjunction(word: string): WordTag[] {
    return this.#inflection.conjunctions
      .filter((and) => word.startsWith(and) && word.length >= and.length + MIN_VERB_LENGTH)
      .flatMap((and) => this.#withProclitic(word, [and, 'verb']))
  }

  /** The readings without a proclitic; or else without an enclitic; or else without both. */
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

  /** The readings between a proclitic and an enclitic pronoun. */
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
