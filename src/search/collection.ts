import type { Language } from '../languages/language.ts'
import type { Edition, Sentence, Story } from '../story/story.ts'
import { analyse, gramsOf, overlap } from './analysis.ts'
import { countryOf } from './countries.ts'
import { wordsOf } from './words.ts'

/** A story's text in one language as it is searched: whole, or some sentences of it. */
export interface Shelved {
  readonly story: Story
  /** The story itself, or one of its translations. */
  readonly edition: Edition
  readonly sentences: readonly Sentence[]
}

/** A sentence as it is searched. */
export interface Entry {
  readonly story: Story
  readonly edition: Edition
  readonly sentence: Sentence
  /** Its words in order, each by its number in the vocabulary. */
  readonly words: readonly number[]
  /** Which paragraph and which story of the collection it belongs to, counted from 0. */
  readonly paragraph: number
  readonly whole: number
}

/** Sentences, and where each of their words stands. */
export interface Collection {
  readonly language: Language
  readonly entries: readonly Entry[]
  readonly paragraphs: number
  /** The words of each story's title, by number; they stand in no entry. */
  readonly titles: readonly (readonly number[])[]
  readonly forms: readonly string[]
  /** The entries that hold a word, by its number. */
  readonly holders: readonly (readonly number[])[]
  /** The words of the vocabulary by what they are compared by. */
  word(form: string): number | undefined
  withStem(stem: string): readonly number[]
  withRoot(root: string): readonly number[]
  withLemma(lemma: string): readonly number[]
  withSkeleton(skeleton: string): readonly number[]
  ofCountry(code: string): readonly number[]
  /** The words whose stems begin with a letter. */
  beginning(letter: string): readonly number[]
  /** Words spelt much like one, with how much, from `least` on. */
  spelledLike(form: string, least: number): readonly (readonly [word: number, likeness: number])[]
}

/** Lists under keys. */
class Lists {
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

/** Gathers sentences in one language into a collection. Unless `spelled`, no words are found by being spelt alike. */
export function collect(shelf: Iterable<Shelved>, language: Language, { spelled = true } = {}): Collection {
  const forms: string[] = []
  const numbers = new Map<string, number>()
  const holders: number[][] = []
  const [stems, roots, lemmas, skeletons] = [new Lists(), new Lists(), new Lists(), new Lists()]
  const [countries, grams, letters] = [new Lists(), new Lists(), new Lists()]

  const numberOf = (form: string): number => {
    const known = numbers.get(form)
    if (known !== undefined) return known
    const n = forms.push(form) - 1
    numbers.set(form, n)
    holders.push([])
    const analysis = analyse(form, language)
    stems.add(analysis.stem, n)
    roots.add(analysis.root, n)
    for (const lemma of analysis.lemmas) lemmas.add(lemma, n)
    for (const skeleton of analysis.skeletons) skeletons.add(skeleton, n)
    countries.add(countryOf(form, language), n)
    if (spelled) for (const gram of gramsOf(form)) grams.add(gram, n)
    letters.add(analysis.stem.slice(0, 1), n)
    return n
  }
  const read = (text: string): number[] => wordsOf(text).map(({ form }) => numberOf(form))

  const entries: Entry[] = []
  const titles: number[][] = []
  let paragraphs = 0
  for (const { story, edition, sentences } of shelf) {
    const whole = titles.push(read(edition.about.title)) - 1
    let before: number | undefined
    for (const sentence of sentences) {
      if (sentence.paragraph !== before) paragraphs++
      before = sentence.paragraph
      const words = read(sentence.excerpt.text)
      const at = entries.push({ story, edition, sentence, words, paragraph: paragraphs - 1, whole }) - 1
      for (const word of new Set(words)) holders[word]?.push(at)
    }
  }
  return {
    language,
    entries,
    paragraphs,
    titles,
    forms,
    holders,
    word: (form) => numbers.get(form),
    withStem: (stem) => stems.get(stem),
    withRoot: (root) => roots.get(root),
    withLemma: (lemma) => lemmas.get(lemma),
    withSkeleton: (skeleton) => skeletons.get(skeleton),
    ofCountry: (code) => countries.get(code),
    beginning: (letter) => letters.get(letter),
    spelledLike: (form, least) => {
      const shared = new Map<number, number>()
      for (const gram of gramsOf(form)) for (const n of grams.get(gram)) shared.set(n, (shared.get(n) ?? 0) + 1)
      const alike: [number, number][] = []
      for (const [n, count] of shared) {
        const likeness = overlap(count, form, forms[n] ?? '')
        if (likeness >= least) alike.push([n, likeness])
      }
      return alike
    },
  }
}
