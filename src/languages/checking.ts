/** What holding pasted words against a story needs to know of a language. */
export interface CheckGrammar {
  /** Words that turn the sense of those after them: an excerpt cut right behind one says something else. */
  readonly turnsAfter: readonly string[]
  /** Words that limit what stands before them: an excerpt cut right before one says more than the story does. */
  readonly limitsBefore: readonly string[]
  /** Words of offices, kinds of people and bodies: a speaker named by these alone is named by role. */
  readonly roles: readonly string[]
}
