import type { VersionSpan } from './answer-record.ts'

/** Number of characters that spans cover, each counted once. */
export function coveredLength(places: readonly Pick<VersionSpan, 'start' | 'end'>[]): number {
  let sum = 0
  let reached = 0
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    sum += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return sum
}

/**
 * Whether a channel may be shown these spans as well, of a text of `length` characters, on a budget in per cent
 * (null: no limit). What was shown before may always be shown again.
 */
export function isWithinBudget(
  shown: readonly Pick<VersionSpan, 'start' | 'end'>[],
  more: readonly Pick<VersionSpan, 'start' | 'end'>[],
  length: number,
  budget: number | null,
): boolean {
  if (budget === null) return true
  const all = coveredLength([...shown, ...more])
  return all === coveredLength(shown) || all * 100 <= length * budget
}
