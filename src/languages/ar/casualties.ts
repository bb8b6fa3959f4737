import type { CasualtyGrammar } from '../casualties.ts'

export const casualties: CasualtyGrammar = { words: {}, rules: [] }
