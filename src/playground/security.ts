import type { IncomingMessage } from 'node:http'

/** Headers of every response: the page loads nothing from elsewhere and sends nothing elsewhere. */
export const HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    ...['script-src', 'style-src', 'img-src', 'connect-src'].map((kind) => `${kind} 'self'`),
    ...['base-uri', 'form-action', 'frame-ancestors'].map((kind) => `${kind} 'none'`),
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const

/**
 * Whether a request comes from this machine's own page and not from another page open in the browser: the Host is
 * ours, whatever name a foreign server gives this machine, and a browser names no other origin.
 */
export function isSameOrigin({ headers }: IncomingMessage, origin: string): boolean {
  const hosts = [new URL(origin).host, new URL(origin).host.replace('127.0.0.1', 'localhost')]
  if (!hosts.includes(headers.host ?? '')) return false
  if (headers.origin !== undefined && !hosts.some((host) => headers.origin === `http://${host}`)) return false
  return headers['sec-fetch-site'] === undefined || ['same-origin', 'none'].includes(String(headers['sec-fetch-site']))
}
