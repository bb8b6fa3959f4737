import Fuse from 'fuse.js'
import type { Language } from '../languages/language.ts'
import { type Analysis, analyse, withoutProclitic } from './analysis.ts'
import { countryOf } from './countries.ts'
import { isSpelledNear, nearestSpellings } from './edit-distance.ts'
import { tokenize } from './tokenize.ts'

/** A word of the vocabulary: what Fuse.js searches. */
export interface VocabularyWord extends Analysis {
  readonly form: string
  /** The numbers of the entries that hold it, ascending. */
  readonly entries: readonly number[]
}

/** Share of a stem's letters that Fuse.js may find otherwise: one in four, where two neighbours swapped count as two. */
const THRESHOLD = 0.5

/** The distinct words of texts in one language. A word's id is its place in `words`. */
export class Vocabulary {
  readonly language: Language
  readonly #words: (VocabularyWord & { readonly entries: number[] })[] = []
  readonly #ids = new Map<string, number>()
  readonly #byStem = new MultiMap()
  readonly #byRoot = new MultiMap()
  readonly #byLemma = new MultiMap()
  readonly #bySkeleton = new MultiMap()
  readonly #byCountry = new MultiMap()
  #fuse: Fuse<VocabularyWord> | undefined

  constructor(language: Language) {
    this.language = language
  }

  get words(): readonly VocabularyWord[] {
    return this.#words
  }

  /** Adds the words of a text and returns their ids in order. */
  addText(text: string): number[] {
    return tokenize(text).map(({ form }) => this.#ids.get(form) ?? this.#addWord(form))
  }

  /** Records that an entry holds some words. */
  addEntry(entry: number, wordIds: Iterable<number>): void {
    for (const id of new Set(wordIds)) this.#words[id]?.entries.push(entry)
  }

  #addWord(form: string): number {
    const analysis = analyse(form, this.language)
    const id = this.#words.push({ ...analysis, form, entries: [] }) - 1
    this.#ids.set(form, id)
    this.#byStem.add(analysis.stem, id)
    this.#byRoot.add(analysis.root, id)
    for (const lemma of analysis.lemmas) this.#byLemma.add(lemma, id)
    for (const skeleton of analysis.skeletons) this.#bySkeleton.add(skeleton, id)
    this.#byCountry.add(countryOf(form, this.language), id)
    this.#fuse = undefined
    return id
  }

  idOf(form: string): number | undefined {
    return this.#ids.get(form)
  }

  withStem(stem: string): readonly number[] {
    return this.#byStem.get(stem)
  }

  withRoot(root: string): readonly number[] {
    return this.#byRoot.get(root)
  }

  withLemma(lemma: string): readonly number[] {
    return this.#byLemma.get(lemma)
  }

  withSkeleton(skeleton: string): readonly number[] {
    return this.#bySkeleton.get(skeleton)
  }

  ofCountry(code: string): readonly number[] {
    return this.#byCountry.get(code)
  }

  /** The ids of the words that a word is likeliest a misspelling of; `from` is the word's language. */
  spelledLike(form: string, from: Language): readonly number[] {
    this.#fuse ??= new Fuse<VocabularyWord>(this.#words, {
      keys: ['stem'],
      threshold: THRESHOLD,
      ignoreLocation: true,
      isCaseSensitive: true,
      shouldSort: false,
    })
    const { stem } = analyse(form, from)
    const bare = withoutProclitic(form, from)
    // Fuse.js finds "rain" within "training" as well: only what is near as a whole word stays.
    const found = this.#fuse
      .search(stem)
      .filter(({ item }) => isSpelledNear(bare, withoutProclitic(item.form, this.language)))
    return nearestSpellings(stem, found, ({ item }) => item.stem).map(({ refIndex }) => refIndex)
  }
}

/** Lists of numbers by key. */
class MultiMap {
  readonly #lists = new Map<string, number[]>()

  add(key: string | undefined, value: number): void {
    if (key === undefined) return
    const list = this.#lists.get(key)
    if (list) list.push(value)
    else this.#lists.set(key, [value])
  }

  get(key: string): readonly number[] {
    return this.#lists.get(key) ?? []
  }
}
