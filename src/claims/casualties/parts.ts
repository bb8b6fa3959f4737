import type { Casualty } from '../claim.ts'
import type { Toll } from './outcomes.ts'

/** The larger toll of which each toll of a sentence is a part, for those that are. `tolls`: in the order of the text. */
export function findWholes(tolls: readonly Toll[]): Map<Toll, Toll> {
  const wholes = new Map<Toll, Toll>()
  const wholeOf = (toll: Toll): Toll | undefined => {
    // "Two civilians and a nurse" among them: the nurse is a part of what the civilians are a part of.
    if (toll.head) return toll.rule.isPart ? toll.head : wholeOf(toll.head)
    if (!toll.count.isAnaphoric) return undefined
    return tolls.findLast(
      ({ outcome, count }) => outcome === toll.outcome && count.maskIndex < toll.count.maskIndex && !count.isAnaphoric,
    )
  }
  for (const toll of tolls) {
    const whole = wholeOf(toll)
    if (whole && canBePart(toll, whole)) wholes.set(toll, whole)
  }
  return wholes
}

/** Whether a claim is a part of another. */
export const isPartOf = ({ outcome, partOf }: Pick<Casualty, 'outcome' | 'partOf'>, whole: Casualty): boolean =>
  partOf !== null && whole.outcome === outcome && whole.count.start === partOf.start && whole.count.end === partOf.end

/** Whether one count can be a part of another. */
const canBePart = ({ count: { min } }: Toll, { count: { max } }: Toll): boolean =>
  min === null || max === null || min <= max
