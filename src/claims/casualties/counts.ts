import type { Language } from '../../languages/language.ts'
import { NUMERAL } from '../numbers/lexicon.ts'
import { type Bounded, bounded } from '../numbers.ts'
import type { Span } from '../pattern.ts'
import { MARK, type Reader } from './grammar.ts'
import { Marked } from './marked.ts'

/** People counted in a sentence, or a numeral that may count some. */
export interface Count extends Span {
  readonly kind: 'people' | 'bare' | 'one'
  readonly min: number | null
  readonly max: number | null
  /** Its place among the marks. */
  readonly at: number
}

/** A sentence whose counts stand as marks, and what the marks stand for. */
export interface Counts {
  readonly marked: Marked
  readonly counts: readonly Count[]
}

/** A numeral that counts nothing: it stands as a mark too, so that rules do not reach across it unawares. */
const LABEL = '\ue002'
const YEAR = /^(?:1[89]|20)\d\d$/

/** Finds the counts of a folded sentence by the language's forms. */
export function countsOf(folded: string, language: Language, reader: Reader): Counts {
  const numerals = bounded(folded, language.numbers)
  const isLabel = ({ kind, number, min, max }: Bounded): boolean =>
    kind !== 'cardinal' || YEAR.test(folded.slice(number.start, number.end)) || !whole(min) || !whole(max)
  const written = Marked.of(folded).mark(
    numerals.map((numeral) => ({ ...numeral, mark: isLabel(numeral) ? LABEL : NUMERAL })),
  )
  const byStart = new Map(numerals.map((numeral) => [numeral.start, numeral]))
  const found: (Span & { mark: string; kind: 'people' | 'bare' | 'one' | 'thing'; value: number | undefined })[] = []
  const add = (span: Span, kind: (typeof found)[number]['kind'], value: number | undefined) => {
    const inside = (other: Span) => span.start < other.end && other.start < span.end
    if (!found.some((other) => inside(other) || other.start === span.start))
      found.push({ ...span, kind, value, mark: MARK[kind] })
  }
  for (const { counted, match } of reader.counted)
    for (const { parts } of match(written.text)) {
      const span = parts.get('count')
      if (span) add(span, counted.kind, counted.value)
    }
  for (let at = written.text.indexOf(NUMERAL); at >= 0; at = written.text.indexOf(NUMERAL, at + 1))
    add({ start: at, end: at + 1 }, 'bare', undefined)
  const spans = found.sort((a, b) => a.start - b.start)
  const marked = written.mark(spans)
  const counts: Count[] = []
  spans.forEach((span, i) => {
    if (span.kind === 'thing') return
    const place = written.origin(span)
    const numeral = [...byStart.values()].find((one) => place.start <= one.start && one.end <= place.end)
    const limits = span.value === undefined ? numeral : { min: span.value, max: span.value }
    if (limits) counts.push({ ...place, kind: span.kind, min: limits.min, max: limits.max, at: placeOf(spans, i) })
  })
  return { marked, counts }
}

const whole = (bound: number | null): boolean => bound === null || Number.isInteger(bound)

/** The place of the n-th mark, after those before it have shortened the text. */
function placeOf(spans: readonly Span[], n: number): number {
  const shorter = spans.slice(0, n).reduce((sum, { start, end }) => sum + (end - start) - 1, 0)
  return (spans[n]?.start ?? 0) - shorter
}
