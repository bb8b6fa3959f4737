import type { Segmentation } from '../languages/spelling.ts'
import { foldPattern, foldText } from './fold.ts'
import { type SentenceBoundary, findBoundaries } from './boundaries.ts'

/** A span of the body. Sentence spans follow one another without a gap, so that joined they are the body. */
export interface SentenceSpan {
  readonly start: number
  readonly end: number
  /** Counted from 1, by lines that hold text. */
  readonly paragraph: number
}

/** Maximum length of a sentence. Longer spans are cut at a space, so that reading stays linear and a message can contain them. */
const MAX_SENTENCE_LENGTH = 2_000
const SENTENCE_PIECE = new RegExp(
  `[\\s\\S]{1,${MAX_SENTENCE_LENGTH}}(?:(?<=\\s)|$)|[\\s\\S]{1,${MAX_SENTENCE_LENGTH}}`,
  'gu',
)

/** Called for every possible end of a sentence. */
type Trace = (stop: SentenceBoundary) => void

/** Splits a body into sentence spans that tile it; white space between two sentences belongs to the first. */
export function segment(body: string, rules: Segmentation, trace?: Trace): SentenceSpan[] {
  const stretches: SentenceSpan[] = []
  let paragraph = 0
  for (const { index: at, 0: line } of body.matchAll(/[^\n]*\n+|[^\n]+$/g)) {
    if (line.trim() !== '') paragraph++
    const stops = [...findBoundaries(line, rules)]
    for (const stop of stops) trace?.({ ...stop, start: at + stop.start, next: at + stop.next })
    let from = 0
    for (const end of [...stops.filter(({ ends }) => ends).map(({ next }) => next), line.length]) {
      for (const { index, 0: piece } of line.slice(from, end).matchAll(SENTENCE_PIECE)) {
        const start = at + from + index
        stretches.push({ start, end: start + piece.length, paragraph: Math.max(1, paragraph) })
        if (from + index + piece.length < end)
          trace?.(toBoundary(start + piece.length, 'longer than a sentence may be'))
      }
      from = end
    }
    trace?.(
      toBoundary(at + line.length, at + line.length < body.length ? 'the end of its line' : 'the end of the text'),
    )
  }
  return joinSpans(body, stretches, new RegExp(`^(?:${foldPattern(rules.trailing)})$`, 'u'), trace)
}

const toBoundary = (at: number, why: string): SentenceBoundary => ({ start: at, next: at, ends: true, why })

/** Joins white space, and within a paragraph lone marks and trailing attributions, to the span before them. */
function joinSpans(body: string, stretches: SentenceSpan[], trailing: RegExp, trace?: Trace): SentenceSpan[] {
  const joined: SentenceSpan[] = []
  for (const stretch of stretches) {
    const text = body.slice(stretch.start, stretch.end).trim()
    const before = joined.at(-1)
    const together = before?.paragraph === stretch.paragraph
    const marks = !/[\p{L}\p{N}]/u.test(text)
    const belongs = text === '' || (together && (marks || trailing.test(foldText(text))))
    if (before && belongs) {
      joined[joined.length - 1] = { ...before, end: stretch.end }
      const why = marks ? 'only marks follow' : 'who says so follows'
      if (text !== '') trace?.({ start: stretch.start, next: stretch.start, ends: false, why })
    } else if (before && joined.length === 1 && body.slice(before.start, before.end).trim() === '')
      joined[0] = { ...stretch, start: 0 }
    else joined.push(stretch)
  }
  return joined
}
