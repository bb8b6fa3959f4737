import { foldText } from '../story/fold.ts'

/** A word as it stands and as it is compared. */
export interface Word {
  /** Folded. */
  readonly form: string
  readonly asWritten: string
  /** Written with a capital that no sentence's beginning asks for. */
  readonly capital: boolean
  /** UTF-16 offset in the text. */
  readonly at: number
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text, in order. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: asWritten, index }) => ({
    form: foldText(asWritten),
    asWritten,
    capital: index > 0 && /^\p{Lu}/u.test(asWritten),
    at: index,
  }))
