import type { Language } from '../../languages/language.ts'

/** An edition that may be searched, with the number of its first sentence. */
interface SearchedEdition {
  readonly id: number
  readonly language: Language
  readonly first: number
  readonly sentenceCount: number
}

/** How many there are of what is searched in one language. */
interface Totals {
  editionCount: number
  sentenceCount: number
  paragraphCount: number
  wordCount: number
}

/** The lengths and places of all sentences of an archive, in memory, by their numbers: a few bytes each. */
export class SentenceTable {
  lengths = new Uint16Array()
  paragraphs = new Uint32Array()
  paragraphLengths = new Uint32Array()
  /** The id of the edition that each sentence stands in. */
  editions = new Uint32Array()
  /** Numbers that those of all sentences and editions are below. */
  sentenceLimit = 0
  editionLimit = 0
  #paragraphLimit = 0
  readonly #byId = new Map<number, SearchedEdition>()
  readonly #totals = new Map<Language, Totals>()

  edition(id: number): SearchedEdition | undefined {
    return this.#byId.get(id)
  }

  editionsIn(language: Language): SearchedEdition[] {
    return [...this.#byId.values()].filter((one) => one.language === language)
  }

  totals(language: Language): Totals {
    const totals = this.#totals.get(language) ?? { editionCount: 0, sentenceCount: 0, paragraphCount: 0, wordCount: 0 }
    this.#totals.set(language, totals)
    return totals
  }

  /** Adds an edition with the number of words and the paragraph of each of its sentences. */
  add(edition: SearchedEdition, lengths: ArrayLike<number>, paragraphs: readonly number[]): void {
    const { id, first, sentenceCount } = edition
    const paragraphCount = new Set(paragraphs).size
    this.#byId.set(id, edition)
    this.editionLimit = Math.max(this.editionLimit, id + 1)
    this.sentenceLimit = Math.max(this.sentenceLimit, first + sentenceCount)
    if (this.sentenceLimit > this.lengths.length) this.#growSentences()
    if (this.#paragraphLimit + paragraphCount > this.paragraphLengths.length)
      this.paragraphLengths = copyInto(
        new Uint32Array(roomFor(this.#paragraphLimit + paragraphCount)),
        this.paragraphLengths,
      )
    let previous: number | undefined
    for (const [i, own] of paragraphs.entries()) {
      if (own !== previous) this.#paragraphLimit++
      previous = own
      const paragraph = this.#paragraphLimit - 1
      const length = lengths[i] ?? 0
      this.paragraphLengths[paragraph] = (this.paragraphLengths[paragraph] ?? 0) + length
      this.lengths[first + i] = length
      this.paragraphs[first + i] = paragraph
      this.editions[first + i] = id
    }
    this.#count(edition, 1)
  }

  remove(id: number): void {
    const edition = this.#byId.get(id)
    if (!edition) return
    this.#byId.delete(id)
    this.#count(edition, -1)
  }

  #count({ language, first, sentenceCount }: SearchedEdition, by: 1 | -1): void {
    const totals = this.totals(language)
    totals.editionCount += by
    totals.sentenceCount += by * sentenceCount
    totals.paragraphCount += by * new Set(this.paragraphs.subarray(first, first + sentenceCount)).size
    for (let i = 0; i < sentenceCount; i++) totals.wordCount += by * (this.lengths[first + i] ?? 0)
  }

  #growSentences(): void {
    const room = roomFor(this.sentenceLimit)
    this.lengths = copyInto(new Uint16Array(room), this.lengths)
    this.paragraphs = copyInto(new Uint32Array(room), this.paragraphs)
    this.editions = copyInto(new Uint32Array(room), this.editions)
  }
}

/** A length that leaves room for as much again by half. */
const roomFor = (length: number): number => Math.ceil(length * 1.5)

function copyInto<T extends Uint16Array | Uint32Array>(list: T, from: ArrayLike<number>): T {
  list.set(from)
  return list
}
