/**
 * Something that Discord's documentation forbids and its machine-readable description does not show. Like the rules
 * of our languages a rule is data born with its examples, and those are its tests.
 */
export interface PayloadRule<Subject, Example = Subject> {
  readonly name: string
  /** What is wrong, for whoever sent it. */
  readonly reason: string
  /** The places in the body that break the rule, as JSON pointers. None if all is well. */
  findViolations(subject: Subject): string[]
  /** Payloads that break it. */
  readonly invalid: readonly Example[]
  /** Near misses that keep it. */
  readonly valid: readonly Example[]
}
