/** What searching needs to know of a language. */
export interface SearchGrammar {
  /** Words that say nothing about what is asked. */
  readonly stopWords: readonly string[]
  /**
   * How the letters sound, so that names meet across scripts: patterns over folded text, the first that fits wins,
   * each with its consonant, or `''` for what is not written in every spelling of a name (vowels above all).
   * Consonants: B F T D S Z K G H R L M N, where B is p and b, F is f and v, S is s and sh, G is g and j.
   */
  readonly sounds: readonly (readonly [letters: string, consonants: string])[]
  /** Words that join or adorn names and are no part of one: «بن», "von". Articles written as words belong here. */
  readonly particles: readonly string[]
  /** Patterns of what is written onto the front of a name's word: «ال», «و». */
  readonly attached: readonly string[]
}
