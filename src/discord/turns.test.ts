import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Turns } from './turns.ts'

test('those who wait have turns of the event loop, three together, in the order in which they came', async () => {
  const turns = new Turns()
  const had: string[] = []
  for (const name of [...'abcdefg']) void turns.next().then(() => had.push(name))
  for (const now of ['abc', 'abcdef', 'abcdefg']) {
    await turn()
    expect(had.join('')).toBe(now)
  }
})

test('the more wait, the longer another is expected to', async () => {
  const turns = new Turns()
  expect(turns.expectedWait).toBe(0)
  const first = turns.next()
  const one = turns.expectedWait
  const last = turns.next()
  expect(turns.expectedWait).toBeGreaterThan(one)
  await first
  await last
  expect(turns.expectedWait).toBe(0)
})
