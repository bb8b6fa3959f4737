import type { Validation } from '../validation/validate.ts'
import type { Upload } from '../state/message.ts'
import type { State } from '../state/state.ts'

/** A request that found its route. */
export interface RestCall {
  readonly state: State
  /** Where the server listens: `http://127.0.0.1:PORT`. */
  readonly origin: string
  /** The named parts of the path. */
  readonly pathParam: (name: string) => string
  readonly query: URLSearchParams
  readonly body: unknown
  readonly uploads: readonly Upload[]
  /** Takes the judge's word: gives the body's value, or throws 50035 and notes the faults. */
  requireValid<T>(validation: Validation<T>): T
  /** Notes the message that the request made or changed. */
  noteMessage(message: string): void
}

export interface Reply {
  readonly status: number
  /** JSON; nothing for 204. */
  readonly body?: unknown
}

/** One method and path of the REST API: `/channels/:channel/messages`. */
export interface Route {
  readonly method: string
  readonly path: string
  /** Whether it is asked without the bot's token: the interaction's own token is in its path. */
  readonly open?: boolean
  readonly handle: (call: RestCall) => Reply
}

export const ok = (body: unknown): Reply => ({ status: 200, body })
export const noContent: Reply = { status: 204 }

/** A route and the named parts of a path, if a route is made for it. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly route: Route; readonly parts: ReadonlyMap<string, string> } | undefined {
  for (const route of routes) {
    const parts = route.method === method ? match(route.path, path) : undefined
    if (parts) return { route, parts }
  }
  return undefined
}

function match(pattern: string, path: string): ReadonlyMap<string, string> | undefined {
  const wanted = pattern.split('/')
  const found = path.split('/')
  if (wanted.length !== found.length) return undefined
  const parts = new Map<string, string>()
  for (const [i, word] of wanted.entries()) {
    const value = found[i] ?? ''
    if (word.startsWith(':')) parts.set(word.slice(1), decodeURIComponent(value))
    else if (word !== value) return undefined
  }
  return parts
}
