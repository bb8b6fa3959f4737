/** How surely a pasted text differs in sense from a story: not; perhaps, as by synonyms; surely. */
export type Difference = 'none' | 'perhaps' | 'sure'

/** The surest of some differences. */
export function surest(differences: readonly Difference[]): Difference {
  if (differences.includes('sure')) return 'sure'
  return differences.includes('perhaps') ? 'perhaps' : 'none'
}
