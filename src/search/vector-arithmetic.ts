/** A vector of numbers; its values may be changed in place. */
type Vector = Float32Array | Float64Array

/** Vectors shorter than this are rounding errors. */
export const MIN_LENGTH = 1e-6

/** The dot product of two vectors: their cosine, if both are of length 1. */
export function product(a: Vector, b: Vector): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

/** Adds a vector times a factor to another. */
export function add(to: Vector, vector: Vector, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + times * (vector[i] ?? 0)
}

/** A vector less another. */
export const difference = (vector: Float32Array, other: Float32Array): Float32Array =>
  vector.map((value, i) => value - (other[i] ?? 0))

/** A vector scaled to length 1; undefined for a zero vector. */
export function unit(vector: Float32Array): Float32Array | undefined
export function unit(vector: Float64Array): Float64Array | undefined
export function unit(vector: Vector): Vector | undefined {
  const length = Math.sqrt(product(vector, vector))
  if (length <= MIN_LENGTH) return undefined
  const scaled = vector.slice()
  for (let i = 0; i < scaled.length; i++) scaled[i] = (vector[i] ?? 0) / length
  return scaled
}
