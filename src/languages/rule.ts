/**
 * A rule is data born with its sentences: those it finds something in, with what it finds, and those that look alike
 * and must stay silent. The examples are its tests.
 */
export interface Rule<Found> {
  /** Unique in its grammar; every claim carries the name of the rule that made it. */
  readonly name: string
  /**
   * A regular expression over folded text, written as people spell: it is folded when compiled. `{name}` stands for
   * an entry of the grammar's `words`; the parts that make up a finding are named groups.
   */
  readonly pattern: string
  readonly finds: readonly Example<Found>[]
  /** Near misses: this rule finds nothing in them. */
  readonly leaves: readonly string[]
}

export interface Example<Found> {
  readonly in: string
  readonly found: readonly Found[]
}

/** Classes of words for patterns: a list of alternatives, or a pattern built from other classes. */
export type Words = Readonly<Record<string, readonly string[] | string>>
