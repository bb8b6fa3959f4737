import { sigmoid } from '../../src/answers/regression.ts'
import { add, dot, minimiseLoss } from './descent.ts'

/** Strength of the L2 penalty, in all. */
const L2_PENALTY = 1

/** Fits a logistic regression. The first weight is the intercept: each row must begin with 1. */
export const fitLogistic = (rows: readonly (readonly number[])[], holds: readonly boolean[]): number[] =>
  minimiseLoss(rows[0]?.length ?? 0, (weights) => {
    const slopes = weights.map((one, i) => (i === 0 ? 0 : L2_PENALTY * one))
    for (const [at, row] of rows.entries()) {
      const push = sigmoid(dot(row, weights)) - (holds[at] ? 1 : 0)
      add(slopes, row, push)
    }
    return slopes
  })
