import Fuse from 'fuse.js'
import type { Language } from '../languages/language.ts'
import { type Analysis, analyse } from './analysis.ts'
import { countryOf } from './countries.ts'
import { tokenize } from './tokenize.ts'
import { chooseSpellings, type SpellingCandidate, type Vocabulary } from './vocabulary.ts'

/** A word as it is indexed: what Fuse.js searches. */
interface IndexedWord extends SpellingCandidate {
  readonly analysis: Analysis
  /** Numbers of sentences and editions, ascending. */
  readonly sentences: number[]
  readonly titles: number[]
}

/** Share of a stem's letters that Fuse.js may find otherwise: one in four, where two neighbours swapped count as two. */
const THRESHOLD = 0.5

const NONE: readonly number[] = []

/** A vocabulary in memory. A word's id is its place in it. */
export class WordIndex implements Vocabulary {
  readonly language: Language
  readonly #words: IndexedWord[] = []
  readonly #ids = new Map<string, number>()
  readonly #byStem = new MultiMap()
  readonly #byRoot = new MultiMap()
  readonly #byLemma = new MultiMap()
  readonly #bySkeleton = new MultiMap()
  readonly #byCountry = new MultiMap()
  #fuse: Fuse<IndexedWord> | undefined

  constructor(language: Language) {
    this.language = language
  }

  /** Adds the words of a text and returns their ids in order. */
  addText(text: string): number[] {
    return tokenize(text).map(({ form }) => this.#ids.get(form) ?? this.#addWord(form))
  }

  /** Records that a sentence holds some words. */
  addSentence(sentence: number, wordIds: Iterable<number>): void {
    for (const id of new Set(wordIds)) this.#words[id]?.sentences.push(sentence)
  }

  /** Records that the title of an edition holds some words. */
  addTitle(edition: number, wordIds: Iterable<number>): void {
    for (const id of new Set(wordIds)) this.#words[id]?.titles.push(edition)
  }

  #addWord(form: string): number {
    const analysis = analyse(form, this.language)
    const id = this.#words.length
    this.#words.push({ id, form, stem: analysis.stem, analysis, sentences: [], titles: [] })
    this.#ids.set(form, id)
    this.#byStem.add(analysis.stem, id)
    this.#byRoot.add(analysis.root, id)
    for (const lemma of analysis.lemmas) this.#byLemma.add(lemma, id)
    for (const skeleton of analysis.skeletons) this.#bySkeleton.add(skeleton, id)
    this.#byCountry.add(countryOf(form, this.language), id)
    this.#fuse = undefined
    return id
  }

  formOf(id: number): string {
    return this.#words[id]?.form ?? ''
  }

  languageOf(id: number): Language | undefined {
    return this.#words[id]?.analysis.language
  }

  isStopWord(id: number): boolean {
    return this.#words[id]?.analysis.isStopWord ?? false
  }

  sentencesWith(id: number): readonly number[] {
    return this.#words[id]?.sentences ?? NONE
  }

  titlesWith(id: number): readonly number[] {
    return this.#words[id]?.titles ?? NONE
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

  spelledLike(form: string, from: Language): readonly number[] {
    this.#fuse ??= new Fuse<IndexedWord>(this.#words, {
      keys: ['stem'],
      threshold: THRESHOLD,
      ignoreLocation: true,
      isCaseSensitive: true,
      shouldSort: false,
    })
    // Fuse.js finds "rain" within "training" as well: only what is near as a whole word stays.
    const found = this.#fuse.search(analyse(form, from).stem).map(({ item }) => item)
    return chooseSpellings(form, from, found, this.language)
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
    return this.#lists.get(key) ?? NONE
  }
}
