import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { REREAD_DELAY, Rereading } from './rereading.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A reading with outcomes in turn: an error, or what is then read. */
function readingOf(outcomes: readonly (Error | string)[]) {
  const told: string[] = []
  const queue = outcomes.values()
  const rereading = new Rereading(
    async () => {
      const outcome = queue.next().value
      if (outcome instanceof Error) throw outcome
      told.push(outcome ?? 'once too often')
    },
    (error) => told.push(String(error)),
  )
  return { rereading, told }
}

test('what could not be read or put on record is tried again until it can, and then no more', async () => {
  const { rereading, told } = readingOf([new Error('locked'), new Error('gone'), 'read'])
  await rereading.request()
  expect(told).toEqual(['Error: locked'])
  await vi.advanceTimersByTimeAsync(REREAD_DELAY)
  expect(told).toEqual(['Error: locked', 'Error: gone'])
  await vi.advanceTimersByTimeAsync(10 * REREAD_DELAY)
  expect(told).toEqual(['Error: locked', 'Error: gone', 'read'])
})

test('a change meanwhile is read at once, and what failed before it is not read twice', async () => {
  const { rereading, told } = readingOf([new Error('locked'), 'read'])
  await rereading.request()
  await rereading.request()
  await vi.advanceTimersByTimeAsync(10 * REREAD_DELAY)
  expect(told).toEqual(['Error: locked', 'read'])
})

test('nothing is read once it is stopped', async () => {
  const { rereading, told } = readingOf([new Error('locked')])
  await rereading.request()
  rereading.stop()
  await rereading.request()
  await vi.advanceTimersByTimeAsync(10 * REREAD_DELAY)
  expect(told).toEqual(['Error: locked'])
})
