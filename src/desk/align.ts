import type { Edition, Sentence } from '../story/story.ts'

/**
 * What became of one sentence between two versions of a story. moved: the same words in another place; changed:
 * other words that are still recognisably the same sentence.
 */
export type SentenceDiff =
  | { readonly kind: 'same' | 'moved' | 'changed'; readonly from: Sentence; readonly to: Sentence }
  | { readonly kind: 'removed'; readonly from: Sentence }
  | { readonly kind: 'added'; readonly to: Sentence }

/** Two sentences that share at least this part of their words (Dice's coefficient over bags of words) are one, changed. */
const MIN_SIMILARITY = 0.5

/**
 * Aligns the sentences of an old and a new version of a text. Every sentence of either appears exactly once: first
 * those of the new version in their order, then the removed ones.
 */
export function alignSentences(old: Edition, fresh: Edition): SentenceDiff[] {
  const same = pairEqual(old.sentences, fresh.sentences)
  const inOrder = longestIncreasing(same)
  const fates = new Map<Sentence, SentenceDiff>()
  for (const pair of same) fates.set(pair.to, { kind: inOrder.has(pair) ? 'same' : 'moved', ...pair })
  const pairedOld = new Set(same.map(({ from }) => from))
  const leftOld = old.sentences.filter((sentence) => !pairedOld.has(sentence))
  const leftNew = fresh.sentences.filter((sentence) => !fates.has(sentence))
  for (const pair of pairSimilar(leftOld, leftNew)) {
    fates.set(pair.to, { kind: 'changed', ...pair })
    pairedOld.add(pair.from)
  }
  return [
    ...fresh.sentences.map((to): SentenceDiff => fates.get(to) ?? { kind: 'added', to }),
    ...old.sentences.filter((from) => !pairedOld.has(from)).map((from): SentenceDiff => ({ kind: 'removed', from })),
  ]
}

interface Pair {
  readonly from: Sentence
  readonly to: Sentence
}

/** Sentences of equal words, the first with the first, in the order of the old version. */
function pairEqual(old: readonly Sentence[], fresh: readonly Sentence[]): Pair[] {
  const waiting = Map.groupBy(fresh, ({ excerpt }) => excerpt.text)
  const taken = new Map<string, number>()
  return old.flatMap((from) => {
    const { text } = from.excerpt
    const used = taken.get(text) ?? 0
    const to = waiting.get(text)?.[used]
    taken.set(text, used + 1)
    return to ? [{ from, to }] : []
  })
}

/** The most pairs that keep the same order on both sides: the longest rising run by patience sorting. */
function longestIncreasing(pairs: readonly Pair[]): Set<Pair> {
  const tails: Pair[] = []
  const before = new Map<Pair, Pair | undefined>()
  for (const pair of pairs) {
    const place = tails.findIndex((tail) => tail.to.n >= pair.to.n)
    const at = place < 0 ? tails.length : place
    before.set(pair, tails[at - 1])
    tails[at] = pair
  }
  const run = new Set<Pair>()
  for (let pair = tails.at(-1); pair; pair = before.get(pair)) run.add(pair)
  return run
}

/** Sentences that share most of their words; the likest first, then those that stand nearest to each other. */
function pairSimilar(old: readonly Sentence[], fresh: readonly Sentence[]): Pair[] {
  const bags = new Map([...old, ...fresh].map((sentence) => [sentence, bagOf(sentence)]))
  const scored = old.flatMap((from, i) =>
    fresh.flatMap((to, j) => {
      const score = diceSimilarity(bags.get(from), bags.get(to))
      return score >= MIN_SIMILARITY ? [{ from, to, score, distance: Math.abs(i - j) }] : []
    }),
  )
  scored.sort((a, b) => b.score - a.score || a.distance - b.distance)
  const used = new Set<Sentence>()
  return scored.filter(({ from, to }) => {
    if (used.has(from) || used.has(to)) return false
    used.add(from).add(to)
    return true
  })
}

interface Bag {
  readonly size: number
  readonly counts: ReadonlyMap<string, number>
}

function bagOf({ folded }: Sentence): Bag {
  const counts = new Map<string, number>()
  const words = folded.text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { size: words.length, counts }
}

/** Dice's coefficient of two bags of words, 0 to 1. */
function diceSimilarity(a: Bag | undefined, b: Bag | undefined): number {
  if (!a || !b || a.size + b.size === 0) return 0
  let shared = 0
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0)
  return (2 * shared) / (a.size + b.size)
}
