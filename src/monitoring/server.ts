import { createServer, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { reasonOf } from '../story/reason.ts'
import type { Metrics } from './metrics.ts'

/** What a running bot can be asked from this machine. */
interface MonitoringOptions {
  readonly port: number
  readonly metrics: Metrics
  /** Why nobody could be answered now; empty if everybody can. */
  faults(): Promise<readonly string[]>
}

/** A server on 127.0.0.1. */
export interface MonitoringServer {
  readonly port: number
  close(): Promise<void>
}

/**
 * Serves `/health` (the process runs), `/ready` (Discord and the record can be reached) and `/metrics` on 127.0.0.1. Rejects
 * where the port is taken.
 */
export async function startMonitoring({ port, metrics, faults }: MonitoringOptions): Promise<MonitoringServer> {
  const routes: Readonly<Record<string, (response: ServerResponse) => Promise<void>>> = {
    '/health': async (response) => send(response, 200, 'ok\n'),
    '/ready': async (response) => {
      const found = await faults()
      send(response, found.length === 0 ? 200 : 503, found.length === 0 ? 'ready\n' : `${found.join('\n')}\n`)
    },
    '/metrics': async (response) => send(response, 200, await metrics.read(), metrics.contentType),
  }
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname
    const host = request.headers.host?.replace(/:\d+$/, '')
    const route = Object.hasOwn(routes, path) ? routes[path] : undefined
    // A page in a browser of this machine may reach the port by a name of its own (DNS rebinding).
    if (host !== '127.0.0.1' && host !== 'localhost') send(response, 403, 'only by 127.0.0.1 or localhost\n')
    else if (!route) send(response, 404, 'not found\n')
    else if (request.method !== 'GET') send(response, 405, 'GET only\n')
    else route(response).catch((error: unknown) => send(response, 503, `${reasonOf(error)}\n`))
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function send(response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
}
