import Fuse from 'fuse.js'
import type { Language } from '../languages/language.ts'
import type { Edition, Sentence, Story } from '../story/story.ts'
import { type Analysis, analyse, withoutProclitic } from './analysis.ts'
import { countryOf } from './countries.ts'
import { isSpelledNear, nearestSpellings } from './edit-distance.ts'
import { tokenize } from './tokenize.ts'

/** A story's text in one language as it is searched: whole, or some sentences of it. */
export interface SearchableEdition {
  readonly story: Story
  /** The story itself, or one of its translations. */
  readonly edition: Edition
  readonly sentences: readonly Sentence[]
}

/** A sentence as it is searched. */
export interface IndexedSentence {
  readonly story: Story
  readonly edition: Edition
  readonly sentence: Sentence
  /** Its words in order, each by its number in the vocabulary. */
  readonly wordIds: readonly number[]
  /** Which paragraph and which story of the collection it belongs to, counted from 0. */
  readonly paragraph: number
  readonly storyNumber: number
}

/** A word of the vocabulary, and the entries that hold it: what Fuse.js searches. */
export interface VocabularyWord extends Analysis {
  readonly form: string
  readonly entries: readonly number[]
}

/** Sentences, and where each of their words stands. */
export interface Collection {
  readonly language: Language
  readonly entries: readonly IndexedSentence[]
  readonly paragraphs: number
  /** The words of each story's title, by number; they stand in no entry. */
  readonly titles: readonly (readonly number[])[]
  /** The words, each by its number. */
  readonly vocabulary: readonly VocabularyWord[]
  /** The numbers of words by what they are compared by, letter by letter. */
  findWord(form: string): number | undefined
  withStem(stem: string): readonly number[]
  withRoot(root: string): readonly number[]
  withLemma(lemma: string): readonly number[]
  withSkeleton(skeleton: string): readonly number[]
  ofCountry(code: string): readonly number[]
  /** The words that a word is likeliest a misspelling of, as Fuse.js finds them; `from`: the word's language. */
  spelledLike(form: string, from: Language): readonly number[]
}

/** Lists under keys. */
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

/** Share of a stem's letters that Fuse.js may find otherwise: one in four, where two neighbours swapped count as two. */
const THRESHOLD = 0.5

/** Gathers sentences in one language into a collection, and indexes their words. */
export function buildCollection(shelf: Iterable<SearchableEdition>, language: Language): Collection {
  const vocabulary: (VocabularyWord & { readonly entries: number[] })[] = []
  const numbers = new Map<string, number>()
  const [stems, roots, lemmas, skeletons, countries] = [
    new MultiMap(),
    new MultiMap(),
    new MultiMap(),
    new MultiMap(),
    new MultiMap(),
  ]

  const numberOf = (form: string): number => {
    const known = numbers.get(form)
    if (known !== undefined) return known
    const analysis = analyse(form, language)
    const n = vocabulary.push({ ...analysis, form, entries: [] }) - 1
    numbers.set(form, n)
    stems.add(analysis.stem, n)
    roots.add(analysis.root, n)
    for (const lemma of analysis.lemmas) lemmas.add(lemma, n)
    for (const skeleton of analysis.skeletons) skeletons.add(skeleton, n)
    countries.add(countryOf(form, language), n)
    return n
  }
  const read = (text: string): number[] => tokenize(text).map(({ form }) => numberOf(form))

  const entries: IndexedSentence[] = []
  const titles: number[][] = []
  let paragraphs = 0
  for (const { story, edition, sentences } of shelf) {
    const whole = titles.push(read(edition.about.title)) - 1
    let before: number | undefined
    for (const sentence of sentences) {
      if (sentence.paragraph !== before) paragraphs++
      before = sentence.paragraph
      const words = read(sentence.excerpt.text)
      const at =
        entries.push({ story, edition, sentence, wordIds: words, paragraph: paragraphs - 1, storyNumber: whole }) - 1
      for (const word of new Set(words)) vocabulary[word]?.entries.push(at)
    }
  }
  const fuse = new Fuse<VocabularyWord>(vocabulary, {
    keys: ['stem'],
    threshold: THRESHOLD,
    ignoreLocation: true,
    isCaseSensitive: true,
    shouldSort: false,
  })
  return {
    language,
    entries,
    paragraphs,
    titles,
    vocabulary,
    findWord: (form) => numbers.get(form),
    withStem: (stem) => stems.get(stem),
    withRoot: (root) => roots.get(root),
    withLemma: (lemma) => lemmas.get(lemma),
    withSkeleton: (skeleton) => skeletons.get(skeleton),
    ofCountry: (code) => countries.get(code),
    // Fuse.js finds "rain" within "training" as well: of what it finds those stay that are as near as whole words.
    spelledLike: (form, from) => {
      const { stem } = analyse(form, from)
      const bare = withoutProclitic(form, from)
      const found = fuse.search(stem).filter(({ item }) => isSpelledNear(bare, withoutProclitic(item.form, language)))
      return nearestSpellings(stem, found, ({ item }) => item.stem).map(({ refIndex }) => refIndex)
    },
  }
}
