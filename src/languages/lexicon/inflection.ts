import type { Entry, InflectedForm, WordClass } from './entry.ts'

/** What is written onto the front of a word, and what it stands before: anything, a noun, a verb, a verb now. */
export type Proclitic = readonly [written: string, asks: 'any' | 'noun' | 'verb' | 'now']

/** How the words of a language change. Letters are folded, but for what is made of an entry. */
export interface Inflection {
  /** The keys that the column of forms may have. */
  readonly keys: readonly string[]
  /** All forms of an entry. */
  forms(entry: Entry): readonly InflectedForm[]
  /** The forms that a search looks for: those that news tells with, of those that are stemmed alike the first. */
  searchForms(entry: Entry): readonly string[]
  /**
   * What a form is looked up by: every form of an entry is one of its cores, alone or with one of some beginnings and
   * one of some endings.
   */
  stems(entry: Entry): readonly string[]
  readonly prefixes: readonly string[]
  readonly suffixes: readonly string[]
  /** What is written onto the front of words, and which of it is an "and". */
  readonly proclitics: readonly Proclitic[]
  readonly conjunctions: readonly string[]
  /** Whether a form of a class may stand behind a front that asks for something. */
  allowsProclitic(is: WordClass, form: string, asks: Proclitic[1]): boolean
  /** The pronouns that are written onto the end of words, and what a word may be that ends so before one. */
  readonly enclitics: readonly string[]
  restoreHost(rest: string): readonly string[]
}
