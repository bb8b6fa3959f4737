import type { Place } from './record.ts'

/** Characters of a text that the places cover, each counted once. */
export function covered(places: readonly Pick<Place, 'start' | 'end'>[]): number {
  let sum = 0
  let reached = 0
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    sum += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return sum
}

/**
 * Whether a channel may be shown these places as well, of a text of `length` characters, on a budget in per cent
 * (null: no limit). What was shown before may always be shown again.
 */
export function withinBudget(
  shown: readonly Pick<Place, 'start' | 'end'>[],
  more: readonly Pick<Place, 'start' | 'end'>[],
  length: number,
  budget: number | null,
): boolean {
  if (budget === null) return true
  const all = covered([...shown, ...more])
  return all === covered(shown) || all * 100 <= length * budget
}
