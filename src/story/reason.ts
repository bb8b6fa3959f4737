/** Why something failed, in the words of its error. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
