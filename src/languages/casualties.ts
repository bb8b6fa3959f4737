import type { Rule, WordClasses } from './rule.ts'

/** What can happen to people, in the order it is shown. A new one is added here; the compiler asks for the rest. */
export const OUTCOMES = ['killed', 'injured', 'missing', 'displaced', 'detained'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What a casualty rule finds in one of its own sentences. */
export interface CasualtyExample {
  readonly count: string
  readonly outcome: Outcome
  readonly min: number | null
  readonly max: number | null
  readonly victims?: 'civilian' | 'combatant' | 'unspecified'
}

/**
 * How people are counted: a pattern over folded text in which each cardinal number is written `#`, with its bounds.
 * `{year}` is a number written like a year, `{other-numeral}` one that counts nothing ("second", "2.5"). The part
 * `count` is what a claim will show as its count.
 */
export interface CountPattern {
  /**
   * - `people`: a numeral with a word for people, or a dual.
   * - `bare`: a numeral that leaves the people to be understood ("12 others").
   * - `one`: somebody not named ("a soldier").
   * - `some`: people nobody counts ("residents of some villages"); no figure.
   * - `thing`: what is counted is not people; no claim is made of it.
   */
  readonly kind: 'people' | 'bare' | 'one' | 'some' | 'thing'
  readonly pattern: string
  /** What is counted, where no numeral says it. */
  readonly value?: number
}

/**
 * A way to report what happened to people: a pattern over text in which each count is masked by one character. The classes
 * `{people}`, `{bare}`, `{one}`, `{some}`, `{thing}` are those characters; `{count}` is people or bare, `{anyone}` also one,
 * `{whoever}` some as well; `{claimed}` is a count of which the outcome is already known, `{claimed-whole}` one that is
 * not "of them", `{spared}` one whom nothing befell. They may stand in a bracket expression: `[^.{anyone}]`. Its named
 * parts:
 *
 * - `count`: the count it makes a claim of.
 * - the name of an outcome, as in `OUTCOMES`: the words for the outcome. Words that gave a count its outcome give none
 *   to another.
 * - `head`: a claimed count whose outcome this count shares: parts of it, more of its kind.
 * - `noun`: the words for the outcome where they are what is counted: "27 dead". They belong to the count.
 * - `spared`: the words that say that none of this befell them.
 */
export interface CasualtyRule extends Rule<CasualtyExample> {
  /** Whether the count is a part of its head, not more of its kind. */
  readonly isPart?: boolean
}

/** What a claimant rule finds: who gives the first count after the match. */
export interface ClaimantExample {
  readonly claimant: string
  readonly count: string
}

/** How a language reports people killed, hurt, missing, displaced or detained. */
export interface CasualtyGrammar {
  readonly words: WordClasses
  /** In order: of two that overlap the first wins. */
  readonly countPatterns: readonly CountPattern[]
  /** In order: of two that give one count an outcome the first wins. */
  readonly rules: readonly CasualtyRule[]
  /**
   * Who gives figures without a word of saying: "the council put the toll at 30". Patterns as those of the rules; the
   * part `claimant` names who gives the counts from there to the end of the clause.
   */
  readonly claimants: readonly Rule<ClaimantExample>[]
  /** Words of a count whose number is of families, not of people. */
  readonly households: string
  readonly victims: {
    readonly combatant: string
    readonly civilian: string
    /** Civilian if the story is about armed conflict: children, women. */
    readonly vulnerable: string
    /** Words of a count that mean some of those named before: "of them". */
    readonly anaphor: string
    /** The words after a count that still say who is counted: "of the coast guard". */
    readonly tail: string
  }
  /** Words of armed conflict; a story that has some of them is about one. */
  readonly conflict: string
}

/** The casualty of an example in one line. `max` is `min` if left out. */
export const tollExample = (
  outcome: CasualtyExample['outcome'],
  count: string,
  min: number | null,
  max: number | null = min,
  victims?: CasualtyExample['victims'],
): CasualtyExample => ({ outcome, count, min, max, ...(victims && { victims }) })
