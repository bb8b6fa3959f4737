/**
 * Something that Discord's documentation forbids and its machine-readable description does not show. A rule is data
 * with examples, and those are its tests.
 */
export interface PayloadRule<Subject, Example = Subject> {
  readonly name: string
  /** What is wrong, for the developer of the bot. */
  readonly reason: string
  /** The places in the body that break the rule, as JSON pointers. */
  findViolations(subject: Subject): string[]
  /** Bodies that break it. */
  readonly invalid: readonly Example[]
  /** Bodies that keep it, narrowly. */
  readonly valid: readonly Example[]
}
