import type { Hit } from '../../search/search.ts'
import { tokenize } from '../../search/tokenize.ts'
import type { Excerpt } from '../../story/excerpt.ts'

/** Words this far apart no longer belong together. */
const MAX_SPAN_DISTANCE = 10
/** A match less sure than this is no sign of what the sentence is about. */
const MIN_STRENGTH = 0.4

/** How near an extent of a sentence stands to the words that match the question, 0 to 1, by their shares. */
export function spanProximity({ start, end }: Excerpt, { sentence, matched }: Hit): number {
  const words = tokenize(sentence.excerpt.text).map(({ form, offset }) => ({
    form,
    at: offset + sentence.excerpt.start,
  }))
  const inside = words.flatMap(({ at }, i) => (start <= at && at < end ? [i] : []))
  const [first, last] = [inside[0], inside.at(-1)]
  if (first === undefined || last === undefined) return 0
  let near = 0
  let whole = 0
  for (const { storyForm, share, strength } of matched) {
    if (strength < MIN_STRENGTH) continue
    const gaps = words.flatMap(({ form }, i) => (form === storyForm ? [Math.max(first - i, i - last, 0)] : []))
    if (gaps.length === 0) continue
    whole += share * strength
    near += share * strength * Math.max(0, 1 - Math.min(...gaps) / MAX_SPAN_DISTANCE)
  }
  return whole === 0 ? 0 : near / whole
}

/** Words this far apart are not told together. */
const MAX_MATCH_DISTANCE = 8

/** How near to each other the matched words of a sentence stand, 0 to 1: the mean over all pairs, by their shares. */
export function matchProximity({ sentence, matched }: Hit): number {
  const words = tokenize(sentence.excerpt.text)
  const places = matched.map(({ storyForm }) => words.flatMap(({ form }, at) => (form === storyForm ? [at] : [])))
  let near = 0
  let whole = 0
  for (const [i, a] of matched.entries())
    for (const [j, b] of matched.entries()) {
      if (j <= i || a.storyForm === b.storyForm) continue
      const gaps = (places[i] ?? []).flatMap((x) => (places[j] ?? []).map((y) => Math.abs(x - y)))
      const weight = a.share * b.share * a.strength * b.strength
      whole += a.share * b.share
      near += weight * Math.max(0, 1 - (Math.min(MAX_MATCH_DISTANCE, ...gaps) - 1) / MAX_MATCH_DISTANCE)
    }
  return whole === 0 ? 0 : near / whole
}
