/** What searching needs to know of a language. */
export interface SearchGrammar {
  /** Words that say nothing about what is asked. */
  readonly stopWords: readonly string[]
}
