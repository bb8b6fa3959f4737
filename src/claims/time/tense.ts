import type { Language } from '../../languages/language.ts'
import type { Span } from '../pattern.ts'
import { timeOf } from './grammar.ts'

export type Tense = 'past' | 'future'

interface Cue extends Span {
  readonly tense: Tense
}

/** How far from a phrase its verb is looked for, in characters. */
const BEFORE = 90
const AFTER = 70

/**
 * Tells for places in a text whether its clause looks back or ahead, by the nearest verb before the place, or else the
 * nearest after it; undefined where there is none.
 */
export function tenses(text: string, language: Language): (phrase: Span) => Tense | undefined {
  const { future, past, clause } = timeOf(language).tense
  const ahead = future.match(text).map(({ whole }): Cue => ({ ...whole, tense: 'future' }))
  const back = past
    .match(text)
    .map(({ whole }): Cue => ({ ...whole, tense: 'past' }))
    .filter((cue) => !ahead.some(({ start, end }) => start < cue.end && cue.start < end))
  const cues = [...ahead, ...back].sort((a, b) => a.start - b.start)
  const breaks = clause.match(text).map(({ whole }) => whole.start)
  const together = (from: number, to: number): boolean => !breaks.some((at) => from <= at && at < to)
  return ({ start, end }) => {
    const before = cues.findLast((cue) => cue.end <= start && start - cue.end < BEFORE)
    const after = cues.find((cue) => cue.start >= end && cue.start - end < AFTER)
    if (before && together(before.end, start)) return before.tense
    if (after && together(end, after.start)) return after.tense
    return before?.tense ?? after?.tense
  }
}
