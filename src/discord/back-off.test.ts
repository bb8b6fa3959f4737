import { beforeEach, describe, expect, test, vi } from 'vitest'
import { repeatUnheard, retry } from './back-off.ts'

vi.mock('node:timers/promises', () => ({
  setTimeout: (ms: number, _: unknown, { signal }: { signal?: AbortSignal } = {}) => {
    signal?.throwIfAborted()
    waited.push(ms)
    return Promise.resolve()
  },
}))
let waited: number[] = []
beforeEach(() => {
  waited = []
})

/** A request that fails some times before it succeeds. */
function failing(times: number, error: Error = Object.assign(new Error('cut'), { code: 'ECONNRESET' })) {
  let made = 0
  const request = async (): Promise<string> => {
    if (++made <= times) throw error
    return `attempt ${made}`
  }
  return { request, made: () => made }
}
const never = { isFinal: () => false, onFailure: () => undefined }

describe('an attempt that fails is repeated', () => {
  test('not at all where it succeeds', async () => {
    expect(await retry(failing(0).request, never)).toBe('attempt 1')
    expect(waited).toEqual([])
  })

  test('after longer and longer, and in the end after the same again', async () => {
    expect(await retry(failing(10).request, never)).toBe('attempt 11')
    expect(waited).toEqual([1, 2, 4, 8, 16, 32, 64, 120, 120, 120].map((seconds) => seconds * 1_000))
  })

  test('and each failure is told with the wait that follows', async () => {
    const told: unknown[] = []
    const onFailure = (error: unknown, delay: number): void => void told.push([String(error), delay])
    await retry(failing(2).request, { ...never, delays: [5, 9], onFailure })
    expect(told).toEqual([
      ['Error: cut', 5],
      ['Error: cut', 9],
    ])
  })

  test('no more once a failure is final', async () => {
    const { request, made } = failing(9, new Error('a wrong token'))
    const isFinal = (): boolean => made() === 2
    await expect(retry(request, { ...never, isFinal })).rejects.toThrow('a wrong token')
    expect(made()).toBe(2)
  })

  test('no more once the bot stops', async () => {
    const stop = new AbortController()
    const { request, made } = failing(9)
    const onFailure = (): void => stop.abort()
    await expect(retry(request, { ...never, onFailure, signal: stop.signal })).rejects.toThrow('aborted')
    expect(made()).toBe(1)
  })
})

describe('a reply that somebody waits for', () => {
  test('is tried three times more while the connection fails, soon after each other', async () => {
    expect(await repeatUnheard(failing(3).request)).toBe('attempt 4')
    expect(waited).toEqual([250, 1_000, 4_000])
  })

  test('is given up after that', async () => {
    const { request, made } = failing(9)
    await expect(repeatUnheard(request)).rejects.toThrow('cut')
    expect(made()).toBe(4)
  })

  test('is not repeated where Discord has heard it and refused', async () => {
    const { request, made } = failing(9, new Error('Invalid Form Body'))
    await expect(repeatUnheard(request)).rejects.toThrow('Invalid Form Body')
    expect(made()).toBe(1)
  })
})
