import { add, product, unit } from '../../src/search/vector-arithmetic.ts'

const ROUNDS = 200

/** The principal components of some centred vectors, in order, each of length 1. */
export function principalsOf(vectors: readonly Float64Array[], count: number): Float64Array[] {
  const size = vectors[0]?.length ?? 0
  const spread = Array.from({ length: size }, () => new Float64Array(size))
  for (const vector of vectors)
    for (const [i, row] of spread.entries())
      for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) + (vector[i] ?? 0) * (vector[j] ?? 0)
  const found: Float64Array[] = []
  while (found.length < count) {
    let direction: Float64Array = Float64Array.from({ length: size }, (_, i) => 1 + i / size)
    for (let round = 0; round < ROUNDS; round++) {
      const next = Float64Array.from(spread, (row) => product(row, direction))
      for (const one of found) add(next, one, -product(next, one))
      direction = unit(next) ?? next
    }
    found.push(direction)
  }
  return found
}
