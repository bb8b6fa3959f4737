import type { Validation } from '../validation/validate.ts'
import { ApiError, API_ERRORS } from '../state/api-error.ts'
import type { Exchange, Violation } from '../state/violation.ts'
import type { State } from '../state/state.ts'
import { applicationRoutes } from './application.ts'
import type { Body } from './body.ts'
import { commandRoutes } from './commands.ts'
import { interactionRoutes } from './interactions.ts'
import { messageRoutes } from './messages.ts'
import { findRoute, type Reply, type Route } from './route.ts'
import { webhookRoutes } from './webhooks.ts'

/** Every route of the REST API, once. */
export const routes: readonly Route[] = [
  ...applicationRoutes,
  ...commandRoutes,
  ...interactionRoutes,
  ...webhookRoutes,
  ...messageRoutes,
]

/** A request to the REST API. */
export interface RestRequest {
  readonly method: string
  /** After `/api/v10`, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly authorization: string | undefined
  readonly body: Body
}

/** Answers one request and records it with its violations. */
export function handleRequest(request: RestRequest, state: State, origin: string, token: string): Reply {
  const { method, path, query, body } = request
  const exchange: Exchange = {
    method,
    path: query.size > 0 ? `${path}?${query}` : path,
    body: body.json,
    files: body.uploads.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
    status: 0,
    violations: [],
    message: null,
  }
  state.exchanges.push(exchange)
  const reply = runHandler(() => {
    const found = findRoute(routes, method, path)
    if (!found) throw new ApiError(API_ERRORS.unknownRoute, { ours: true })
    if (!found.route.open && request.authorization !== `Bot ${token}`)
      throw new ApiError(API_ERRORS.unauthorized, { ours: true })
    const application = found.parts.get('application')
    if (application !== undefined && application !== state.guildModel.application.id)
      throw new ApiError(API_ERRORS.missingAccess, { ours: true })
    return found.route.handle({
      state,
      origin,
      query,
      body: body.json,
      uploads: body.uploads,
      pathParam: (name) => found.parts.get(name) ?? '',
      requireValid: (validation) => accept(validation, exchange),
      noteMessage: (message) => {
        exchange.message = message
      },
    })
  }, exchange)
  exchange.status = reply.status
  for (const finding of exchange.violations) state.violations.push({ ...finding, request: `${method} ${path}` })
  state.events.emit('exchange', exchange)
  return reply
}

/** Runs a handler. A refusal becomes the reply, and a violation if the bot caused it; so does a bug of this server. */
function runHandler(run: () => Reply, exchange: Exchange): Reply {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof ApiError)) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
      exchange.violations = [...exchange.violations, { rule: 'loopback-failed', path: '', reason }]
      return { status: 500, body: { code: 0, message: '500: Internal Server Error' } }
    }
    const { status, code, message, errors, isOwnFault, retryAfter } = error
    if (isOwnFault)
      exchange.violations = [...exchange.violations, { rule: `refused-${code || status}`, path: '', reason: message }]
    const wait = retryAfter === undefined ? {} : { retry_after: retryAfter, global: false }
    return { status, body: { code, message, ...(errors ? { errors } : {}), ...wait } }
  }
}

function accept<T>({ value, violations }: Validation<T>, exchange: Exchange): T {
  exchange.violations = violations
  if (value === null || violations.length > 0)
    throw new ApiError(API_ERRORS.invalidBody, { errors: Object.fromEntries(violations.map(errorEntry)) })
  return value
}

/** A violation as Discord lists it under `errors`. */
const errorEntry = ({ rule, path, reason }: Violation): [string, unknown] => [
  path || '/',
  { _errors: [{ code: rule, message: reason }] },
]
