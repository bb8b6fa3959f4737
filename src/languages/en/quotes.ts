import type { QuoteGrammar } from '../quotes.ts'

export const quotes: QuoteGrammar = {
  words: {},
  rules: [],
  speakerEnds: '(?!)',
  pronoun: '(?!)',
  nobody: '(?!)',
  agency: '(?!)',
  contentEnds: '(?!)',
  namedAfter: '(?!)',
  lead: '(?!)',
  article: '(?!)',
  forms: [],
  subject: '(?!)',
}
