import fc from 'fast-check'
import { expect, test } from 'vitest'
import { probability, sigmoid, weightedSum } from './regression.ts'

// The same cases in every run.
fc.configureGlobal({ seed: 1 })

const regression = { intercept: -1, features: { near: 2, far: -3 }, kinds: { when: 0.5 } }

test('each feature counts by its weight, and one without a weight not at all', () => {
  expect(weightedSum({ near: 0.5, far: 1 }, regression.features)).toBe(-2)
  expect(weightedSum({ near: 0.5, far: 1, other: 9 }, { near: 2 })).toBe(1)
  expect(weightedSum({}, {})).toBe(0)
})

test('a kind adds its own part, and an unknown one none', () => {
  expect(probability({ near: 0.25, far: 0 }, 'when', regression)).toBe(sigmoid(0))
  expect(probability({ near: 0.5, far: 0 }, 'who' as string, { ...regression, kinds: {} })).toBe(0.5)
})

test('what speaks for it makes it likelier, what speaks against it less likely', () => {
  const value = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(value, value, value, (near, more, far) => {
      const at = (features: { near: number; far: number }) => probability(features, 'when', regression)
      expect(at({ near: near + more, far })).toBeGreaterThanOrEqual(at({ near, far }))
      expect(at({ near, far: far + more })).toBeLessThanOrEqual(at({ near, far }))
      expect(at({ near, far })).toBeGreaterThan(0)
      expect(at({ near, far })).toBeLessThan(1)
    }),
  )
})
