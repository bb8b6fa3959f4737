import type { Rule, Words } from './rule.ts'

/** What a casualty rule finds in one of its own sentences. */
export interface CasualtyExample {
  readonly count: string
  readonly outcome: 'killed' | 'injured' | 'missing' | 'displaced' | 'detained'
  readonly min: number | null
  readonly max: number | null
  readonly victims?: 'civilian' | 'combatant' | 'unspecified'
}

/** How a language tells of people killed, hurt, missing, displaced or detained. */
export interface CasualtyGrammar {
  readonly words: Words
  readonly rules: readonly Rule<CasualtyExample>[]
}
