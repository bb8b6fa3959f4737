/**
 * A rule is data with its own sentences: those it matches in, with what it finds, and similar ones it must not match in.
 * The examples are its tests.
 */
export interface Rule<Found> {
  /** Unique in its grammar; every claim carries the name of the rule that made it. */
  readonly name: string
  /**
   * A regular expression over folded text, written as people spell: it is folded when compiled. `{name}` stands for
   * an entry of the grammar's `words`, in brackets for its characters; the parts that make up a claim are named groups.
   */
  readonly pattern: string
  readonly examples: readonly Example<Found>[]
  /** Sentences in which this rule finds nothing; nor does any other, but for their `otherClaims`. */
  readonly counterexamples: readonly (string | Counterexample)[]
  /** Sentences that are not yet read right. When one is, its test fails, and it moves to the examples. */
  readonly knownFailures?: readonly KnownFailure[]
}

/**
 * All claims of a sentence, of every kind, a line for each:
 *
 * - `quote: the mayor: the road is shut`; `quote: the mayor < the agency: …` where the agency relays it
 * - `count: killed 3 «three workers»`; `20..` at least, `..20` at most, `20..30` between, `?` no figure
 * - `date: 2024-03-13 «yesterday»`
 */
export type ClaimLines = readonly string[]

export interface Example<Found> {
  readonly in: string
  readonly found: readonly Found[]
  /** The claims of other rules, and of other kinds, in the same words. */
  readonly otherClaims?: ClaimLines
}

/** Words in which a rule finds nothing, and the claims of others there. */
interface Counterexample {
  readonly in: string
  readonly otherClaims: ClaimLines
}

/** Words that are read wrong today. */
export interface KnownFailure {
  readonly in: string
  /** The claims that a careful person would read in them. */
  readonly expected: ClaimLines
  /** Why they are read wrong. */
  readonly reason: string
}

/** Classes of words for patterns: a list of alternatives, or a pattern built from other classes. */
export type WordClasses = Readonly<Record<string, readonly string[] | string>>
