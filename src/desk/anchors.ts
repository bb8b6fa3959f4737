import type { Sentence } from '../story/story.ts'

/** One sentence in an old and in a new version. */
export interface Pair {
  readonly from: Sentence
  readonly to: Sentence
}

/** The most pairs that keep the same order on both sides, given in the order of the old version. */
export function longestRun(pairs: readonly Pair[]): Set<Pair> {
  const lengths = runLengths(pairs.map(({ to }) => to.n))
  let left = Math.max(0, ...lengths)
  let before = Infinity
  const run = new Set<Pair>()
  for (let i = pairs.length - 1; i >= 0 && left > 0; i--) {
    const pair = pairs[i]
    if (!pair || lengths[i] !== left || pair.to.n >= before) continue
    run.add(pair)
    before = pair.to.n
    left--
  }
  return run
}

/** The pairs that are in every longest run: whichever others were moved, these stayed. */
export function anchorsAmong(pairs: readonly Pair[]): Pair[] {
  const places = pairs.map(({ to }) => to.n)
  const ending = runLengths(places)
  const starting = runLengths(places.map((n) => -n).reverse()).reverse()
  const longest = Math.max(0, ...ending)
  const inLongest = pairs.map((_, i) => (ending[i] ?? 0) + (starting[i] ?? 0) - 1 === longest)
  const alternatives = new Map<number, number>()
  for (const [i, length] of ending.entries())
    if (inLongest[i]) alternatives.set(length, (alternatives.get(length) ?? 0) + 1)
  return pairs.filter((_, i) => inLongest[i] && alternatives.get(ending[i] ?? 0) === 1)
}

/** For each number the length of the longest rising run that ends with it, by patience sorting. */
function runLengths(numbers: readonly number[]): number[] {
  const tails: number[] = []
  return numbers.map((n) => {
    const shorter = countBelow(tails, n)
    tails[shorter] = n
    return shorter + 1
  })
}

/** The stretches of text between two anchors, numbered alike in both versions. */
export class Gaps {
  readonly #old: readonly number[]
  readonly #fresh: readonly number[]

  /** Takes anchors in the order of both versions. */
  constructor(anchors: readonly Pair[]) {
    this.#old = anchors.map(({ from }) => from.n)
    this.#fresh = anchors.map(({ to }) => to.n)
  }

  /** The gap of a sentence of the old version. */
  ofOld({ n }: Sentence): number {
    return countBelow(this.#old, n)
  }

  /** The gap of a sentence of the new version. */
  ofFresh({ n }: Sentence): number {
    return countBelow(this.#fresh, n)
  }
}

/** Number of ascending numbers that are less than another. */
function countBelow(sorted: readonly number[], n: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < n) low = middle + 1
    else high = middle
  }
  return low
}
