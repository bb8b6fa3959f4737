import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Turns } from './turns.ts'

test('those who wait have a turn of the event loop each, in the order in which they came', async () => {
  const turns = new Turns()
  const had: string[] = []
  for (const name of ['first', 'second', 'third']) void turns.next().then(() => had.push(name))
  for (const now of [['first'], ['first', 'second'], ['first', 'second', 'third']]) {
    await turn()
    expect(had).toEqual(now)
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
