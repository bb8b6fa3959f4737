import type { Span } from '../pattern.ts'
import type { Finding } from './find.ts'
import type { Reader } from './grammar.ts'
import { type Line, trim } from './line.ts'

/** Words that a line reports, and where the rule that found them matched. */
interface Reported {
  readonly content: Span
  readonly finding: Finding
}

/** Where the reported words of a finding may stand; `before`: what the line reports before it. */
export function contentOf(line: Line, finding: Finding, before: Reported | undefined, reader: Reader): Span {
  const { content, relative, rule, whole } = finding
  const end = line.text.length
  if (content) return content
  if (relative) return { start: whole.end, end: pauseAfter(line, whole.end) }
  if ((rule.reach ?? 'after') === 'after') return { start: whole.end, end }
  const opening = line.sentence.n === 1 ? (reader.dateline.match(line.text)[0]?.whole.end ?? 0) : 0
  return {
    start: before ? endOf(line, before, reader) : opening,
    end: rule.reach === 'around' ? end : whole.start,
  }
}

/** Where reported words end, with who says them where they stand behind them: “…,” said Klein, according to … */
export function endOf(line: Line, { content, finding }: Reported, reader: Reader): number {
  return Math.max(settle(line, content, reader).end, finding.whole.end)
}

/** Reported words up to where the language says that they end, quotations left whole. */
export function settle(line: Line, content: Span, reader: Reader): Span {
  const { text, quotations } = line
  const stop = reader.contentEnds
    .match(text.slice(content.start, content.end))
    .map(({ whole }) => content.start + whole.start)
    .find((at) => at > content.start && !quotations.some(({ start, end }) => start < at && at < end))
  const span = trim(text, { start: content.start, end: stop ?? content.end })
  const whole = quotations.find(({ start, end }) => start <= span.start && span.end <= end)
  return whole && whole.start === span.start ? { start: span.start, end: Math.max(span.end, whole.end) } : span
}

/** The first pause of a line after a place and outside quotations, or its end. */
function pauseAfter({ text, quotations }: Line, place: number): number {
  const pauses = [...text.slice(place).matchAll(/[،,؛;]/gu)].map(({ index }) => place + index)
  return pauses.find((at) => !quotations.some(({ start, end }) => start < at && at < end)) ?? text.length
}
