/** A request that made or changed a message, and its violations. */
export interface RequestView {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly body: unknown
  readonly files: readonly { readonly name: string; readonly bytes: number }[]
  readonly violations: readonly { readonly rule: string; readonly path: string; readonly reason: string }[]
}
