import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { z } from 'zod'
import { readBody } from '../loopback/rest/body.ts'
import { type RestContext, serveDiscord } from '../loopback/rest/listener.ts'
import { pageActionSchema } from './page-action.ts'
import type { Asset } from './assets.ts'
import type { Page } from './page.ts'
import { HEADERS, isSameOrigin } from './security.ts'
import { reasonOf } from '../story/reason.ts'

const pasted = z.object({ name: z.string().max(200), text: z.string().max(2_000_000) })

/** Serves the page and what it asks for beside the loopback Discord. */
export function pageListener(assets: ReadonlyMap<string, Asset>, page: () => Page) {
  return (context: RestContext): RequestListener => {
    const discord = serveDiscord(context)
    return (request, response) => {
      if (!isSameOrigin(request, context.origin())) return void response.writeHead(403).end()
      if (discord(request, response)) return
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
      const url = new URL(request.url ?? '/', context.origin())
      const asset = assets.get(url.pathname === '/' ? '/index.html' : url.pathname)
      if (asset && request.method === 'GET')
        response.writeHead(200, { 'content-type': asset.contentType }).end(asset.text)
      else void serve(url, request, response, page())
    }
  }
}

/** What the page asks for, by method and path. */
async function serve(url: URL, request: IncomingMessage, response: ServerResponse, page: Page): Promise<void> {
  const send = (status: number, body: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }
  const ask = (name: string): string => url.searchParams.get(name) ?? ''
  const install = ask('install') === 'person' ? 'person' : 'server'
  try {
    switch (`${request.method} ${url.pathname}`) {
      case 'GET /page/state':
        return send(200, page.pageState(ask('as'), ask('channel'), install))
      case 'GET /page/events':
        return page.streamEvents(ask('as'), response)
      case 'GET /page/requests':
        return send(200, page.requestsFor(ask('as'), ask('message')))
      case 'GET /page/violations':
        return send(200, page.violations())
      case 'GET /page/story':
        return send(200, page.story(ask('id'), ask('language')))
      case 'POST /page/action':
        return send(
          200,
          await page.perform(
            ask('as'),
            ask('channel'),
            pageActionSchema.parse((await readBody(request)).json),
            install,
          ),
        )
      case 'POST /page/check':
        return send(200, page.checkStory(pasted.parse((await readBody(request)).json)))
      case 'POST /page/save':
        return send(200, await page.saveStory(pasted.parse((await readBody(request)).json)))
      default:
        return send(404, { why: 'there is nothing here' })
    }
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError) return send(400, { why: error.message })
    send(500, { why: reasonOf(error) })
  }
}
