/** Something that Discord would have refused, or shown badly. */
export interface Violation {
  /** The rule's name, `spec` for Discord's own description of its API. */
  readonly rule: string
  /** JSON pointer into the body: `/components/0/label`. */
  readonly path: string
  readonly reason: string
}

/** A violation and the request that it is in. */
export interface RequestViolation extends Violation {
  readonly request: string
}

/** One request to the REST API and its reply. */
export interface Exchange {
  readonly method: string
  /** The path after `/api/v10`, with its query. */
  readonly path: string
  readonly body: unknown
  readonly files: readonly { readonly name: string; readonly bytes: number }[]
  status: number
  violations: readonly Violation[]
  /** The message that it made or changed. */
  message: string | null
}
