import type { Excerpt } from '../../story/excerpt.ts'
import type { Sentence } from '../../story/story.ts'
import type { Quote, Voice } from '../claim.ts'
import type { Span } from '../pattern.ts'
import type { Counts } from './counts.ts'
import type { Reader } from './grammar.ts'

/** Somebody who gives figures, and the place among the marks from which they do. */
export interface Teller {
  readonly claimant: Span
  readonly from: number
}

/** Those of a sentence who give figures without a word of saying. */
export function tellersOf({ marked, counts }: Counts, reader: Reader): Teller[] {
  if (counts.length === 0) return []
  return reader.claimantsIn(marked.text).flatMap(({ rule, beginnings }) =>
    rule.match(marked.text, beginnings).flatMap(({ whole, parts }): Teller[] => {
      const claimant = parts.get('claimant')
      return claimant ? [{ claimant: marked.origin(claimant), from: whole.end }] : []
    }),
  )
}

/**
 * Who gives a figure in words: the speaker of the innermost quote whose content holds it; null if there is none.
 * `quotes` may be those of the whole story: a quotation can run over several sentences.
 */
export function speakerOf(count: Excerpt, sentence: Sentence, quotes: readonly Quote[]): Voice | null {
  const [innermost] = quotes
    .filter((quote) => quote.sentence <= sentence.n && overlap(quote.content, count))
    .sort((a, b) => length(a.content) - length(b.content))
  return innermost ? { name: innermost.speaker.name } : null
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
const length = ({ start, end }: Span): number => end - start
