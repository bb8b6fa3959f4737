import type { NumberGrammar } from '../numbers.ts'

export const numbers: NumberGrammar = { values: {} }
