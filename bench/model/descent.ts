/** The decay rates of Adam (Kingma and Ba 2015). */
const BETA_1 = 0.9
const BETA_2 = 0.999
const STEPS = 400
const LEARNING_RATE = 0.1

/** Minimises a loss by its gradient and returns the weights. */
export function minimiseLoss(size: number, gradient: (weights: readonly number[]) => number[]): number[] {
  const weights = Array.from({ length: size }, () => 0)
  const mean = [...weights]
  const spread = [...weights]
  for (let step = 1; step <= STEPS; step++)
    for (const [i, slope] of gradient(weights).entries()) {
      mean[i] = BETA_1 * (mean[i] ?? 0) + (1 - BETA_1) * slope
      spread[i] = BETA_2 * (spread[i] ?? 0) + (1 - BETA_2) * slope * slope
      const move = (mean[i] ?? 0) / (1 - BETA_1 ** step) / (Math.sqrt((spread[i] ?? 0) / (1 - BETA_2 ** step)) + 1e-8)
      weights[i] = (weights[i] ?? 0) - LEARNING_RATE * move
    }
  return weights
}

export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

/** Adds a row times a factor to a sum. */
export function add(to: number[], row: readonly number[], times: number): void {
  for (let i = 0; i < row.length; i++) to[i] = (to[i] ?? 0) + times * (row[i] ?? 0)
}
