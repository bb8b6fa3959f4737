import type { Entry, InflectedForm, WordClass } from './entry.ts'

/** A proclitic, and the words it stands before: any, a noun, a verb, a verb in the present. */
export type Proclitic = readonly [written: string, asks: 'any' | 'noun' | 'verb' | 'now']

/** How the words of a language inflect. Letters are folded, except in the forms of an entry. */
export interface Inflection {
  /** The keys that the column of forms may have. */
  readonly keys: readonly string[]
  /** All forms of an entry. */
  forms(entry: Entry): readonly InflectedForm[]
  /** The forms that a search looks for: those usual in news, the first of those with the same stem. */
  searchForms(entry: Entry): readonly string[]
  /**
   * The stems by which forms are looked up: every form of an entry is one of its stems, alone or with one of some
   * beginnings and one of some endings.
   */
  stems(entry: Entry): readonly string[]
  readonly prefixes: readonly string[]
  readonly suffixes: readonly string[]
  /** The proclitics of the language, and which of them are an "and". */
  readonly proclitics: readonly Proclitic[]
  readonly conjunctions: readonly string[]
  /** Whether a form of a class may stand behind a proclitic that asks for some words. */
  allowsProclitic(is: WordClass, form: string, asks: Proclitic[1]): boolean
  /** The enclitic pronouns, and the readings of a word that ends so before one. */
  readonly enclitics: readonly string[]
  restoreHost(rest: string): readonly string[]
}
