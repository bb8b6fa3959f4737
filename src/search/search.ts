import type { Sentence, Story } from '../story/story.ts'

/** A sentence found for a question. */
export interface Hit {
  readonly story: Story
  readonly sentence: Sentence
  /** 0 to 1, best first; comparable within one question only. */
  readonly score: number
}

/** What stands ready to be searched. */
export interface Index {
  /** The sentences nearest to a question, in one story or in all. */
  search(question: string, options: { readonly story?: Story; readonly top: number }): Hit[]
}

/** Indexes stories. */
export function indexOf(_stories: Iterable<Story>): Index {
  return { search: () => [] }
}
