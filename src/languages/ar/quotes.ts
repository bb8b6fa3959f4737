import type { QuoteGrammar } from '../quotes.ts'

export const quotes: QuoteGrammar = { words: {}, rules: [] }
