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
    let direction = unit(Float64Array.from({ length: size }, (_, i) => 1 + i / size))
    for (let round = 0; round < ROUNDS; round++) {
      const next = Float64Array.from(spread, (row) => product(row, direction))
      for (const one of found) subtract(next, one, product(next, one))
      direction = unit(next)
    }
    found.push(direction)
  }
  return found
}

export const product = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

/** Subtracts a direction's component from a vector. */
export function subtract(from: Float64Array, direction: Float64Array, times: number): void {
  for (let i = 0; i < from.length; i++) from[i] = (from[i] ?? 0) - times * (direction[i] ?? 0)
}

/** A vector scaled to length 1. */
export function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(product(vector, vector)) || 1
  return vector.map((value) => value / length)
}
