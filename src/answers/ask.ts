import type { Hit, Index } from '../search/search.ts'
import type { Story } from '../story/story.ts'

/** Whether a question is answered by what was found, and if not, why. */
export interface Found {
  readonly status: 'answered' | 'declined'
  readonly reason: 'not-said' | 'not-about' | null
  readonly hits: readonly Hit[]
}

/** Finds the sentences that answer a question, and says so when none does. */
export function find(question: string, index: Index, options: { readonly story?: Story; readonly top: number }): Found {
  const { hits } = index.search(question, options)
  return { status: hits.length > 0 ? 'answered' : 'declined', reason: hits.length > 0 ? null : 'not-about', hits }
}
