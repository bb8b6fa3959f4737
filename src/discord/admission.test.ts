import { expect, test } from 'vitest'
import { Admission } from './admission.ts'

test('nobody is taken on while the event loop is late, and everybody afterwards', () => {
  let lag = 0
  const admission = new Admission(() => lag)
  expect(admission.enter()).toBe(true)
  lag = 251
  expect(admission.enter()).toBe(false)
  lag = 250
  expect(admission.enter()).toBe(true)
})

test('so many are taken on at a time, and another for each that leaves', () => {
  const admission = new Admission(() => 0)
  const entered = Array.from({ length: 600 }, () => admission.enter())
  expect(entered.filter((one) => one)).toHaveLength(500)
  admission.leave()
  expect([admission.enter(), admission.enter()]).toEqual([true, false])
})
