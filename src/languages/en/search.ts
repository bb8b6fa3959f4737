import type { SearchGrammar } from '../search.ts'

export const search: SearchGrammar = { stopWords: [] }
