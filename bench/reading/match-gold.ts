/** Numbers of true positives, false negatives and false positives. */
export interface Tally {
  readonly right: number
  readonly missed: number
  readonly wrong: number
}

/** Claims matched with gold: the pairs, the entries without a claim, and the claims in error. */
export interface Matching<Claim, Entry> {
  readonly right: readonly (readonly [Claim, Entry])[]
  readonly missed: readonly Entry[]
  readonly wrong: readonly Claim[]
}

interface Optional {
  readonly optional: boolean
}

/**
 * Pairs each entry with a claim of its own, those that must be read before the optional ones, which count neither way.
 * Gold may hold as one what was read as two, or as two what was read as one: an entry left over is right as well if a
 * claim that has its entry fits it, and a claim left over is no error if it `repeats` an entry.
 */
export function matchGold<Claim, Entry extends Optional>(
  claims: readonly Claim[],
  entries: readonly Entry[],
  fits: (claim: Claim, entry: Entry) => boolean,
  repeats: (claim: Claim, entry: Entry) => boolean = fits,
): Matching<Claim, Entry> {
  const free = new Set(claims)
  const own = new Map<Entry, Claim>()
  for (const entry of entries.toSorted((a, b) => Number(a.optional) - Number(b.optional))) {
    const claim = claims.find((one) => free.has(one) && fits(one, entry))
    if (claim === undefined) continue
    free.delete(claim)
    own.set(entry, claim)
  }
  const asked = entries.filter(({ optional }) => !optional)
  const claimOf = (entry: Entry): Claim | undefined => own.get(entry) ?? claims.find((one) => fits(one, entry))
  return {
    right: asked.flatMap((entry) => {
      const claim = claimOf(entry)
      return claim === undefined ? [] : [[claim, entry] as const]
    }),
    missed: asked.filter((entry) => claimOf(entry) === undefined),
    wrong: [...free].filter((claim) => !entries.some((entry) => fits(claim, entry) || repeats(claim, entry))),
  }
}

/** Sums the counts of several pages. */
export const sumTally = (held: readonly Matching<unknown, unknown>[]): Tally => ({
  right: held.reduce((n, { right }) => n + right.length, 0),
  missed: held.reduce((n, { missed }) => n + missed.length, 0),
  wrong: held.reduce((n, { wrong }) => n + wrong.length, 0),
})

/** Precision, recall and their harmonic mean (F1), from 0 to 1. */
export function rates({ right, missed, wrong }: Tally): { precision: number; recall: number; f1: number } {
  const precision = right / Math.max(1, right + wrong)
  const recall = right / Math.max(1, right + missed)
  return { precision, recall, f1: (2 * right) / Math.max(1, 2 * right + missed + wrong) }
}
