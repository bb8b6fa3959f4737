import { expect, test } from 'vitest'
import { IdentifyBackOff } from './identify-back-off.ts'

/** A timer that only waiting moves. */
function timer() {
  let now = 0
  return {
    now: () => now,
    async wait(ms: number, signal: AbortSignal): Promise<void> {
      signal.throwIfAborted()
      now += ms
    },
  }
}
const { signal } = new AbortController()
const DAY = 86_400_000

test('the first session begins at once, each further one later', async () => {
  const time = timer()
  const backOff = new IdentifyBackOff(undefined, time)
  const began: number[] = []
  for (let i = 0; i < 8; i++) {
    await backOff.waitForIdentify(0, signal)
    began.push(time.now() / 1_000)
  }
  expect(began).toEqual([0, 5, 10, 20, 40, 80, 160, 320])
})

test.each([0, 1_000, 300_000, 599_000, 601_000])(
  'where each session ends after %i ms, a day has fewer than 1,000',
  async (life) => {
    const time = timer()
    const backOff = new IdentifyBackOff(undefined, time)
    let sessions = 0
    while (time.now() < DAY) {
      await backOff.waitForIdentify(0, signal)
      await time.wait(life, signal)
      sessions++
    }
    expect(sessions).toBeLessThan(1_000)
  },
)

test('after ten calm minutes the next session begins at once', async () => {
  const time = timer()
  const backOff = new IdentifyBackOff(undefined, time)
  for (let i = 0; i < 5; i++) await backOff.waitForIdentify(0, signal)
  await time.wait(600_001, signal)
  const before = time.now()
  await backOff.waitForIdentify(0, signal)
  expect(time.now()).toBe(before)
})

test('a shard that gives up its turn lets the next one have it, and used none', async () => {
  const time = timer()
  const backOff = new IdentifyBackOff(undefined, time)
  await backOff.waitForIdentify(0, signal)
  await expect(backOff.waitForIdentify(0, AbortSignal.abort())).rejects.toThrow()
  await backOff.waitForIdentify(1, signal)
  expect(time.now()).toBe(5_000)
})
