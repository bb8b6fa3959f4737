import type { Excerpt } from '../../story/excerpt.ts'
import type { Compiled, Span } from '../pattern.ts'
import { speakerIn } from './find.ts'
import type { Reader } from './grammar.ts'
import type { Line } from './line.ts'

/** Words that name one of whom a line tells; `isPerson`: by a person's own name. */
export interface Subject extends Span {
  readonly isPerson: boolean
}

/** Those of whom a line tells, by some of the grammar's patterns, but for those in quotations. */
export const subjectsOf = (line: Line, patterns: readonly Compiled[], reader: Reader): Subject[] =>
  patterns
    .flatMap((pattern) => pattern.match(line.text))
    .flatMap(({ parts }) => {
      const person = parts.get('person')
      const span = speakerIn(line.text, person ?? parts.get('subject') ?? { start: 0, end: 0 }, reader)
      return span ? [{ ...span, isPerson: person !== undefined }] : []
    })
    .filter((span) => !line.quotations.some(({ start, end }) => start <= span.start && span.end <= end))

/** The names in words that name somebody, without what else hangs on them; the best first. */
export function namesIn(line: Line, span: Span, reader: Reader): [Excerpt, ...Excerpt[]] {
  const text = line.text.slice(span.start, span.end)
  const part = ({ start, end }: Span): Excerpt => line.excerpt({ start: span.start + start, end: span.start + end })
  const { name, person, role } = Object.fromEntries(reader.apposition.match(text)[0]?.parts ?? [])
  const proper = person ?? (name && reader.isPersonName(part(name).text) ? name : undefined)
  if (proper && role) return [part(proper), part(role)]
  return [part({ start: 0, end: reader.nameEnds.match(text)[0]?.whole.start || text.length })]
}
