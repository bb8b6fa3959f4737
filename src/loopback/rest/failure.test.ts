import { expect, test } from 'vitest'
import { FailureQueue } from './failure.ts'

const outage = { kind: 'status', status: 503 } as const
const cut = { kind: 'cut' } as const
const taken = (queue: FailureQueue, ...paths: string[]): unknown[] =>
  paths.map((path) => queue.take('POST', path)?.kind)

test('nothing fails unless it is told to', () => {
  expect(new FailureQueue().take('GET', '/users/@me')).toBeUndefined()
})

test('one matching request fails, and the next one is served', () => {
  const queue = new FailureQueue()
  queue.add({ path: /messages$/ }, outage)
  expect(taken(queue, '/commands', '/messages', '/messages')).toEqual([undefined, 'status', undefined])
})

test('a filter with a method leaves other methods alone, and is not used up by them', () => {
  const queue = new FailureQueue()
  queue.add({ method: 'PATCH', path: /./ }, outage)
  expect(queue.take('POST', '/a')).toBeUndefined()
  expect(queue.take('PATCH', '/a')).toBe(outage)
})

test('as many fail as were asked for, after as many as were to pass', () => {
  const queue = new FailureQueue()
  queue.add({ path: /a/, times: 2, after: 1 }, outage)
  expect(taken(queue, '/a', '/a', '/b', '/a', '/a')).toEqual([undefined, 'status', undefined, 'status', undefined])
})

test('of two failures for a request the one that was asked for first comes first', () => {
  const queue = new FailureQueue()
  queue.add({ path: /a/ }, outage)
  queue.add({ path: /./ }, cut)
  expect(taken(queue, '/a', '/a', '/a')).toEqual(['status', 'cut', undefined])
})

test('a request that the first lets pass may be failed by the second', () => {
  const queue = new FailureQueue()
  queue.add({ path: /a/, after: 1 }, outage)
  queue.add({ path: /a/ }, cut)
  expect(taken(queue, '/a', '/a', '/a')).toEqual(['cut', 'status', undefined])
})
