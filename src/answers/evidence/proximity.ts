import type { Hit } from '../../search/search.ts'
import { sentenceWords } from '../../search/sentence-words.ts'
import type { Excerpt } from '../../story/excerpt.ts'

/** Number of words between a span and a match from which on the match does not count. */
const MAX_SPAN_DISTANCE = 10
/** Matches weaker than this do not count. */
const MIN_STRENGTH = 0.4

/** A function that gives the proximity of a span of a sentence to the words that match the question. */
type SpanProximity = (span: Excerpt) => number

/** Proximity of spans of a sentence to the words that match the question, 0 to 1, weighted by their shares. */
export function createSpanProximity({ sentence, matched }: Hit): SpanProximity {
  const words = sentenceWords(sentence)
  const starts = words.map(({ offset }) => offset + sentence.excerpt.start)
  const matches = matched
    .filter(({ strength }) => strength >= MIN_STRENGTH)
    .map(({ storyForm, share, strength }) => ({
      weight: share * strength,
      positions: words.flatMap(({ form }, i) => (form === storyForm ? [i] : [])),
    }))
    .filter(({ positions }) => positions.length > 0)
  return ({ start, end }) => {
    const first = starts.findIndex((one) => start <= one && one < end)
    if (first < 0) return 0
    const last = starts.findLastIndex((one) => start <= one && one < end)
    let near = 0
    let total = 0
    for (const { weight, positions } of matches) {
      const gaps = positions.map((i) => Math.max(first - i, i - last, 0))
      total += weight
      near += weight * Math.max(0, 1 - Math.min(...gaps) / MAX_SPAN_DISTANCE)
    }
    return total === 0 ? 0 : near / total
  }
}

/** Number of words between two matches from which on they do not count as near. */
const MAX_MATCH_DISTANCE = 8

/** Proximity of a sentence's matched words to each other, 0 to 1: the mean over all pairs, weighted by their shares. */
export function matchProximity({ sentence, matched }: Hit): number {
  const words = sentenceWords(sentence)
  const positions = matched.map(({ storyForm }) => words.flatMap(({ form }, i) => (form === storyForm ? [i] : [])))
  let near = 0
  let total = 0
  for (const [i, a] of matched.entries())
    for (const [j, b] of matched.entries()) {
      if (j <= i || a.storyForm === b.storyForm) continue
      const gaps = (positions[i] ?? []).flatMap((x) => (positions[j] ?? []).map((y) => Math.abs(x - y)))
      const weight = a.share * b.share * a.strength * b.strength
      total += a.share * b.share
      near += weight * Math.max(0, 1 - (Math.min(MAX_MATCH_DISTANCE, ...gaps) - 1) / MAX_MATCH_DISTANCE)
    }
  return total === 0 ? 0 : near / total
}
