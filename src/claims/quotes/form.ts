import type { Span } from '../pattern.ts'
import type { Quote } from '../claim.ts'
import type { Reader } from './grammar.ts'
import { type Line, wordsIn } from './line.ts'

/** Whether reported words stand wholly inside quotation marks, partly, or not. A marked name is no quotation. */
export function formOf(line: Line, content: Span, reader: Reader): Quote['form'] {
  const inside = line.quotations.filter(({ start, end }) => start < content.end && content.start < end)
  const first = inside[0]
  const last = inside.at(-1)
  if (!first || !last) return 'indirect'
  const lead = line.text.slice(content.start, Math.max(content.start, first.start)).trim()
  const tail = line.text.slice(last.end, content.end)
  const between = inside.slice(1).map((quotation, i) => line.text.slice(inside[i]?.end, quotation.start))
  const bare = (text: string): boolean => wordsIn(text) === 0
  if ((lead === '' || reader.isLead(lead)) && bare(tail) && between.every(bare)) return 'direct'
  const speech = inside.some(
    ({ start, end }) =>
      wordsIn(line.text.slice(start, end)) > 1 && !reader.isNamedAfter(line.text.slice(0, start).trimEnd()),
  )
  return speech ? 'mixed' : 'indirect'
}
