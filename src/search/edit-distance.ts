/**
 * The edit distance of two words: letters inserted, deleted, substituted, or two neighbours swapped (optimal string
 * alignment). A distance over `most` is returned as `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(costAt(above, j) + 1, costAt(row, j - 1) + 1, costAt(above, j - 1) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, costAt(before, j - 2) + 1)
      row.push(least)
    }
    if (Math.min(...row) > most) return most + 1
    before = above
    above = row
  }
  return Math.min(costAt(above, b.length), most + 1)
}

const costAt = (row: readonly number[], j: number): number => row[j] ?? Number.POSITIVE_INFINITY

/** The number of letters that may be wrong in a word of some length. */
export const maxEdits = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

/** Whether a word may be a misspelling of another, whose ending may differ by a letter as well. */
export const isSpelledNear = (word: string, other: string): boolean => {
  const most = maxEdits(word.length) + 1
  return editDistance(word, other, most) <= most
}

/** The candidates at the smallest edit distance from a word, if that is small enough for a misspelling. */
export function nearestSpellings<T>(word: string, candidates: Iterable<T>, spelling: (candidate: T) => string): T[] {
  let best = maxEdits(word.length)
  let found: T[] = []
  if (best === 0) return found
  for (const candidate of candidates) {
    const distance = editDistance(word, spelling(candidate), best)
    if (distance > best) continue
    found = distance < best ? [candidate] : [...found, candidate]
    best = distance
  }
  return found
}
