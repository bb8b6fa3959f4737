import type { Language } from '../../languages/language.ts'
import type { Collection, IndexedSentence } from '../../search/collection.ts'
import type { Vocabulary } from '../../search/vocabulary.ts'
import type { SentenceTable } from './sentence-table.ts'
import type { OpenedStories } from './stories.ts'

/** The sentences of an archive in one language, as the stories stood when they were loaded. */
export class ArchiveCollection implements Collection {
  readonly vocabulary: Vocabulary
  readonly #language: Language
  readonly #table: SentenceTable
  readonly #stories: OpenedStories

  constructor(vocabulary: Vocabulary, table: SentenceTable, stories: OpenedStories) {
    this.vocabulary = vocabulary
    this.#language = vocabulary.language
    this.#table = table
    this.#stories = stories
  }

  get sentenceCount(): number {
    return this.#table.totals(this.#language).sentenceCount
  }

  get editionCount(): number {
    return this.#table.totals(this.#language).editionCount
  }

  get paragraphCount(): number {
    return this.#table.totals(this.#language).paragraphCount
  }

  get wordCount(): number {
    return this.#table.totals(this.#language).wordCount
  }

  get lengths(): Uint16Array {
    return this.#table.lengths
  }

  get paragraphs(): Uint32Array {
    return this.#table.paragraphs
  }

  get paragraphLengths(): Uint32Array {
    return this.#table.paragraphLengths
  }

  get editions(): Uint32Array {
    return this.#table.editions
  }

  get editionLimit(): number {
    return this.#table.editionLimit
  }

  *sentenceNumbers(): Iterable<number> {
    for (const { first, sentenceCount } of this.#table.editionsIn(this.#language))
      for (let number = first; number < first + sentenceCount; number++) yield number
  }

  storyOf(edition: number): string | undefined {
    return this.#stories.editions.get(edition)?.story.id
  }

  sentence(number: number): IndexedSentence | undefined {
    const id = this.#table.editions[number] ?? 0
    const searchable = this.#stories.editions.get(id)
    const searched = this.#table.edition(id)
    if (!searchable || !searched) return undefined
    const at = number - searched.first
    const sentence = searchable.edition.sentences[at]
    return sentence && { ...searchable, sentence, wordIds: this.#stories.texts.wordIds(id, at) }
  }
}
