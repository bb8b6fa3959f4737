/** What each of some quantities adds to a sum; nothing where none is given. */
export type Weights<Names extends string> = Readonly<Partial<Record<Names, number>>>

/** A logistic regression: over signals, with a constant, and one for each kind of question. */
export interface Regression<Signal extends string, Kind extends string> {
  readonly intercept: number
  readonly features: Weights<Signal>
  readonly kinds: Weights<Kind>
}

/** The sum of some quantities, each by its weight. */
export function weightedSum<Names extends string>(
  values: Readonly<Record<Names, number>>,
  weights: Weights<Names>,
): number {
  let sum = 0
  for (const name in weights) sum += (weights[name] ?? 0) * values[name]
  return sum
}

/** The probability that log-odds stand for. */
export const sigmoid = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

/** The probability that a regression gives, 0 to 1. */
export const probability = <Signal extends string, Kind extends string>(
  signals: Readonly<Record<Signal, number>>,
  kind: Kind,
  { intercept, features: weights, kinds }: Regression<Signal, Kind>,
): number => sigmoid(intercept + (kinds[kind] ?? 0) + weightedSum(signals, weights))
