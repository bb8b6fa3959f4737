/**
 * How many letters two words are apart: letters put in, left out, put for another, or two neighbours swapped (optimal
 * string alignment). More than `most` counts as `most + 1`.
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

/** In a word of so many letters so many may be wrong. */
const maxEdits = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

/** Whether a word may be a misspelling of another, whose ending may differ by a letter as well. */
export const isSpelledNear = (word: string, other: string): boolean => {
  const most = maxEdits(word.length) + 1
  return editDistance(word, other, most) <= most
}

/** Those of some candidates that a word is likeliest a misspelling of: the ones fewest letters apart, by their spelling. */
export function nearestSpellings<T>(word: string, candidates: Iterable<T>, spelling: (candidate: T) => string): T[] {
  let best = maxEdits(word.length)
  let found: T[] = []
  if (best === 0) return found
  for (const candidate of candidates) {
    const apart = editDistance(word, spelling(candidate), best)
    if (apart > best) continue
    found = apart < best ? [candidate] : [...found, candidate]
    best = apart
  }
  return found
}
