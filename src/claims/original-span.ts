import type { Folded } from '../story/fold.ts'
import type { Span } from './pattern.ts'

/** Maximum number of signs after a letter that are looked at. */
const MAX_SIGNS = 9

/**
 * The span of a text that a span of its folded form comes from. Vowel signs and strokes after the last letter were
 * folded away, and belong to it.
 */
export function originalSpan({ toOriginal }: Pick<Folded, 'toOriginal'>, text: string, span: Span): Span {
  const { start, end } = toOriginal(span.start, span.end)
  const signs = /^[\p{M}\u0640]+/u.exec(text.slice(end, end + MAX_SIGNS))
  return { start, end: end + (signs?.[0].length ?? 0) }
}
