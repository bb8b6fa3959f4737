/** The two memories of Adam (Kingma and Ba 2015). */
const FIRST = 0.9
const SECOND = 0.999
const STEPS = 400
const RATE = 0.1

/** Weights that make a loss small, found from its gradient. */
export function minimise(size: number, gradient: (weights: readonly number[]) => number[]): number[] {
  const weights = Array.from({ length: size }, () => 0)
  const mean = [...weights]
  const spread = [...weights]
  for (let step = 1; step <= STEPS; step++)
    for (const [i, slope] of gradient(weights).entries()) {
      mean[i] = FIRST * (mean[i] ?? 0) + (1 - FIRST) * slope
      spread[i] = SECOND * (spread[i] ?? 0) + (1 - SECOND) * slope * slope
      const move = (mean[i] ?? 0) / (1 - FIRST ** step) / (Math.sqrt((spread[i] ?? 0) / (1 - SECOND ** step)) + 1e-8)
      weights[i] = (weights[i] ?? 0) - RATE * move
    }
  return weights
}

export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

/** Adds so much of a row to a sum. */
export function add(to: number[], row: readonly number[], times: number): void {
  for (let i = 0; i < row.length; i++) to[i] = (to[i] ?? 0) + times * (row[i] ?? 0)
}
