import { foldText } from '../story/fold.ts'

/** A word as it stands and as it is compared. */
export interface Token {
  /** Folded. */
  readonly form: string
  readonly surface: string
  /** Written with a capital that no sentence's beginning asks for. */
  readonly isCapitalised: boolean
  /** UTF-16 offset in the text. */
  readonly offset: number
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text, in order. */
export const tokenize = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map(({ 0: surface, index }) => ({
    form: foldText(surface),
    surface,
    isCapitalised: index > 0 && /^\p{Lu}/u.test(surface),
    offset: index,
  }))
