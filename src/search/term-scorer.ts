import type { Collection } from './collection.ts'
import type { Term, TermPhrase } from './term.ts'
import type { NumberList } from './vocabulary.ts'

/** Tells by an edition's number whether it must not be found; null where all may be. */
export type EditionFilter = ((edition: number) => boolean) | null

/** Weights by number, as many as any collection has needed until now: all 0 between two questions. */
interface Weights {
  readonly bySentence: Float64Array
  readonly byParagraph: Float64Array
  readonly byTitle: Float64Array
  /** The strongest match of the term at hand in each sentence, paragraph and title. */
  readonly sentences: Float64Array
  readonly paragraphs: Float64Array
  readonly titles: Float64Array
  /** The number of places of a phrase that each sentence has a word for. */
  readonly places: Uint8Array
  /** Lists of sentences: those that match any term, those that match the term at hand, and those that may hold a phrase. */
  readonly matched: Uint32Array
  readonly found: Uint32Array
  readonly held: Uint32Array
}

/** What the last question has used and left empty: making it anew for each costs more than a small search. */
let spare: Weights | undefined

/** What the terms of a question weigh in the sentences, paragraphs and titles of a collection, added up term by term. */
export class TermScorer {
  readonly #collection: Collection
  readonly #weights: Weights
  #matchedCount = 0
  /** The numbers of the editions whose title matches a term. */
  readonly #titles: number[] = []
  readonly #isHidden: EditionFilter

  constructor(collection: Collection, isHidden: EditionFilter = null) {
    this.#collection = collection
    this.#isHidden = isHidden
    this.#weights = takeWeights(collection)
  }

  get bySentence(): Float64Array {
    return this.#weights.bySentence
  }

  get byParagraph(): Float64Array {
    return this.#weights.byParagraph
  }

  get byTitle(): Float64Array {
    return this.#weights.byTitle
  }

  /** The numbers of the sentences that match a term. */
  get matched(): Uint32Array {
    return this.#weights.matched.subarray(0, this.#matchedCount)
  }

  /** Leaves the weights to the next question; they must not be read any more. Not to be called where scoring has failed. */
  release(): void {
    const { bySentence, byParagraph, byTitle } = this.#weights
    const { paragraphs } = this.#collection
    const { matched } = this
    for (let i = 0; i < matched.length; i++) {
      const sentence = matched[i] ?? 0
      bySentence[sentence] = 0
      byParagraph[paragraphs[sentence] ?? 0] = 0
    }
    for (const title of this.#titles) byTitle[title] = 0
    spare = this.#weights
  }

  /** Adds a term, and returns its weight and the strength of its best match. */
  score(term: Term): { weight: number; bestStrength: number } {
    const { vocabulary, sentenceCount } = this.#collection
    const { sentences, found } = this.#weights
    let count = 0
    for (const [word, { strength }] of term.words)
      count = keepStrongest(vocabulary.sentencesWith(word), strength, sentences, found, count)
    for (const phrase of term.phrases)
      count = keepStrongest(this.#sentencesWithPhrase(phrase), phrase.match.strength, sentences, found, count)
    const shown = this.#withoutHidden(found.subarray(0, count))
    let [frequency, bestStrength] = [0, 0]
    // Loops over many sentences count: an iterator would make an object for each.
    for (let i = 0; i < shown.length; i++) {
      const strength = sentences[shown[i] ?? 0] ?? 0
      frequency += strength
      if (strength > bestStrength) bestStrength = strength
    }
    const weight = Math.log(1 + (sentenceCount - frequency + 0.5) / (frequency + 0.5))
    this.#addSentences(shown, weight)
    this.#addTitles(term, weight)
    return { weight, bestStrength }
  }

  /** Those of some sentences that may be found. The others weigh nothing, not even that a word is known at all. */
  #withoutHidden(found: Uint32Array): Uint32Array {
    const isHidden = this.#isHidden
    if (!isHidden) return found
    const { editions } = this.#collection
    return found.filter((sentence) => {
      if (!isHidden(editions[sentence] ?? 0)) return true
      this.#weights.sentences[sentence] = 0
      return false
    })
  }

  #addSentences(found: Uint32Array, weight: number): void {
    const { paragraphs } = this.#collection
    const { bySentence, byParagraph, sentences, paragraphs: strongest, matched } = this.#weights
    for (let i = 0; i < found.length; i++) {
      const sentence = found[i] ?? 0
      const strength = sentences[sentence] ?? 0
      const own = bySentence[sentence] ?? 0
      if (own === 0) matched[this.#matchedCount++] = sentence
      bySentence[sentence] = own + weight * strength
      const paragraph = paragraphs[sentence] ?? 0
      const before = strongest[paragraph] ?? 0
      if (strength <= before) continue
      strongest[paragraph] = strength
      byParagraph[paragraph] = (byParagraph[paragraph] ?? 0) + weight * (strength - before)
    }
    for (let i = 0; i < found.length; i++) {
      const sentence = found[i] ?? 0
      sentences[sentence] = 0
      strongest[paragraphs[sentence] ?? 0] = 0
    }
  }

  #addTitles({ words }: Term, weight: number): void {
    const { byTitle, titles } = this.#weights
    const found: number[] = []
    for (const [word, { strength }] of words)
      keepStrongest(this.#collection.vocabulary.titlesWith(word), strength, titles, found, found.length)
    for (const title of found) {
      if (!this.#isHidden?.(title)) {
        this.#titles.push(title)
        byTitle[title] = (byTitle[title] ?? 0) + weight * (titles[title] ?? 0)
      }
      titles[title] = 0
    }
  }

  /** The sentences that hold a word for each place of a phrase, until the next phrase is asked for. */
  #sentencesWithPhrase({ places }: TermPhrase): Uint32Array {
    const { vocabulary } = this.#collection
    const { places: counts, held } = this.#weights
    const lists = places
      .map((place) => [...place].map((word) => vocabulary.sentencesWith(word)))
      .sort((a, b) => totalLength(a) - totalLength(b))
    let count = 0
    for (const [place, own] of lists.entries())
      for (const list of own)
        for (let i = 0; i < list.length; i++) {
          const sentence = list[i] ?? 0
          if (counts[sentence] !== place) continue
          if (place === 0) held[count++] = sentence
          counts[sentence] = place + 1
        }
    let found = 0
    for (let i = 0; i < count; i++) {
      const sentence = held[i] ?? 0
      if (counts[sentence] === lists.length) held[found++] = sentence
      counts[sentence] = 0
    }
    return held.subarray(0, found)
  }
}

/** Weights with room for a collection. Whoever takes them is alone with them until they are left. */
function takeWeights({ lengths, paragraphLengths, editionLimit }: Collection): Weights {
  const taken = spare
  spare = undefined
  const [sentences, paragraphs] = [lengths.length, paragraphLengths.length]
  return {
    bySentence: room(Float64Array, sentences, taken?.bySentence),
    sentences: room(Float64Array, sentences, taken?.sentences),
    byParagraph: room(Float64Array, paragraphs, taken?.byParagraph),
    paragraphs: room(Float64Array, paragraphs, taken?.paragraphs),
    byTitle: room(Float64Array, editionLimit, taken?.byTitle),
    titles: room(Float64Array, editionLimit, taken?.titles),
    places: room(Uint8Array, sentences, taken?.places),
    matched: room(Uint32Array, sentences, taken?.matched),
    found: room(Uint32Array, sentences, taken?.found),
    held: room(Uint32Array, sentences, taken?.held),
  }
}

/** A list that has been taken if it is long enough, or else a new one. */
const room = <T extends { readonly length: number }>(List: new (length: number) => T, length: number, taken?: T): T =>
  taken && taken.length >= length ? taken : new List(length)

const totalLength = (lists: readonly NumberList[]): number => lists.reduce((sum, { length }) => sum + length, 0)

/** Keeps a strength for some numbers where none is stronger. Those that are new go behind the `count` of `found`; returns how many there are. */
function keepStrongest(
  numbers: NumberList,
  strength: number,
  strongest: Float64Array,
  found: { [i: number]: number },
  count: number,
): number {
  let now = count
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? 0
    const before = strongest[number] ?? 0
    if (before === 0) found[now++] = number
    if (before < strength) strongest[number] = strength
  }
  return now
}
