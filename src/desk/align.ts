import type { Edition, Sentence } from '../story/story.ts'
import { anchorsAmong, Gaps, longestRun, type Pair } from './anchors.ts'
import { bareWords } from './same-words.ts'
import { Similarity } from './similarity.ts'

/**
 * What became of one sentence between two versions of a story. moved: the same words in another place; changed:
 * other words, or other punctuation, that are still recognisably the same sentence.
 */
export type SentenceDiff =
  | {
      readonly kind: 'same' | 'moved' | 'changed'
      readonly from: Sentence
      readonly to: Sentence
      /** Whether nothing else in the two versions could be this sentence. */
      readonly isCertain: boolean
    }
  | { readonly kind: 'removed'; readonly from: Sentence }
  | { readonly kind: 'added'; readonly to: Sentence }

interface JudgedPair extends Pair {
  readonly isCertain: boolean
}

/**
 * Aligns the sentences of an old and a new version of a text. Every sentence of either appears exactly once: first
 * those of the new version in their order, then the removed ones.
 */
export function alignSentences(old: Edition, fresh: Edition): SentenceDiff[] {
  const similarity = new Similarity()
  const [oldByWords, freshByWords] = [groupByWords(old), groupByWords(fresh)]
  const unique = old.sentences.flatMap((from) => {
    const words = wordsOf(from)
    const [to, ...others] = freshByWords.get(words) ?? []
    return to && others.length === 0 && oldByWords.get(words)?.length === 1 ? [{ from, to }] : []
  })
  const anchors = anchorsAmong(unique)
  const anchored = new Set(anchors)
  const gaps = new Gaps(anchors)
  const equal = [
    ...unique.map((pair) => ({ ...pair, isCertain: anchored.has(pair) || movedAsOne(pair, old, fresh, similarity) })),
    ...[...oldByWords].flatMap(([words, ofOld]) => {
      const ofFresh = freshByWords.get(words) ?? []
      return ofOld.length > 1 || ofFresh.length > 1 ? pairTwins(ofOld, ofFresh, gaps) : []
    }),
  ].sort((a, b) => a.from.n - b.from.n)
  const paired = new Set(equal.flatMap(({ from, to }) => [from, to]))
  const isLeft = (sentence: Sentence): boolean => !paired.has(sentence)
  const changed = pairSimilar(old.sentences.filter(isLeft), fresh.sentences.filter(isLeft), gaps, similarity)
  const accounted = new Set(changed.filter(({ isCertain }) => isCertain).map(({ to }) => to))
  const unaccounted = fresh.sentences.filter((one) => isLeft(one) && !accounted.has(one))
  const isTwin = (from: Sentence): boolean => oldByWords.get(wordsOf(from))?.length !== 1
  const hasTwins = ({ from }: Pair): boolean => isTwin(from) || freshByWords.get(wordsOf(from))?.length !== 1
  const unsure = [...changed, ...equal.filter(({ isCertain }) => !isCertain)]
  const unsureTwins = equal.filter(({ from, isCertain }) => !isCertain && isTwin(from))
  const places = new Map([...equal, ...changed].map(({ from, to }) => [from.n, to.n]))
  const removed = old.sentences.filter(({ n }) => !places.has(n))
  const isIdentical = ({ from, to }: Pair): boolean => from.excerpt.text === to.excerpt.text
  const inOrder = longestRun(equal.filter(isIdentical))
  const fates = new Map<Sentence, SentenceDiff>()
  for (const pair of equal) {
    const isCertain =
      pair.isCertain &&
      !(isOvertaken(pair, unsure) && (isTwin(pair.from) || hasLookAlike(pair.from, old, old, similarity))) &&
      !removed.some((one) => areLookAlikeNeighbours(pair.from, one, similarity)) &&
      ((!isOvertaken(pair, unsureTwins) && !hasTwins(pair)) || keepsNeighbour(pair, places)) &&
      !(isTwin(pair.from) && isContested(pair, unaccounted, gaps, similarity))
    const kind = !isIdentical(pair) ? 'changed' : inOrder.has(pair) ? 'same' : 'moved'
    fates.set(pair.to, { kind, from: pair.from, to: pair.to, isCertain })
  }
  for (const { from, to, isCertain } of changed)
    fates.set(to, { kind: 'changed', from, to, isCertain: isCertain && !isTwin(from) })
  const found = new Set([...equal, ...changed].map(({ from }) => from))
  return [
    ...fresh.sentences.map((to): SentenceDiff => fates.get(to) ?? { kind: 'added', to }),
    ...old.sentences.filter((from) => !found.has(from)).map((from): SentenceDiff => ({ kind: 'removed', from })),
  ]
}

const wordsOf = ({ excerpt }: Sentence): string => bareWords(excerpt.text)
const groupByWords = ({ sentences }: Edition): Map<string, Sentence[]> => Map.groupBy(sentences, wordsOf)

/** Whether a sentence that is out of its order moved with its whole paragraph, and is like no other. */
function movedAsOne({ from, to }: Pair, old: Edition, fresh: Edition, similarity: Similarity): boolean {
  const paragraphOf = ({ sentences }: Edition, { paragraph }: Sentence): string =>
    sentences
      .filter((one) => one.paragraph === paragraph)
      .map(wordsOf)
      .join('\n')
  return paragraphOf(old, from) === paragraphOf(fresh, to) && !hasLookAlike(from, old, fresh, similarity)
}

const hasLookAlike = (sentence: Sentence, old: Edition, fresh: Edition, similarity: Similarity): boolean =>
  [...old.sentences, ...fresh.sentences].some(
    (other) => wordsOf(other) !== wordsOf(sentence) && similarity.areAlike(sentence, other),
  )

/** Whether a sentence that is changed or doubtful got past this one, which then may be that other one. */
const isOvertaken = ({ from, to }: Pair, unsure: readonly Pair[]): boolean =>
  unsure.some((other) => other.from.n < from.n !== other.to.n < to.n)

/** Whether the sentence before or behind this one is the same in both versions. Neither: it may stand elsewhere. */
const keepsNeighbour = ({ from, to }: Pair, places: ReadonlyMap<number, number>): boolean =>
  [-1, 1].some((step) => places.get(from.n + step) === to.n + step)

/** Whether two sentences beside each other are alike. Of such one may be gone, and the other corrected into its words. */
const areLookAlikeNeighbours = (a: Sentence, b: Sentence, similarity: Similarity): boolean =>
  Math.abs(a.n - b.n) === 1 && similarity.areAlike(a, b)

/** Whether a sentence like this one came beside it: this one may have become that, and its twin have come here. */
const isContested = ({ to }: Pair, come: readonly Sentence[], gaps: Gaps, similarity: Similarity): boolean =>
  come.some((one) => gaps.ofFresh(one) === gaps.ofFresh(to) && similarity.areAlike(one, to))

/**
 * Sentences of equal words. Where a gap has as many of them as before they are those; the others may be any, and are
 * paired in their order, those of one gap first.
 */
function pairTwins(old: readonly Sentence[], fresh: readonly Sentence[], gaps: Gaps): JudgedPair[] {
  const oldByGap = Map.groupBy(old, (one) => gaps.ofOld(one))
  const freshByGap = Map.groupBy(fresh, (one) => gaps.ofFresh(one))
  const pairs: JudgedPair[] = []
  const pair = (some: readonly Sentence[], others: readonly Sentence[], isCertain: boolean): void =>
    some.forEach((from, i) => {
      const to = others[i]
      if (to) pairs.push({ from, to, isCertain })
    })
  for (const [gap, ofOld] of oldByGap) {
    const ofFresh = freshByGap.get(gap) ?? []
    pair(ofOld, ofFresh, ofOld.length === ofFresh.length)
  }
  const paired = new Set(pairs.flatMap(({ from, to }) => [from, to]))
  const isLeft = (sentence: Sentence): boolean => !paired.has(sentence)
  pair(old.filter(isLeft), fresh.filter(isLeft), false)
  return pairs
}

/** Sentences that share most of their words: those in one gap first, then the likest, then those that stand nearest. */
function pairSimilar(
  old: readonly Sentence[],
  fresh: readonly Sentence[],
  gaps: Gaps,
  similarity: Similarity,
): JudgedPair[] {
  const scored = old.flatMap((from, i) =>
    fresh.flatMap((to, j) => {
      const inOneGap = gaps.ofOld(from) === gaps.ofFresh(to)
      const candidate = { from, to, inOneGap, score: similarity.of(from, to), distance: Math.abs(i - j) }
      return similarity.areAlike(from, to) ? [candidate] : []
    }),
  )
  scored.sort((a, b) => Number(b.inOneGap) - Number(a.inOneGap) || b.score - a.score || a.distance - b.distance)
  const used = new Set<Sentence>()
  const chosen = scored.filter(({ from, to }) => {
    if (used.has(from) || used.has(to)) return false
    used.add(from).add(to)
    return true
  })
  const rivals = (one: (typeof scored)[number]): boolean =>
    scored.some(
      (other) =>
        other !== one &&
        (other.from === one.from || other.to === one.to) &&
        (other.inOneGap || other.score >= one.score),
    )
  return chosen.map((one) => ({ from: one.from, to: one.to, isCertain: one.inOneGap && !rivals(one) }))
}
