import { expect, test } from 'vitest'
import { routes } from './handle.ts'
import { findRoute } from './route.ts'

const partsOf = (method: string, path: string): unknown => {
  const found = findRoute(routes, method, path)
  return found && [found.route.path, Object.fromEntries(found.parts)]
}

test.each([
  ['GET', '/users/@me', ['/users/@me', {}]],
  ['GET', '/users/7', ['/users/:user', { user: '7' }]],
  ['GET', '/users/@me/guilds', ['/users/@me/guilds', {}]],
  [
    'PATCH',
    '/webhooks/1/loopback.t/messages/@original',
    [
      '/webhooks/:application/:token/messages/:message',
      { application: '1', token: 'loopback.t', message: '@original' },
    ],
  ],
  ['DELETE', '/channels/1/messages/2', ['/channels/:channel/messages/:message', { channel: '1', message: '2' }]],
])('%s %s is found with its parts', (method, path, expected) => expect(partsOf(method, path)).toEqual(expected))

test('a part that was encoded for the path is read as it was written', () => {
  expect(partsOf('GET', '/users/a%20%2F%D8%A8')).toEqual(['/users/:user', { user: 'a /ب' }])
})

test.each([
  ['POST', '/users/@me'],
  ['GET', '/users'],
  ['GET', '/users/1/2'],
  ['GET', '/Users/1'],
  ['GET', '/users/1/'],
  ['GET', ''],
])('%s %s is no route', (method, path) => expect(partsOf(method, path)).toBeUndefined())

test('no route hides another', () => {
  const hidden = routes.filter((route) => {
    const path = route.path.replaceAll(/:[a-z]+/g, '7')
    return findRoute(routes, route.method, path)?.route !== route
  })
  expect(hidden.map(({ method, path }) => `${method} ${path}`)).toEqual([])
})
