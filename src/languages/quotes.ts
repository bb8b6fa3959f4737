import type { Rule, Words } from './rule.ts'

/** What a quote rule finds in one of its own sentences, as text. */
export interface QuoteExample {
  readonly speaker: string
  readonly content: string
  readonly form?: 'direct' | 'indirect' | 'mixed'
  readonly relays?: readonly string[]
}

/** How a language reports speech. */
export interface QuoteGrammar {
  readonly words: Words
  readonly rules: readonly Rule<QuoteExample>[]
}
