import type { Span } from '../pattern.ts'
import type { Quote } from '../claim.ts'
import type { CompiledQuotes } from './grammar.ts'
import { type FoldedSentence, countWords } from './folded-sentence.ts'

/**
 * Whether content stands wholly inside quotation marks, partly, or not at all. A name in quotation marks is no
 * quotation. `report`: the match, whose own words between two quotations are no content. `names`: see
 * `findQuotedNames`.
 */
export function formOf(
  sentence: FoldedSentence,
  content: Span,
  report: Span,
  grammar: CompiledQuotes,
  names: ReadonlySet<string>,
): Quote['form'] {
  const inside = sentence.quotations.filter(({ start, end }) => start < content.end && content.start < end)
  const first = inside[0]
  const last = inside.at(-1)
  if (!first || !last) return 'indirect'
  const lead = sentence.text.slice(content.start, Math.max(content.start, first.start)).trim()
  const tail = sentence.text.slice(last.end, content.end)
  const between = inside.slice(1).map((quotation, i) => without(report, inside[i]?.end ?? 0, quotation.start))
  const bare = (text: string): boolean => countWords(text) === 0
  if ((lead === '' || grammar.isLeadIn(lead)) && bare(tail) && between.every(bare)) return 'direct'
  const speech = inside.some(
    ({ start, end }) =>
      countWords(sentence.text.slice(start, end)) > 0 &&
      !names.has(sentence.text.slice(start, end)) &&
      !grammar.endsInTitleCue(sentence.text.slice(0, start).trimEnd()),
  )
  return speech ? 'mixed' : 'indirect'

  function without(out: Span, start: number, end: number): string {
    if (start <= out.start && out.end <= end)
      return sentence.text.slice(start, out.start) + sentence.text.slice(out.end, end)
    return sentence.text.slice(start, end)
  }
}

/** The single words that a story puts in quotation marks more than once: names. More words are speech. */
export function findQuotedNames(sentences: readonly FoldedSentence[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const names = new Set<string>()
  for (const { text, quotations } of sentences)
    for (const { start, end } of quotations) {
      const marked = text.slice(start, end)
      if (countWords(marked) === 1) (seen.has(marked) ? names : seen).add(marked)
    }
  return names
}
