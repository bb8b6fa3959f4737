import type { Language } from '../languages/language.ts'
import type { Edition, Sentence, Story } from '../story/story.ts'
import { Vocabulary } from './vocabulary.ts'

/** A story's text in one language as it is searched: all its sentences, or some of them. */
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
  /** The vocabulary ids of its words, in order. */
  readonly wordIds: readonly number[]
  /** Number of its paragraph in the collection, counted from 0. */
  readonly paragraph: number
  /** Number of its story in the collection, counted from 0. */
  readonly storyNumber: number
}

/** The sentences of one or more editions in one language, and the vocabulary that leads to them. */
export interface Collection {
  readonly language: Language
  readonly entries: readonly IndexedSentence[]
  /** Number of paragraphs. */
  readonly paragraphs: number
  /** The vocabulary ids of each story's title, by story number; no entry holds them. */
  readonly titles: readonly (readonly number[])[]
  readonly vocabulary: Vocabulary
}

/** Builds the collection of some editions in one language. */
export function buildCollection(editions: Iterable<SearchableEdition>, language: Language): Collection {
  const vocabulary = new Vocabulary(language)
  const entries: IndexedSentence[] = []
  const titles: number[][] = []
  let paragraphs = 0
  for (const { story, edition, sentences } of editions) {
    const storyNumber = titles.push(vocabulary.addText(edition.about.title)) - 1
    let previous: number | undefined
    for (const sentence of sentences) {
      if (sentence.paragraph !== previous) paragraphs++
      previous = sentence.paragraph
      const wordIds = vocabulary.addText(sentence.excerpt.text)
      vocabulary.addEntry(entries.length, wordIds)
      entries.push({ story, edition, sentence, wordIds, paragraph: paragraphs - 1, storyNumber })
    }
  }
  return { language, entries, paragraphs, titles, vocabulary }
}
