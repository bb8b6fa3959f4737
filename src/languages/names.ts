/** What comparing names needs to know of a language, beside its sounds (`SearchGrammar`). */
export interface NameGrammar {
  /**
   * How vowels sound, on folded text, the first that fits wins: A, I or U where only long ones are written, a, i or u
   * where it may be a short one that other scripts leave out, Y for any of them, V for any or none. What is not listed is
   * not heard. Only what `sounds` gives no consonant is looked up here.
   */
  readonly vowels: readonly (readonly [letters: string, vowel: 'A' | 'I' | 'U' | 'a' | 'i' | 'u' | 'Y' | 'V'])[]
  /** Words that join the words of a name and name nothing by themselves: "of", «في». */
  readonly connectors: readonly string[]
  /** The beginning of a word that has a connector attached: «للسلام». A pattern, `(?!)` for none. */
  readonly attachedConnector: string
  /** Words that many names share: offices, professions, bodies, kinds of people. A pattern over one folded word. */
  readonly genericWord: string
  /** Given names, by which words with capitals at the beginning of a sentence are known to name a person. */
  readonly givenNames: readonly string[]
  /** Words for the government of a country: the Iranian government speaks for Iran. */
  readonly governmentWords: readonly string[]
  /** Names of countries beside those of CLDR, by region (ISO 3166). */
  readonly countries: Readonly<Record<string, readonly string[]>>
  /** Names of a country's people and things that no rule derives (`SearchGrammar.demonyms`), by region. */
  readonly irregularDemonyms: Readonly<Record<string, readonly string[]>>
}
