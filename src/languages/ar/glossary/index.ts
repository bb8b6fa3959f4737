import type { GlossaryEntry } from '../../glossary.ts'

/** Every subject's words. A word may stand in several subjects, with what it means there. */
export const glossary: readonly GlossaryEntry[] = []
