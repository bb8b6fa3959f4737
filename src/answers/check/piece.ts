import type { Casualty } from '../../claims/claim.ts'
import type { Excerpt } from '../../story/excerpt.ts'
import type { Edition } from '../../story/story.ts'
import type { Word } from './words.ts'

/** Words of a pasted text that can be held against a story. */
export interface Piece {
  readonly excerpt: Excerpt
  readonly words: readonly Word[]
  /** In quotation marks. */
  readonly quoted: boolean
  /** What is told around words in marks, before them: “the port will not ‘stay open’”. */
  readonly lead: readonly Word[]
  /** The words before it in its sentence that say who speaks. */
  readonly zone: readonly Word[]
  /** The verb by which it is told, where a rule has read it. */
  readonly verb: string | null
  /** All words of its sentence. */
  readonly sentence: readonly Word[]
  /** Who speaks, where a rule has read it. */
  readonly speaker: string | null
}

/** A pasted text as it is read: its pieces, in order, and its figures. */
export interface Pasted {
  readonly text: Edition
  readonly pieces: readonly Piece[]
  readonly figures: readonly Casualty[]
}
