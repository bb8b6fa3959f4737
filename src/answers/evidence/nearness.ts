import type { Hit } from '../../search/search.ts'
import { wordsOf } from '../../search/words.ts'
import type { Excerpt } from '../../story/excerpt.ts'

/** Words this far apart no longer belong together. */
const APART = 10
/** A match less sure than this is no sign of what the sentence is about. */
const SURE = 0.4

/** How near an extent of a sentence stands to the words that match the question, 0 to 1, by their shares. */
export function nearnessOf({ start, end }: Excerpt, { sentence, matched }: Hit): number {
  const words = wordsOf(sentence.excerpt.text).map(({ form, at }) => ({ form, at: at + sentence.excerpt.start }))
  const inside = words.flatMap(({ at }, i) => (start <= at && at < end ? [i] : []))
  const [first, last] = [inside[0], inside.at(-1)]
  if (first === undefined || last === undefined) return 0
  let near = 0
  let whole = 0
  for (const { found, share, strength } of matched) {
    if (strength < SURE) continue
    const gaps = words.flatMap(({ form }, i) => (form === found ? [Math.max(first - i, i - last, 0)] : []))
    if (gaps.length === 0) continue
    whole += share * strength
    near += share * strength * Math.max(0, 1 - Math.min(...gaps) / APART)
  }
  return whole === 0 ? 0 : near / whole
}

/** Words this far apart are not told together. */
const TOGETHER = 8

/** How near to each other the matched words of a sentence stand, 0 to 1: the mean over all pairs, by their shares. */
export function togetherness({ sentence, matched }: Hit): number {
  const words = wordsOf(sentence.excerpt.text)
  const places = matched.map(({ found }) => words.flatMap(({ form }, at) => (form === found ? [at] : [])))
  let near = 0
  let whole = 0
  for (const [i, a] of matched.entries())
    for (const [j, b] of matched.entries()) {
      if (j <= i || a.found === b.found) continue
      const gaps = (places[i] ?? []).flatMap((x) => (places[j] ?? []).map((y) => Math.abs(x - y)))
      const weight = a.share * b.share * a.strength * b.strength
      whole += a.share * b.share
      near += weight * Math.max(0, 1 - (Math.min(TOGETHER, ...gaps) - 1) / TOGETHER)
    }
  return whole === 0 ? 0 : near / whole
}
