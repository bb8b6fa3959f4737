import type { Verdict } from '../judge/judge.ts'
import { ApiError, REFUSED } from '../state/api-error.ts'
import type { Exchange, Finding } from '../state/fault.ts'
import type { State } from '../state/state.ts'
import { applicationRoutes } from './application.ts'
import type { Body } from './body.ts'
import { commandRoutes } from './commands.ts'
import { interactionRoutes } from './interactions.ts'
import { messageRoutes } from './messages.ts'
import { find, type Reply, type Route } from './route.ts'
import { webhookRoutes } from './webhooks.ts'

/** Every route of the REST API that the playground knows, each once. */
export const routes: readonly Route[] = [
  ...applicationRoutes,
  ...commandRoutes,
  ...interactionRoutes,
  ...webhookRoutes,
  ...messageRoutes,
]

/** A request to the REST API. */
export interface Asked {
  readonly method: string
  /** After `/api/v10`, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly authorization: string | undefined
  readonly body: Body
}

/** Answers one request, and notes it with all that was wrong about it. */
export function answer(asked: Asked, state: State, origin: string, token: string): Reply {
  const { method, path, query, body } = asked
  const exchange: Exchange = {
    method,
    path: query.size > 0 ? `${path}?${query}` : path,
    body: body.json,
    files: body.uploads.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
    ...{ status: 0, findings: [], message: null },
  }
  state.exchanges.push(exchange)
  const reply = attempt(() => {
    const found = find(routes, method, path)
    if (!found) throw new ApiError(REFUSED.unknownRoute, { ours: true })
    if (!found.route.open && asked.authorization !== `Bot ${token}`)
      throw new ApiError(REFUSED.unauthorized, { ours: true })
    const application = found.parts.get('application')
    if (application !== undefined && application !== state.world.application.id)
      throw new ApiError(REFUSED.missingAccess, { ours: true })
    return found.route.handle({
      ...{ state, origin, query, body: body.json, uploads: body.uploads },
      at: (name) => found.parts.get(name) ?? '',
      accept: (verdict) => accept(verdict, exchange),
      touched: (message) => {
        exchange.message = message
      },
    })
  }, exchange)
  exchange.status = reply.status
  for (const finding of exchange.findings) state.faults.push({ ...finding, request: `${method} ${path}` })
  state.happenings.emit('exchange', exchange)
  return reply
}

/** Runs a handler; a refusal becomes its reply, and a fault if it is our own. So does a failure of the playground. */
function attempt(run: () => Reply, exchange: Exchange): Reply {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof ApiError)) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
      exchange.findings = [...exchange.findings, { rule: 'playground-failed', at: '', reason }]
      return { status: 500, body: { code: 0, message: '500: Internal Server Error' } }
    }
    const { status, code, message, errors, ours } = error
    if (ours) exchange.findings = [...exchange.findings, { rule: `refused-${code || status}`, at: '', reason: message }]
    return { status, body: { code, message, ...(errors ? { errors } : {}) } }
  }
}

function accept<T>({ value, findings }: Verdict<T>, exchange: Exchange): T {
  exchange.findings = findings
  if (value === null || findings.length > 0)
    throw new ApiError(REFUSED.invalidBody, { errors: Object.fromEntries(findings.map(errorEntry)) })
  return value
}

/** A finding as Discord lists it under `errors`. */
const errorEntry = ({ rule, at, reason }: Finding): [string, unknown] => [
  at || '/',
  { _errors: [{ code: rule, message: reason }] },
]
