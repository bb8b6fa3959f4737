import { expect, test } from 'vitest'
import { Admission } from './admission.ts'

/** How many of a crowd are taken on. */
const enter = (admission: Admission, crowd: number): number =>
  Array.from({ length: crowd }, () => admission.enter()).filter((one) => one).length

test('while the event loop is full only few are taken on, and the others once it is not', () => {
  let isFull = true
  const admission = new Admission(() => isFull)
  expect(enter(admission, 100)).toBe(20)
  isFull = false
  expect(enter(admission, 100)).toBe(100)
})

test('so many are taken on at a time, and another for each that leaves', () => {
  const admission = new Admission(() => false)
  expect(enter(admission, 400)).toBe(150)
  admission.leave()
  expect(enter(admission, 2)).toBe(1)
})
