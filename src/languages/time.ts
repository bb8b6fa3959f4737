import type { Rule, Words } from './rule.ts'

/** What a time rule finds in one of its own sentences, read on the date named in its test. */
export interface TimeExample {
  readonly expression: string
  /** TIMEX3 */
  readonly value: string
}

/** How a language tells dates. */
export interface TimeGrammar {
  readonly words: Words
  readonly rules: readonly Rule<TimeExample>[]
}
