/** A failure between bot and Discord that neither caused, to test how a bot reacts. */
export type InjectedFailure =
  | {
      readonly kind: 'rate-limited'
      readonly seconds: number
      readonly scope?: 'user' | 'shared' | 'global'
      readonly code?: number
    }
  | { readonly kind: 'status'; readonly status: number; readonly code?: number }
  | { readonly kind: 'slow'; readonly ms: number }
  /** A reply that is no JSON, as from a proxy on the way. */
  | { readonly kind: 'unreadable' }
  /** The connection is cut before the reply; `after`: once the request was carried out. */
  | { readonly kind: 'cut'; readonly after?: boolean }

/** The requests that fail: a method, and a pattern for the path after `/api/v10`. */
export interface RequestFilter {
  readonly method?: string
  readonly path: RegExp
  /** Number of requests; 1 if left out. */
  readonly times?: number
  /** Number of matching requests that are let pass before; none if left out. */
  readonly after?: number
}

/** The injected failures that are still to happen. */
export class FailureQueue {
  #pending: { readonly where: RequestFilter; readonly failure: InjectedFailure; left: number; passing: number }[] = []

  add(where: RequestFilter, failure: InjectedFailure): void {
    this.#pending.push({ where, failure, left: where.times ?? 1, passing: where.after ?? 0 })
  }

  /** The failure for a request, if there is one. It is counted as used. */
  take(method: string, path: string): InjectedFailure | undefined {
    for (const one of this.#pending) {
      const { where, left } = one
      if (left === 0 || (where.method && where.method !== method) || !where.path.test(path)) continue
      if (one.passing-- > 0) continue
      one.left--
      return one.failure
    }
    return undefined
  }
}
