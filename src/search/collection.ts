import type { Language } from '../languages/language.ts'
import type { Edition, Sentence, Story } from '../story/story.ts'
import type { NumberList, Vocabulary } from './vocabulary.ts'
import { WordIndex } from './word-index.ts'

/** A story's text in one language as it is searched. */
export interface SearchableEdition {
  readonly story: Story
  /** The story itself, or one of its translations. */
  readonly edition: Edition
}

/** A sentence as it is searched. */
export interface IndexedSentence extends SearchableEdition {
  readonly sentence: Sentence
  /** The vocabulary ids of its words, in order. */
  readonly wordIds: NumberList
}

/**
 * The sentences of one or more editions in one language, in memory or on disk. Sentences, paragraphs and editions are
 * known by numbers, by which `lengths` and its like are read.
 */
export interface Collection {
  readonly vocabulary: Vocabulary
  readonly sentenceCount: number
  readonly editionCount: number
  readonly paragraphCount: number
  /** Number of words of all sentences. */
  readonly wordCount: number
  /** Number of words of each sentence. */
  readonly lengths: ArrayLike<number>
  /** The paragraph of each sentence. */
  readonly paragraphs: ArrayLike<number>
  /** Number of words of each paragraph. */
  readonly paragraphLengths: ArrayLike<number>
  /** The edition of each sentence. */
  readonly editions: ArrayLike<number>
  /** Number that those of all editions are below. */
  readonly editionLimit: number
  /** The numbers of all sentences, ascending. */
  sentenceNumbers(): Iterable<number>
  /** The id of the story of an edition; undefined if it is gone. */
  storyOf(edition: number): string | undefined
  /** A sentence by its number; undefined if it is gone. */
  sentence(number: number): IndexedSentence | undefined
}

/** Builds the collection of some editions in one language, in memory. */
export function buildCollection(searchable: Iterable<SearchableEdition>, language: Language): Collection {
  const vocabulary = new WordIndex(language)
  const indexed: IndexedSentence[] = []
  const lengths: number[] = []
  const paragraphs: number[] = []
  const paragraphLengths: number[] = []
  const editions: number[] = []
  const stories: string[] = []
  let editionCount = 0
  for (const { story, edition } of searchable) {
    const number = editionCount++
    stories.push(story.id)
    vocabulary.addTitle(number, vocabulary.addText(edition.about.title))
    let previous: number | undefined
    for (const sentence of edition.sentences) {
      if (sentence.paragraph !== previous) paragraphLengths.push(0)
      previous = sentence.paragraph
      const wordIds = vocabulary.addText(sentence.excerpt.text)
      vocabulary.addSentence(indexed.length, wordIds)
      const paragraph = paragraphLengths.length - 1
      paragraphLengths[paragraph] = (paragraphLengths[paragraph] ?? 0) + wordIds.length
      lengths.push(wordIds.length)
      paragraphs.push(paragraph)
      editions.push(number)
      indexed.push({ story, edition, sentence, wordIds })
    }
  }
  return {
    vocabulary,
    sentenceCount: indexed.length,
    editionCount,
    paragraphCount: paragraphLengths.length,
    wordCount: lengths.reduce((sum, length) => sum + length, 0),
    lengths,
    paragraphs,
    paragraphLengths,
    editions,
    editionLimit: editionCount,
    sentenceNumbers: () => indexed.keys(),
    storyOf: (edition) => stories[edition],
    sentence: (number) => indexed[number],
  }
}
