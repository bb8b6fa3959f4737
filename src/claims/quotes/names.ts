import type { Excerpt } from '../../story/excerpt.ts'
import type { CompiledPattern, Span } from '../pattern.ts'
import { clipSpeaker } from './speaker-span.ts'
import type { CompiledQuotes } from './grammar.ts'
import type { FoldedSentence } from './folded-sentence.ts'

/** Words that name somebody a sentence mentions. `isPerson`: whether they are a person's own name. */
export interface Subject extends Span {
  readonly isPerson: boolean
}

/** The people a sentence mentions outside quotations, found by some of the grammar's patterns. */
export const findSubjects = (
  sentence: FoldedSentence,
  patterns: readonly CompiledPattern[],
  grammar: CompiledQuotes,
): Subject[] =>
  patterns
    .flatMap((pattern) => pattern.match(sentence.text))
    .flatMap(({ parts }) => {
      const person = parts.get('person')
      const span = clipSpeaker(sentence.text, person ?? parts.get('subject') ?? { start: 0, end: 0 }, grammar)
      return span ? [{ ...span, isPerson: person !== undefined }] : []
    })
    .filter((span) => !sentence.quotations.some(({ start, end }) => start <= span.start && span.end <= end))

/** The names in words that name somebody, without their modifiers; the best first. */
export function findNames(sentence: FoldedSentence, span: Span, grammar: CompiledQuotes): [Excerpt, ...Excerpt[]] {
  const text = sentence.text.slice(span.start, span.end)
  const part = ({ start, end }: Span): Excerpt => sentence.excerpt({ start: span.start + start, end: span.start + end })
  const { name, person, role } = Object.fromEntries(grammar.apposition.match(text)[0]?.parts ?? [])
  const proper = person ?? (name && grammar.isPersonName(part(name).text) ? name : undefined)
  if (proper && role) return [part(proper), part(role)]
  return [part({ start: 0, end: grammar.nameEnds.match(text)[0]?.whole.start || text.length })]
}
