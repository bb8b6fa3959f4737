import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coveredLength, isWithinBudget } from './excerpt-budget.ts'

const span = (start: number, end: number): { start: number; end: number } => ({ start, end })

test('characters that two excerpts share count once', () => {
  expect(coveredLength([span(10, 20), span(0, 5), span(15, 30), span(16, 18)])).toBe(25)
})

test('covering is what painting the characters one by one gives', () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(20)).map(([start, length]) => span(start, start + length)))
  fc.assert(
    fc.property(spans, (places) => {
      const painted = new Set(
        places.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
      )
      expect(coveredLength(places)).toBe(painted.size)
    }),
  )
})

test('a budget of 30 per cent', () => {
  expect(isWithinBudget([span(0, 20)], [span(20, 30)], 100, 30)).toBe(true)
  expect(isWithinBudget([span(0, 20)], [span(20, 31)], 100, 30)).toBe(false)
})

test('what was shown may be shown again, even over the budget', () => {
  expect(isWithinBudget([span(0, 50)], [span(10, 40)], 100, 30)).toBe(true)
})

test('no budget, no limit', () => {
  expect(isWithinBudget([], [span(0, 100)], 100, null)).toBe(true)
})
