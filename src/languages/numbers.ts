/** How a language writes numbers in words. */
export interface NumberGrammar {
  readonly values: Readonly<Record<string, number>>
}
