import type { Collection } from './collection.ts'
import type { Term, TermPhrase } from './term.ts'
import type { NumberList } from './vocabulary.ts'

/** Tells by an edition's number whether it must not be found; null where all may be. */
export type EditionFilter = ((edition: number) => boolean) | null

/** What the terms of a question weigh in the sentences, paragraphs and titles of a collection, added up term by term. */
export class TermScorer {
  readonly #collection: Collection
  readonly bySentence: Float64Array
  readonly byParagraph: Float64Array
  readonly byTitle: Float64Array
  /** The numbers of the sentences that match a term. */
  readonly matched: number[] = []
  /** The strongest match of the term at hand in each sentence, paragraph and title. */
  readonly #sentences: Float64Array
  readonly #paragraphs: Float64Array
  readonly #titles: Float64Array
  readonly #isHidden: EditionFilter

  constructor(collection: Collection, isHidden: EditionFilter = null) {
    this.#collection = collection
    this.#isHidden = isHidden
    const { lengths, paragraphLengths, editionLimit } = collection
    this.bySentence = new Float64Array(lengths.length)
    this.byParagraph = new Float64Array(paragraphLengths.length)
    this.byTitle = new Float64Array(editionLimit)
    this.#sentences = new Float64Array(lengths.length)
    this.#paragraphs = new Float64Array(paragraphLengths.length)
    this.#titles = new Float64Array(editionLimit)
  }

  /** Adds a term, and returns its weight and the strength of its best match. */
  score(term: Term): { weight: number; bestStrength: number } {
    const { vocabulary, sentenceCount } = this.#collection
    const found: number[] = []
    for (const [word, { strength }] of term.words)
      keepStrongest(vocabulary.sentencesWith(word), strength, this.#sentences, found)
    for (const phrase of term.phrases)
      keepStrongest(this.#sentencesWithPhrase(phrase), phrase.match.strength, this.#sentences, found)
    const shown = this.#withoutHidden(found)
    let [frequency, bestStrength] = [0, 0]
    for (const sentence of shown) {
      const strength = this.#sentences[sentence] ?? 0
      frequency += strength
      if (strength > bestStrength) bestStrength = strength
    }
    const weight = Math.log(1 + (sentenceCount - frequency + 0.5) / (frequency + 0.5))
    this.#addSentences(shown, weight)
    this.#addTitles(term, weight)
    return { weight, bestStrength }
  }

  /** Those of some sentences that may be found. The others weigh nothing, not even that a word is known at all. */
  #withoutHidden(found: readonly number[]): readonly number[] {
    const isHidden = this.#isHidden
    if (!isHidden) return found
    const { editions } = this.#collection
    return found.filter((sentence) => {
      if (!isHidden(editions[sentence] ?? 0)) return true
      this.#sentences[sentence] = 0
      return false
    })
  }

  #addSentences(found: readonly number[], weight: number): void {
    const { paragraphs } = this.#collection
    for (const sentence of found) {
      const strength = this.#sentences[sentence] ?? 0
      const own = this.bySentence[sentence] ?? 0
      if (own === 0) this.matched.push(sentence)
      this.bySentence[sentence] = own + weight * strength
      const paragraph = paragraphs[sentence] ?? 0
      const before = this.#paragraphs[paragraph] ?? 0
      if (strength <= before) continue
      this.#paragraphs[paragraph] = strength
      this.byParagraph[paragraph] = (this.byParagraph[paragraph] ?? 0) + weight * (strength - before)
    }
    for (const sentence of found) {
      this.#sentences[sentence] = 0
      this.#paragraphs[paragraphs[sentence] ?? 0] = 0
    }
  }

  #addTitles({ words }: Term, weight: number): void {
    const found: number[] = []
    for (const [word, { strength }] of words)
      keepStrongest(this.#collection.vocabulary.titlesWith(word), strength, this.#titles, found)
    for (const title of found) {
      if (!this.#isHidden?.(title))
        this.byTitle[title] = (this.byTitle[title] ?? 0) + weight * (this.#titles[title] ?? 0)
      this.#titles[title] = 0
    }
  }

  /** The sentences that hold a word for each place of a phrase. */
  #sentencesWithPhrase({ places }: TermPhrase): readonly number[] {
    const { vocabulary } = this.#collection
    const lists = places
      .map((place) => [...place].map((word) => vocabulary.sentencesWith(word)))
      .sort((a, b) => totalLength(a) - totalLength(b))
    const [rarest = [], ...others] = lists
    let held = new Set(rarest.flatMap((list) => [...list]))
    for (const place of others) {
      if (held.size === 0) return []
      const kept = new Set<number>()
      for (const list of place) for (const sentence of list) if (held.has(sentence)) kept.add(sentence)
      held = kept
    }
    return [...held]
  }
}

const totalLength = (lists: readonly NumberList[]): number => lists.reduce((sum, { length }) => sum + length, 0)

/** Keeps a strength for some numbers where none is stronger; the numbers that are new go to the end of `found`. */
function keepStrongest(numbers: NumberList, strength: number, strongest: Float64Array, found: number[]): void {
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? 0
    const before = strongest[number] ?? 0
    if (before === 0) found.push(number)
    if (before < strength) strongest[number] = strength
  }
}
