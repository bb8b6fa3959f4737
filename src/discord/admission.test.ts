import { expect, test } from 'vitest'
import { Admission } from './admission.ts'

/** How many of a crowd are taken on. */
const enter = (admission: Admission, crowd: number): number =>
  Array.from({ length: crowd }, () => admission.enter()).filter((one) => one).length

test('while the event loop is late only few are taken on, and the others once it is not', () => {
  let lag = 251
  const admission = new Admission(() => lag)
  expect(enter(admission, 100)).toBe(25)
  lag = 250
  expect(enter(admission, 100)).toBe(100)
})

test('so many are taken on at a time, and another for each that leaves', () => {
  const admission = new Admission(() => 0)
  expect(enter(admission, 400)).toBe(300)
  admission.leave()
  expect(enter(admission, 2)).toBe(1)
})
