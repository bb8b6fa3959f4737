import { Excerpt } from '../../story/excerpt.ts'
import type { Edition, Sentence } from '../../story/story.ts'
import { originalSpan } from '../original-span.ts'
import type { Span } from '../pattern.ts'
import type { Quotation } from './quotations.ts'

/** A sentence as rules see it: folded text, with its quotations as spans of that text. */
export interface FoldedSentence {
  readonly source: Sentence
  readonly text: string
  readonly quotations: readonly Quotation[]
  excerpt(span: Span): Excerpt
  /** Whether a word stands by itself anywhere in the story. */
  storyHasWord(word: string): boolean
}

/** The sentences of an edition, folded. */
export function foldSentences(edition: Edition, quotations: readonly Quotation[]): FoldedSentence[] {
  const words = new Set(edition.sentences.flatMap(({ folded }) => folded.text.match(/\p{L}+/gu) ?? []))
  return edition.sentences.map((sentence) => {
    const { folded, excerpt } = sentence
    // Few sentences hold a quotation.
    let places: number[] | undefined
    const at = (place: number): number => {
      places ??= Array.from(folded.text, (_, i) => folded.toOriginal(i, i + 1).start)
      return firstFrom(places, place)
    }
    return {
      source: sentence,
      text: folded.text,
      quotations: quotations
        .filter(({ start, end }) => start < excerpt.end && end > excerpt.start)
        .map(({ start, end, closed }) => ({ start: at(start), end: at(end), closed })),
      excerpt: (span) => {
        const { start, end } = originalSpan(folded, edition.body, span)
        return Excerpt.of(edition.body, start, end)
      },
      storyHasWord: (word) => words.has(word),
    }
  })
}

/** The index of the first of ascending numbers that is not below one. */
function firstFrom(ascending: readonly number[], least: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? least) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** A span without the white space and stops around it. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end)
  const lead = inside.match(/^[\s،,؛;:.–-]+/u)?.[0].length ?? 0
  const trail = inside.slice(lead).match(/[\s،,؛;:.–-]+$/u)?.[0].length ?? 0
  return { start: start + lead, end: end - trail }
}

/** Number of words in a text. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
