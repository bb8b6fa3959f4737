import type { Span } from '../pattern.ts'
import { trimSpan } from './folded-sentence.ts'
import type { CompiledQuotes } from './grammar.ts'

/** The part of a span that names somebody: behind a time or occasion, up to where the language says a name ends. */
export function clipSpeaker(text: string, span: Span, grammar: CompiledQuotes): Span | null {
  const skipped = span.start + (grammar.speakerSkips.match(text.slice(span.start, span.end))[0]?.whole.end ?? 0)
  const inside = text.slice(skipped, span.end)
  const end = grammar.speakerEnds.match(inside)[0]?.whole.start ?? inside.length
  const trimmed = trimSpan(text, { start: skipped, end: skipped + end })
  return trimmed.end > trimmed.start ? trimmed : null
}
