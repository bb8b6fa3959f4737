import type { Span } from '../pattern.ts'
import type { Quote } from '../claim.ts'
import type { Reader } from './grammar.ts'
import { type Line, wordsIn } from './line.ts'

/**
 * Whether reported words stand wholly inside quotation marks, partly, or not. A marked name is no quotation; words
 * of the report itself that stand between two quotations (`report`) are no content. `names`: see `marksOfNames`.
 */
export function formOf(
  line: Line,
  content: Span,
  report: Span,
  reader: Reader,
  names: ReadonlySet<string>,
): Quote['form'] {
  const inside = line.quotations.filter(({ start, end }) => start < content.end && content.start < end)
  const first = inside[0]
  const last = inside.at(-1)
  if (!first || !last) return 'indirect'
  const lead = line.text.slice(content.start, Math.max(content.start, first.start)).trim()
  const tail = line.text.slice(last.end, content.end)
  const between = inside.slice(1).map((quotation, i) => without(report, inside[i]?.end ?? 0, quotation.start))
  const bare = (text: string): boolean => wordsIn(text) === 0
  if ((lead === '' || reader.isLead(lead)) && bare(tail) && between.every(bare)) return 'direct'
  const speech = inside.some(
    ({ start, end }) =>
      wordsIn(line.text.slice(start, end)) > 0 &&
      !names.has(line.text.slice(start, end)) &&
      !reader.isNamedAfter(line.text.slice(0, start).trimEnd()),
  )
  return speech ? 'mixed' : 'indirect'

  function without(out: Span, start: number, end: number): string {
    if (start <= out.start && out.end <= end) return line.text.slice(start, out.start) + line.text.slice(out.end, end)
    return line.text.slice(start, end)
  }
}

/** What a story marks more than once as one marks a name: one word, the same each time. More words are speech. */
export function marksOfNames(lines: readonly Line[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const names = new Set<string>()
  for (const { text, quotations } of lines)
    for (const { start, end } of quotations) {
      const marked = text.slice(start, end)
      if (wordsIn(marked) === 1) (seen.has(marked) ? names : seen).add(marked)
    }
  return names
}
