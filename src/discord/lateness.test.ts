import { expect, test } from 'vitest'
import { Lateness } from './lateness.ts'

const MINUTE = 60_000
/** What Discord's clock shows beyond the process's. */
const AHEAD = 1_000_000

test('an interaction is as late as it took longer than the quickest', () => {
  const lateness = new Lateness()
  const late = [40, 10, 2_510].map((took, i) => lateness.of(i * 1_000 + AHEAD, i * 1_000 + took))
  expect(late).toEqual([0, 0, 2_500])
})

test('clocks that drift apart make nobody late for long', () => {
  const lateness = new Lateness()
  lateness.of(AHEAD, 0)
  expect(lateness.of(AHEAD + MINUTE, MINUTE + 3_000)).toBe(3_000)
  for (let i = 2; i < 12; i++) lateness.of(AHEAD + i * MINUTE, i * MINUTE + 3_000)
  expect(lateness.of(AHEAD + 12 * MINUTE, 12 * MINUTE + 3_000)).toBe(0)
})

test('after a quiet time the clocks are compared anew', () => {
  const lateness = new Lateness()
  lateness.of(AHEAD, 0)
  expect(lateness.of(AHEAD + 30 * MINUTE, 30 * MINUTE + 3_000)).toBe(0)
})
