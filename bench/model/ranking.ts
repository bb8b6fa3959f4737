import { add, dot, minimiseLoss } from './descent.ts'

/** Strength of the L2 penalty, for each question. */
const L2_PENALTY = 0.0003

/** The sentences of one question, each as a row of evidence, and which of them answer it. */
export interface RankingExample {
  readonly rows: readonly (readonly number[])[]
  readonly right: readonly boolean[]
}

/** Fits weights under which a softmax over each question's sentences gives the most to those that answer. */
export function fitRanking(questions: readonly RankingExample[], size: number): number[] {
  const lists = questions.filter(({ right }) => right.includes(true))
  return minimiseLoss(size, (weights) => {
    const slopes = weights.map((one) => L2_PENALTY * one * lists.length)
    for (const { rows, right } of lists) {
      const scores = rows.map((row) => dot(row, weights))
      const most = Math.max(...scores)
      const shares = scores.map((score) => Math.exp(score - most))
      const all = sum(shares)
      const good = sum(shares.filter((_, i) => right[i]))
      for (const [at, row] of rows.entries()) {
        const push = (shares[at] ?? 0) / all - (right[at] ? (shares[at] ?? 0) / good : 0)
        add(slopes, row, push)
      }
    }
    return slopes
  })
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0)
