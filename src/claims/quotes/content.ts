import type { Span } from '../pattern.ts'
import type { QuoteMatch } from './quote-match.ts'
import type { CompiledQuotes } from './grammar.ts'
import { type FoldedSentence, trimSpan } from './folded-sentence.ts'

/** Content that a sentence reports, and the match it comes from. */
interface Reported {
  readonly content: Span
  readonly match: QuoteMatch
}

/** The span in which the content of a match may stand. `before`: what the sentence reports before it. */
export function contentSpan(
  sentence: FoldedSentence,
  match: QuoteMatch,
  before: Reported | undefined,
  grammar: CompiledQuotes,
): Span {
  const { content, isRelative, rule, whole } = match
  const end = sentence.text.length
  if (content) return content
  if (isRelative) return { start: whole.end, end: pauseAfter(sentence, whole.end) }
  if ((rule.contentSide ?? 'after') === 'after') return { start: whole.end, end }
  const opening = sentence.source.n === 1 ? (grammar.dateline.match(sentence.text)[0]?.whole.end ?? 0) : 0
  return {
    start: before ? reportEnd(sentence, before, grammar) : opening,
    end: rule.contentSide === 'around' ? end : whole.start,
  }
}

/** Where a report ends, with its speaker where that stands behind the content: “…,” said Klein, according to … */
export function reportEnd(sentence: FoldedSentence, { content, match }: Reported, grammar: CompiledQuotes): number {
  return Math.max(clipContent(sentence, content, grammar).end, match.whole.end)
}

/** Content up to where the language says that it ends. Quotations are left whole. */
export function clipContent(sentence: FoldedSentence, content: Span, grammar: CompiledQuotes): Span {
  const { text, quotations } = sentence
  const stop = grammar.contentEnds
    .match(text.slice(content.start, content.end))
    .map(({ whole }) => content.start + whole.start)
    .find((at) => at > content.start && !quotations.some(({ start, end }) => start < at && at < end))
  const span = trimSpan(text, { start: content.start, end: stop ?? content.end })
  const whole = quotations.find(({ start, end }) => start <= span.start && span.end <= end)
  return whole && whole.start === span.start ? { start: span.start, end: Math.max(span.end, whole.end) } : span
}

/** The first punctuation mark after a place and outside quotations, or the end of the sentence. */
function pauseAfter({ text, quotations }: FoldedSentence, place: number): number {
  const pauses = [...text.slice(place).matchAll(/[،,؛;]/gu)].map(({ index }) => place + index)
  return pauses.find((at) => !quotations.some(({ start, end }) => start < at && at < end)) ?? text.length
}
