import { z } from 'zod'
import { readClaims } from '../../claims/read.ts'
import { serializeClaims } from '../../claims/serialize.ts'
import { tokenize } from '../../search/tokenize.ts'
import { findFiles, parseStory } from '../../story/corpus.ts'
import { type Fault, opensByItself } from '../../story/front-matter.ts'
import type { Edition } from '../../story/story.ts'
import type { ChangedStory } from './changed-stories.ts'
import { contentHash } from './content-hash.ts'

/** An edition as it is written into the archive, in plain data that a worker can pass on. */
export const readEdition = z.object({
  language: z.string(),
  hash: z.string(),
  /** The front matter and the claims as JSON. */
  about: z.string(),
  claims: z.string(),
  body: z.string(),
  stretches: z.array(z.object({ start: z.int(), end: z.int(), paragraph: z.int() })),
  /** The folded words of the title and of each sentence; missing if the edition may not be searched. */
  words: z.object({ title: z.array(z.string()), sentences: z.array(z.array(z.string())) }).optional(),
})
export type ReadEdition = z.infer<typeof readEdition>

/** A changed story as its files were read: no editions where they are faulty, else the original first. */
export interface ReadStory extends ChangedStory {
  /** The hash of the files that were read; undefined if one of them could not be. */
  readonly contentHash: string | undefined
  readonly editions: readonly ReadEdition[]
  readonly faults: readonly Fault[]
}

/** Reads a changed story and its claims. Throws the file system's errors. */
export async function readStory(folder: string, changed: ChangedStory): Promise<ReadStory> {
  const files = await findFiles(folder, changed.names)
  const { story, faults } = parseStory(files)
  const editions = story ? [story, ...story.translations] : []
  return {
    ...changed,
    contentHash: contentHash(files),
    faults,
    editions: editions.map((one) => toReadEdition(one, story !== undefined && opensByItself(story.about))),
  }
}

function toReadEdition(edition: Edition, isStorySearched: boolean): ReadEdition {
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
