import { readClaims } from '../../claims/read.ts'
import { serializeClaims } from '../../claims/serialize.ts'
import { tokenize } from '../../search/tokenize.ts'
import { loadStory } from '../../story/corpus.ts'
import { type Fault, opensByItself } from '../../story/front-matter.ts'
import type { SentenceSpan } from '../../story/segment.ts'
import type { Edition } from '../../story/story.ts'
import type { ChangedStory } from './changed-stories.ts'

/** An edition as it is written into the archive, in plain data that a worker can pass on. */
export interface ReadEdition {
  readonly language: string
  readonly hash: string
  /** The front matter and the claims as JSON. */
  readonly about: string
  readonly claims: string
  readonly body: string
  readonly stretches: readonly SentenceSpan[]
  /** The folded words of the title and of each sentence; undefined if the edition may not be searched. */
  readonly words: { readonly title: readonly string[]; readonly sentences: readonly (readonly string[])[] } | undefined
}

/** A changed story as its files were read: no editions where they are faulty, else the original first. */
export interface ReadStory extends ChangedStory {
  readonly editions: readonly ReadEdition[]
  readonly faults: readonly Fault[]
}

/** Reads a changed story and its claims. Throws the file system's errors. */
export async function readStory(folder: string, changed: ChangedStory): Promise<ReadStory> {
  const { story, faults } = await loadStory(folder, changed.names)
  const editions = story ? [story, ...story.translations] : []
  return {
    ...changed,
    faults,
    editions: editions.map((one) => readEdition(one, story !== undefined && opensByItself(story.about))),
  }
}

function readEdition(edition: Edition, isStorySearched: boolean): ReadEdition {
  const { language, hash, about, body, sentences } = edition
  return {
    language: language.code,
    hash,
    about: JSON.stringify(about),
    claims: serializeClaims(readClaims(edition)),
    body,
    stretches: sentences.map(({ start, end, paragraph }) => ({ start, end, paragraph })),
    words:
      isStorySearched && opensByItself(about)
        ? { title: formsIn(about.title), sentences: sentences.map(({ excerpt }) => formsIn(excerpt.text)) }
        : undefined,
  }
}

const formsIn = (text: string): string[] => tokenize(text).map(({ form }) => form)
