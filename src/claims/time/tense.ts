import type { Language } from '../../languages/language.ts'
import type { Span } from '../pattern.ts'
import { compileTime } from './grammar.ts'

/** Whether a clause speaks of the past or the future; `near` for whichever is nearer. */
export type Tense = 'past' | 'future' | 'near'

interface Cue extends Span {
  readonly tense: Tense
}

/** Maximum number of characters between a phrase and its verb. */
const MAX_CHARS_BEFORE = 90
const MAX_CHARS_AFTER = 70
/** Maximum number of characters between "until" and its phrase: "until the". */
const MAX_LIMIT_GAP = 6

/**
 * A function that gives the tense of the clause around a span of a text: that of the nearest verb before it, or else
 * the nearest after it; undefined where there is none.
 */
export function createTenseTagger(text: string, language: Language): (phrase: Span) => Tense | undefined {
  const { future, past, near, clause } = compileTime(language).tense
  const ahead = future.match(text).map(({ whole }): Cue => ({ ...whole, tense: 'future' }))
  const back = past
    .match(text)
    .map(({ whole }): Cue => ({ ...whole, tense: 'past' }))
    .filter((cue) => !ahead.some(({ start, end }) => start < cue.end && cue.start < end))
  const limits = near.match(text).map(({ whole }) => whole.end)
  const cues = [...ahead, ...back].sort((a, b) => a.start - b.start)
  const breaks = clause.match(text).map(({ whole }) => whole.start)
  const ends = cues.map(({ end }) => end)
  const starts = cues.map(({ start }) => start)
  const together = (from: number, to: number): boolean => (breaks[firstFrom(breaks, from)] ?? to) >= to
  return ({ start, end }) => {
    const last = cues[firstFrom(ends, start + 1) - 1]
    const next = cues[firstFrom(starts, end)]
    const before = last && start - last.end < MAX_CHARS_BEFORE ? last : undefined
    const after = next && next.start - end < MAX_CHARS_AFTER ? next : undefined
    const inClause = [before && together(before.end, start) && before, after && together(end, after.start) && after]
    const { tense } = inClause.find((cue) => cue) || before || after || {}
    const limit = limits[firstFrom(limits, start + 1) - 1]
    // "By Friday, 300 had fled": a phrase that opens its sentence has the tense of the verb after it.
    const open = !before && tense === 'past'
    return tense !== 'future' && !open && limit !== undefined && start - limit < MAX_LIMIT_GAP ? 'near' : tense
  }
}

/** The index of the first of sorted numbers that is not below a limit. */
function firstFrom(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
