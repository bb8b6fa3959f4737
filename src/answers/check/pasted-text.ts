import type { Casualty } from '../../claims/claim.ts'
import type { Excerpt } from '../../story/excerpt.ts'
import type { Edition } from '../../story/story.ts'
import type { ComparedWord } from './compared-word.ts'

/** Words of a pasted text to compare with a story. */
export interface PastedSpan {
  readonly excerpt: Excerpt
  readonly words: readonly ComparedWord[]
  /** Whether they stand in quotation marks. */
  readonly quoted: boolean
  /** The reported words before a quotation: “the port will not ‘stay open’”. */
  readonly leadIn: readonly ComparedWord[]
  /** The words before it in its sentence that say who speaks. */
  readonly attribution: readonly ComparedWord[]
  /** The verb of saying, where a rule has read it. */
  readonly verb: string | null
  /** All words of its sentence. */
  readonly sentenceWords: readonly ComparedWord[]
  /** Who speaks, where a rule has read it. */
  readonly speaker: string | null
}

/** A parsed pasted text: its spans in order, and its figures. */
export interface PastedText {
  readonly text: Edition
  readonly spans: readonly PastedSpan[]
  readonly figures: readonly Casualty[]
}
