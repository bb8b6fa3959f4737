import { expect, test } from 'vitest'
import { HEADERS, isSameOrigin } from './security.ts'

const ORIGIN = 'http://127.0.0.1:3000'
const asks = (headers: Record<string, string>): boolean =>
  isSameOrigin(Object.assign(Object.create(null), { headers }), ORIGIN)
const host = '127.0.0.1:3000'

test.each([
  ['a program that names the address', { host }],
  ['a program that names this machine', { host: 'localhost:3000' }],
  ['the page itself', { host, origin: ORIGIN, 'sec-fetch-site': 'same-origin' }],
  ['the page by this machine’s name', { host: 'localhost:3000', origin: 'http://localhost:3000' }],
  ['somebody who types the address', { host, 'sec-fetch-site': 'none' }],
])('%s may ask', (_, headers) => expect(asks(headers)).toBe(true))

test.each([
  ['a name that a foreign server gives this machine', { host: 'rebound.example:3000' }],
  ['no host at all', {}],
  ['another port', { host: '127.0.0.1:3001' }],
  ['a page from elsewhere', { host, origin: 'https://example.org' }],
  ['the same host by another scheme', { host, origin: 'https://127.0.0.1:3000' }],
  ['another program on this machine that serves pages', { host, origin: 'http://127.0.0.1:8080' }],
  ['a page without an origin', { host, origin: 'null' }],
  ['a picture in a page from elsewhere', { host, 'sec-fetch-site': 'cross-site' }],
  ['a page of a neighbouring name', { host, 'sec-fetch-site': 'same-site' }],
])('%s may not', (_, headers) => expect(asks(headers)).toBe(false))

test('the page loads and sends nothing elsewhere, is in no frame and is not kept', () => {
  const policy = HEADERS['content-security-policy']
  expect(policy).toContain("default-src 'none'")
  for (const kind of ['script-src', 'style-src', 'img-src', 'connect-src']) expect(policy).toContain(`${kind} 'self'`)
  for (const kind of ['base-uri', 'form-action', 'frame-ancestors']) expect(policy).toContain(`${kind} 'none'`)
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:/)
  expect(HEADERS).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
})
