import type { TimeGrammar } from '../time.ts'

export const time: TimeGrammar = { words: {}, rules: [] }
