/** Something that goes wrong on the way although nobody is to blame: for tests of what a bot does then. */
export type InjectedFailure =
  | { readonly kind: 'rate-limited'; readonly seconds: number; readonly global?: boolean }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'slow'; readonly ms: number }
  /** The connection is cut before an answer; `after`: the request was carried out nevertheless. */
  | { readonly kind: 'cut'; readonly after?: boolean }

/** The requests that trouble meets: a method, and a pattern for the path after `/api/v10`. */
export interface RequestFilter {
  readonly method?: string
  readonly path: RegExp
  /** How many requests, 1 unless told. */
  readonly times?: number
}

/** The troubles that were ordered and not yet met. */
export class FailureQueue {
  #ordered: { readonly where: RequestFilter; readonly trouble: InjectedFailure; left: number }[] = []

  add(where: RequestFilter, failure: InjectedFailure): void {
    this.#ordered.push({ where, trouble: failure, left: where.times ?? 1 })
  }

  /** The trouble that meets a request, which is used up by it. */
  take(method: string, path: string): InjectedFailure | undefined {
    const met = this.#ordered.find(
      ({ where, left }) => left > 0 && (!where.method || where.method === method) && where.path.test(path),
    )
    if (met) met.left--
    return met?.trouble
  }
}
