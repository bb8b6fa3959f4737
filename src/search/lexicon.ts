import { LRUCache } from 'lru-cache'
import type { Language } from '../languages/language.ts'
import { analyse, stemOf, withoutProclitic } from './analysis.ts'
import { nearestSpellings } from './edit-distance.ts'
import { type Equivalent, type EquivalentGroup, type LexiconReader, MAX_PHRASE_WORDS } from './lexicon-table.ts'
import type { Thesaurus } from './senses.ts'
import { tokenize } from './tokenize.ts'

/** Maximum number of words whose related words are kept. */
const MAX_CACHED = 2_000
/** Maximum number of corrections of a misspelling; more of them are guesses. */
const MAX_CORRECTIONS = 3

/** The equivalents of one language's words in another, or in itself. */
export class Lexicon {
  readonly from: Language
  readonly #tables: readonly LexiconReader[]
  readonly #thesaurus: Thesaurus | undefined
  readonly #related = new LRUCache<string, readonly Equivalent[]>({ max: MAX_CACHED })
  readonly #groups = new LRUCache<string, readonly EquivalentGroup[]>({ max: MAX_CACHED })
  readonly #starts = new LRUCache<string, boolean>({ max: MAX_CACHED })

  constructor(from: Language, tables: readonly LexiconReader[], thesaurus?: Thesaurus) {
    this.from = from
    this.#tables = tables
    this.#thesaurus = thesaurus
  }

  /** Finds the longest known phrase that starts at an index of some folded words: its number of words, and its equivalents. */
  find(
    forms: readonly string[],
    at: number,
    longest = MAX_PHRASE_WORDS,
  ): { length: number; renderings: readonly Equivalent[] } | undefined {
    const words = forms.slice(at, at + longest)
    const stems = words.map((form) => stemOf(form, this.from))
    for (let length = stems.length; length > 0; length--) {
      const groups = this.#ownGroups(words.slice(0, length), stems.slice(0, length).join(' '))
      const related = this.#relatedTo(words.slice(0, length))
      if (groups.length > 0 || related.length > 0)
        return { length, renderings: keepBest([...groups.flatMap(({ equivalents }) => equivalents), ...related]) }
    }
    return undefined
  }

  /** The groups of a phrase; of a word that is listed as it is written, not those of others that share its stem. */
  #ownGroups(words: readonly string[], stems: string): readonly EquivalentGroup[] {
    const groups = this.#groupsOf(stems)
    const [word = ''] = words
    if (words.length > 1 || groups.length < 2) return groups
    const written = new Set([word, withoutProclitic(word, this.from)])
    const own = groups.filter(({ phrases }) => phrases.some((phrase) => written.has(phrase)))
    return own.length > 0 ? own : groups
  }

  #groupsOf(stems: string): readonly EquivalentGroup[] {
    const known = this.#groups.get(stems)
    if (known) return known
    const groups = this.#tables.flatMap((table) => table.groupsOf(stems))
    this.#groups.set(stems, groups)
    return groups
  }

  /** Whether it has a folded word, or a phrase that starts with it. */
  has(form: string): boolean {
    const known = this.#starts.get(form)
    if (known !== undefined) return known
    const stem = stemOf(form, this.from)
    const has = this.#tables.some((table) => table.hasStart(stem)) || this.#lemmas([form]).length > 0
    this.#starts.set(form, has)
    return has
  }

  /** The base forms of a word or phrase that the thesaurus has. */
  #lemmas(words: readonly string[]): string[] {
    const thesaurus = this.#thesaurus
    if (!thesaurus || words.every((word) => analyse(word, this.from).isStopWord)) return []
    return baseFormsOf(words, this.from).filter((lemma) => thesaurus.has(lemma))
  }

  /** The equivalents of a word or phrase in the thesaurus. */
  #relatedTo(words: readonly string[]): readonly Equivalent[] {
    const key = words.join(' ')
    const known = this.#related.get(key)
    if (known) return known
    const found = this.#lemmas(words).flatMap((lemma) => this.#thesaurus?.related(lemma) ?? [])
    const renderings = keepBest(
      found.flatMap(({ word, similarity }) => {
        const words = tokenize(word).map(({ form }) => form)
        return isShort(words) ? [{ words, via: 'thesaurus', similarity } as const] : []
      }),
    )
    this.#related.set(key, renderings)
    return renderings
  }

  /** The equivalents of the words that a folded word is likeliest a misspelling of, with the same first letter. */
  nearest(form: string): readonly Equivalent[] {
    const stem = stemOf(form, this.from)
    const letter = stem.slice(0, 1)
    if (letter === '') return []
    const known = new Set(this.#tables.flatMap((table) => table.wordsFrom(letter)))
    const keys = nearestSpellings(stem, known, (key) => key)
    if (keys.length > MAX_CORRECTIONS) return []
    return keys.flatMap((key) => this.#groupsOf(key)).flatMap(({ equivalents }) => equivalents)
  }
}

/** Whether a phrase is one, and no explanation. */
export const isShort = (words: readonly string[]): boolean => words.length > 0 && words.length <= MAX_PHRASE_WORDS

/** Each equivalent once, at its highest similarity. */
function keepBest(renderings: readonly Equivalent[]): Equivalent[] {
  const found = new Map<string, Equivalent>()
  for (const one of renderings) {
    const key = one.words.join(' ')
    if ((found.get(key)?.similarity ?? 0) < one.similarity) found.set(key, one)
  }
  return [...found.values()]
}

/** The base forms that a word or phrase may have: of a phrase, its first word's or its last word's. */
function baseFormsOf(words: readonly string[], { search: { baseForms = (word) => [word] } }: Language): string[] {
  const [first = '', ...rest] = words
  const last = rest.pop()
  const leading = baseForms(first).map((base) => [base, ...words.slice(1)].join(' '))
  const trailing = last === undefined ? [] : baseForms(last).map((base) => [...words.slice(0, -1), base].join(' '))
  return [...new Set([...leading, ...trailing])]
}
