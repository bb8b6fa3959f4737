import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { State } from '../state/state.ts'
import { handleRequest } from './handle.ts'
import { type Body, readBody } from './body.ts'
import type { Reply } from './route.ts'
import type { InjectedFailure, FailureQueue } from './failure.ts'

const API = '/api/v10'

/** What a request listener needs to serve the REST API. */
export interface RestContext {
  readonly state: State
  readonly failures: FailureQueue
  readonly token: string
  /** Where the server listens. */
  readonly origin: () => string
}

/** Serves the REST API under /api/v10 and uploads under /attachments. Returns false for any other path. */
export function serveDiscord(served: RestContext): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    const url = new URL(request.url ?? '/', served.origin())
    if (url.pathname.startsWith('/attachments/')) sendFile(url.pathname, served.state, response)
    else if (url.pathname.startsWith('/api/')) void serveRest(url, request, response, served)
    else return false
    return true
  }
}

/** A listener for a server that is only Discord: a request for any other path is a violation. */
export function discordOnly(served: RestContext): RequestListener {
  const serve = serveDiscord(served)
  return (request, response) => {
    if (!serve(request, response))
      void serveRest(new URL(request.url ?? '/', served.origin()), request, response, served)
  }
}

async function serveRest(
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  served: RestContext,
): Promise<void> {
  const { state, token, origin } = served
  const method = request.method ?? 'GET'
  const path = url.pathname.startsWith(`${API}/`) ? url.pathname.slice(API.length) : url.pathname
  const failure = served.failures.take(method, path)
  const body = await readBody(request).catch((error: unknown): Body | string => String(error))
  if (typeof body === 'string') {
    state.violations.push({ request: `${method} ${path}`, rule: 'unreadable-body', path: '', reason: body })
    return send({ status: 400, body: { code: 50_109, message: 'The request body contains invalid JSON.' } }, response)
  }
  const status = failure?.kind === 'status' ? failure.status : failure?.kind === 'rate-limited' ? 429 : undefined
  if (status !== undefined)
    state.exchanges.push({ method, path, body: body.json, files: [], status, violations: [], message: null })
  const restRequest = { method, path, query: url.searchParams, authorization: request.headers.authorization, body }
  await replyOrFail(failure, () => handleRequest(restRequest, state, origin(), token), response)
}

/** Sends the reply, or fails as injected. */
async function replyOrFail(
  failure: InjectedFailure | undefined,
  reply: () => Reply,
  response: ServerResponse,
): Promise<void> {
  switch (failure?.kind) {
    case undefined:
      return send(reply(), response)
    case 'slow':
      await new Promise((wake) => setTimeout(wake, failure.ms))
      return send(reply(), response)
    case 'status':
      return send(
        { status: failure.status, body: { code: failure.code ?? 0, message: `${failure.status}: injected by a test` } },
        response,
      )
    case 'unreadable':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>One moment</h1>')
      return
    case 'cut':
      if (failure.after) reply()
      response.destroy()
      return
    case 'rate-limited': {
      const { seconds, scope = 'user', code } = failure
      const global = scope === 'global'
      response.setHeader('retry-after', String(seconds))
      response.setHeader('x-ratelimit-scope', scope)
      if (global) response.setHeader('x-ratelimit-global', 'true')
      const message = 'You are being rate limited.'
      return send(
        { status: 429, body: { message, retry_after: seconds, global, ...(code !== undefined && { code }) } },
        response,
      )
    }
  }
}

/** Sends a reply. A 204 has no content type: discord.js would try to read a body. */
function send({ status, body }: Reply, response: ServerResponse): void {
  if (status === 204) response.writeHead(204).end()
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function sendFile(path: string, state: State, response: ServerResponse): void {
  const file = state.file(path.split('/')[2] ?? '')
  if (!file) response.writeHead(404).end()
  else
    response
      .writeHead(200, {
        'content-type': file.contentType,
        // A picture can hold a script: opened by itself, it must not act as a page of this server.
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      })
      .end(Buffer.from(file.bytes))
}
