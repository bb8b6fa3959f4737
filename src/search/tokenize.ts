import { foldText } from '../story/fold.ts'

/** A word of a text, as written and as compared. */
export interface Token {
  /** The folded word. */
  readonly form: string
  /** The word as written. */
  readonly surface: string
  /** Whether it has a capital and is not the first word of the text. */
  readonly isCapitalised: boolean
  /** UTF-16 offset in the text. */
  readonly offset: number
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu

/** Splits a text into its words, in order. */
export const tokenize = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map(({ 0: surface, index }) => ({
    form: foldText(surface),
    surface,
    isCapitalised: index > 0 && /^\p{Lu}/u.test(surface),
    offset: index,
  }))
