const ROUNDS = 40

/** The levels that represent some numbers with the least error, ascending (Lloyd 1982). */
export function levelsOf(numbers: Float64Array, count: number): number[] {
  const sorted = numbers.toSorted()
  let levels = Array.from({ length: count }, (_, i) => sorted[Math.floor(((i + 0.5) / count) * sorted.length)] ?? 0)
  for (let round = 0; round < ROUNDS; round++) {
    const sums = levels.map(() => 0)
    const counts = levels.map(() => 0)
    let at = 0
    for (const number of sorted) {
      while (at + 1 < count && number > ((levels[at] ?? 0) + (levels[at + 1] ?? 0)) / 2) at++
      sums[at] = (sums[at] ?? 0) + number
      counts[at] = (counts[at] ?? 0) + 1
    }
    levels = levels.map((level, i) => (counts[i] ? (sums[i] ?? 0) / (counts[i] ?? 1) : level))
  }
  return levels
}

/** The index of the level nearest to a number. */
export function nearestLevel(number: number, levels: readonly number[]): number {
  let best = 0
  for (const [i, level] of levels.entries())
    if (Math.abs(level - number) < Math.abs((levels[best] ?? 0) - number)) best = i
  return best
}
