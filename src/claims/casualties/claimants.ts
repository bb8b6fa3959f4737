import type { Excerpt } from '../../story/excerpt.ts'
import type { Sentence } from '../../story/story.ts'
import type { Quote, NamedSpeaker } from '../claim.ts'
import type { Span } from '../pattern.ts'
import type { Counts } from './counts.ts'
import type { CompiledCasualties } from './grammar.ts'

/** Somebody who gives figures, and the offset in the masked text from which they do. */
interface ClaimantMention {
  readonly claimant: Span
  readonly from: number
}

/** Finds those who give figures in a sentence without a verb of saying. */
export function findClaimants({ marked, counts }: Counts, grammar: CompiledCasualties): ClaimantMention[] {
  if (counts.length === 0) return []
  return grammar.claimantsIn(marked.text).flatMap(({ rule, starts }) =>
    rule.compiled.match(marked.text, starts).flatMap(({ whole, parts }): ClaimantMention[] => {
      const claimant = parts.get('claimant')
      return claimant ? [{ claimant: marked.origin(claimant), from: whole.end }] : []
    }),
  )
}

/**
 * The speaker who gives a figure: that of the innermost quote whose content holds it; null if there is none.
 * `quotes` may be those of the whole story: a quotation can run over several sentences.
 */
export function findClaimantSpeaker(count: Excerpt, sentence: Sentence, quotes: readonly Quote[]): NamedSpeaker | null {
  const [innermost] = quotes
    .filter((quote) => quote.sentence <= sentence.n && overlap(quote.content, count))
    .sort((a, b) => length(a.content) - length(b.content))
  return innermost ? { name: innermost.speaker.name } : null
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
const length = ({ start, end }: Span): number => end - start
