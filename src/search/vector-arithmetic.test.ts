import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, product, unit } from './vector-arithmetic.ts'

// The same cases in every run.
fc.configureGlobal({ seed: 1 })

const vector = fc
  .array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 3, maxLength: 3 })
  .map((values) => Float64Array.from(values))

test('a vector of length 1 points the same way', () => {
  fc.assert(
    fc.property(vector, (one) => {
      const scaled = unit(one)
      const length = Math.sqrt(product(one, one))
      expect(scaled === undefined).toBe(length <= 1e-6)
      if (!scaled) return
      expect(product(scaled, scaled)).toBeCloseTo(1)
      expect(product(scaled, one)).toBeCloseTo(length)
    }),
  )
})

test('of two vectors the cosine lies between −1 and 1, and of one with itself it is 1', () => {
  fc.assert(
    fc.property(vector, vector, (a, b) => {
      const [one, other] = [unit(a), unit(b)]
      if (one && other) expect(Math.abs(product(one, other))).toBeLessThanOrEqual(1 + 1e-9)
    }),
  )
})

test('a vector is added times a factor, and the other is left as it is', () => {
  const [to, other] = [Float64Array.of(1, 2, 3), Float64Array.of(1, 0, -1)]
  add(to, other, 2)
  expect([...to]).toEqual([3, 2, 1])
  expect([...other]).toEqual([1, 0, -1])
  expect(product(to, other)).toBe(2)
})

test('nothing has no direction', () => {
  expect(unit(Float64Array.of(0, 0))).toBeUndefined()
  expect(unit(Float32Array.of(1e-9, 0))).toBeUndefined()
  expect(unit(Float32Array.of(0, 3))).toEqual(Float32Array.of(0, 1))
})
