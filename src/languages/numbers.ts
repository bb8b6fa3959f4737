/** A value and the words for it, separated by spaces: `[3, 'ثلاث ثلاثة']`. */
export type NumberWords = readonly [value: number, words: string]

/**
 * The bound that words around a numeral set: "at least 5", "more than 5", "up to 5", "fewer than 5", "about 5";
 * `exactly` also for words that leave it as it is: "a total of 5".
 */
export type BoundKind = 'at-least' | 'more-than' | 'up-to' | 'fewer-than' | 'about' | 'exactly'

/** A pattern of words right before or after a numeral, or before other such words, and the bound they set. */
interface BoundPattern {
  readonly kind: BoundKind
  readonly words: string
}

/** How a language writes numbers in words. Everything is folded when it is compiled. */
export interface NumberGrammar {
  /** Words with a value of their own: units, teens, tens, and what is fused: `twenty`, `ثلاثمئة`, `ألفان`. */
  readonly values: readonly NumberWords[]
  /** Words that count only in a compound: `أحد عشر` is eleven, but `أحد` alone is somebody. */
  readonly compoundOnly: readonly NumberWords[]
  /** Words that add ten to the unit right before them: `عشر`. */
  readonly teens: readonly string[]
  /** Words that multiply what stands right before them, and alone are worth themselves: `hundred`, `مليون`. */
  readonly multipliers: readonly NumberWords[]
  /** Which comes first in a compound of tens and units: `twenty-one`, `واحد وعشرون`. */
  readonly order: 'tens-units' | 'units-tens'
  /** The word between the parts of a compound; `glued` where it is written with the word after it. */
  readonly joiner: { readonly word: string; readonly glued: boolean; readonly required: boolean }
  /** Letters written with the word after them that are no part of the number, as a pattern: `ب`, `ال`. */
  readonly clitics: string
  readonly ordinals: readonly NumberWords[]
  /** Endings of an ordinal in digits: `21st`. */
  readonly ordinalEndings: readonly string[]
  readonly fractions: readonly NumberWords[]
  /** Words between a fraction and what it is of: `half a million`. */
  readonly fractionOf: string
  /** Words for the decimal point and for less than nothing. */
  readonly point: readonly string[]
  readonly minus: readonly string[]
  /** Words between a number and its divisor: `واحد على ثلاثة`. */
  readonly divisionWords: readonly string[]
  /** Signs and words of a percentage. */
  readonly percent: string
  /** Plurals that give an order of magnitude, with the least they can mean: `dozens` is twenty or more. */
  readonly vague: readonly NumberWords[]
  /** What may stand between a vague plural and the plural it multiplies: `tens of thousands`. */
  readonly vagueOf: string
  /** Words before a vague plural or a multiplier that leave it vague: `several hundred`, `بضع مئات`. */
  readonly several: readonly string[]
  readonly boundsBefore: readonly BoundPattern[]
  readonly boundsAfter: readonly BoundPattern[]
  /** A range of two numerals, each written `#`: `between # and #`. */
  readonly ranges: readonly string[]
}
