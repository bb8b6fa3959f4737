/** A weight for each of some features; a missing one is 0. */
export type Weights<Names extends string> = Readonly<Partial<Record<Names, number>>>

/** A logistic regression over features, with an intercept and a further one for each kind of case. */
export interface Regression<Feature extends string, Kind extends string> {
  readonly intercept: number
  readonly features: Weights<Feature>
  readonly kinds: Weights<Kind>
}

/** The sum of some values, each times its weight. */
export function weightedSum<Names extends string>(
  values: Readonly<Record<Names, number>>,
  weights: Weights<Names>,
): number {
  let sum = 0
  for (const name in weights) sum += (weights[name] ?? 0) * values[name]
  return sum
}

/** The probability of some log-odds. */
export const sigmoid = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

/** The probability that a regression gives, 0 to 1. */
export const probability = <Feature extends string, Kind extends string>(
  features: Readonly<Record<Feature, number>>,
  kind: Kind,
  regression: Regression<Feature, Kind>,
): number => sigmoid(regression.intercept + (regression.kinds[kind] ?? 0) + weightedSum(features, regression.features))
