/**
 * A rule is data born with its sentences: those it finds something in, with what it finds, and those that look alike
 * and must stay silent. The examples are its tests.
 */
export interface Rule<Found> {
  /** Unique in its grammar; every claim carries the name of the rule that made it. */
  readonly name: string
  /**
   * A regular expression over folded text, written as people spell: it is folded when compiled. `{name}` stands for
   * an entry of the grammar's `words`, in brackets for its characters; the parts that make up a finding are named groups.
   */
  readonly pattern: string
  readonly examples: readonly Example<Found>[]
  /** Near misses: this rule finds nothing in them; nor does any other, but for what is told. */
  readonly counterexamples: readonly (string | Counterexample)[]
  /** What is not yet read right. When it begins to be, its test says so, and it moves up. */
  readonly knownFailures?: readonly KnownFailure[]
}

/**
 * What is read in some words, by all readers: all of it, and nothing else. Each finding is a line:
 *
 * - `quote: the mayor: the road is shut`; `quote: the mayor < the agency: …` where the agency passes it on
 * - `count: killed 3 «three workers»`; `20..` at least, `..20` at most, `20..30` between, `?` no figure
 * - `date: 2024-03-13 «yesterday»`
 */
export type ClaimLines = readonly string[]

export interface Example<Found> {
  readonly in: string
  readonly found: readonly Found[]
  /** What other rules and the other readers find in the same words. */
  readonly otherClaims?: ClaimLines
}

/** Words in which a rule finds nothing, and what others find there. */
export interface Counterexample {
  readonly in: string
  readonly otherClaims: ClaimLines
}

/** Words that are read wrong today. */
export interface KnownFailure {
  readonly in: string
  /** All that a careful reader finds in them. */
  readonly expected: ClaimLines
  /** What is in the way. */
  readonly reason: string
}

/** Classes of words for patterns: a list of alternatives, or a pattern built from other classes. */
export type WordClasses = Readonly<Record<string, readonly string[] | string>>
