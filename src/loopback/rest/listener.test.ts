import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ManualClock } from '../state/clock.ts'
import { newsroomGuild, openChannel, readerMember } from '../state/guild-model.ts'
import { State } from '../state/state.ts'
import { FailureQueue, type InjectedFailure } from './failure.ts'
import { discordOnly } from './listener.ts'

let server: Server
let state: State
let failures: FailureQueue
const origin = (): string => {
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}
beforeAll(async () => {
  server = createServer((request, response) => discordOnly({ state, failures, token: 't', origin })(request, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  state = new State(newsroomGuild, new ManualClock())
  failures = new FailureQueue()
})

const call = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${origin()}${path}`, { ...init, headers: { authorization: 'Bot t', ...init.headers } })
const post = (body: string): Promise<Response> =>
  call(`/api/v10/channels/${openChannel.id}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
const message = JSON.stringify({ content: 'x', allowed_mentions: { parse: [] } })
const written = (): number => state.messages(openChannel, readerMember).length

test('a request is answered in JSON, and one without a reply has no content type', async () => {
  const made = await post(message)
  expect([made.status, made.headers.get('content-type')]).toEqual([200, 'application/json'])
  const { id } = Object(await made.json())
  const gone = await call(`/api/v10/channels/${openChannel.id}/messages/${id}`, { method: 'DELETE' })
  expect([gone.status, gone.headers.get('content-type'), await gone.text()]).toEqual([204, null, ''])
})

test('another version of the API and a path outside it are faults of the bot', async () => {
  expect((await call('/api/v9/users/@me')).status).toBe(404)
  expect((await call('/elsewhere')).status).toBe(404)
  expect(state.violations.map(({ request, rule }) => `${request}: ${rule}`)).toEqual([
    'GET /api/v9/users/@me: refused-404',
    'GET /elsewhere: refused-404',
  ])
})

test('a body that cannot be read is a fault, with its reason', async () => {
  expect((await post('{"content":')).status).toBe(400)
  expect(state.violations).toMatchObject([{ rule: 'unreadable-body', reason: expect.stringContaining('JSON') }])
  expect(written()).toBe(0)
})

describe('an uploaded file', () => {
  test('is served as what it is, and cannot act as a page of this server', async () => {
    const bytes = Buffer.from('<svg onload="alert(1)"/>')
    const { path } = state.addAttachment({ name: 'a b.svg', contentType: 'image/svg+xml', bytes }, null)
    const served = await call(path)
    expect(await served.text()).toBe(bytes.toString())
    expect(Object.fromEntries(served.headers)).toMatchObject({
      'content-type': 'image/svg+xml',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
  })

  test('that is not there is not found', async () => expect((await call('/attachments/1/a.png')).status).toBe(404))
})

describe('a failure that a test injects', () => {
  const fail = (failure: InjectedFailure): Promise<Response> => {
    failures.add({ path: /messages$/ }, failure)
    return post(message)
  }

  test('a rate limit says how long to wait and for whom it holds, and nothing is written', async () => {
    const limited = await fail({ kind: 'rate-limited', seconds: 1.5 })
    expect(await limited.json()).toMatchObject({ retry_after: 1.5, global: false })
    expect([limited.status, limited.headers.get('retry-after'), limited.headers.get('x-ratelimit-scope')]).toEqual([
      429,
      '1.5',
      'user',
    ])
    expect(limited.headers.get('x-ratelimit-global')).toBeNull()
    const everywhere = await fail({ kind: 'rate-limited', seconds: 2, scope: 'global' })
    expect(everywhere.headers.get('x-ratelimit-global')).toBe('true')
    expect(await everywhere.json()).toMatchObject({ global: true })
    expect(written()).toBe(0)
  })

  test('an outage is recorded and nothing is written; no fault of the bot', async () => {
    expect((await fail({ kind: 'status', status: 502 })).status).toBe(502)
    expect(state.exchanges).toMatchObject([{ method: 'POST', status: 502, body: { content: 'x' } }])
    expect([written(), state.violations]).toEqual([0, []])
  })

  test('a reply that is no JSON stands for nothing that was done', async () => {
    expect(await (await fail({ kind: 'unreadable' })).text()).toContain('<h1>')
    expect(written()).toBe(0)
  })

  test('a connection is cut before the request is carried out, or after', async () => {
    await expect(fail({ kind: 'cut' })).rejects.toThrow()
    expect(written()).toBe(0)
    await expect(fail({ kind: 'cut', after: true })).rejects.toThrow()
    expect(written()).toBe(1)
  })
})
