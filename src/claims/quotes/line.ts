import { Excerpt } from '../../story/excerpt.ts'
import type { Edition, Sentence } from '../../story/story.ts'
import type { Span } from '../pattern.ts'
import type { Quotation } from './marks.ts'

/** A sentence as rules see it: folded text, with its quotations as places in that text. */
export interface Line {
  readonly sentence: Sentence
  readonly text: string
  readonly quotations: readonly Quotation[]
  excerpt(span: Span): Excerpt
  /** Whether a word stands by itself anywhere in the story. */
  has(word: string): boolean
}

/** The sentences of an edition as lines. */
export function linesOf(edition: Edition, quotations: readonly Quotation[]): Line[] {
  const words = new Set(edition.sentences.flatMap(({ folded }) => folded.text.match(/\p{L}+/gu) ?? []))
  return edition.sentences.map((sentence) => {
    const { folded, excerpt } = sentence
    // Few sentences hold a quotation.
    let places: number[] | undefined
    const at = (place: number): number => {
      places ??= Array.from(folded.text, (_, i) => folded.place(i, i + 1).start)
      return firstFrom(places, place)
    }
    return {
      sentence,
      text: folded.text,
      quotations: quotations
        .filter(({ start, end }) => start < excerpt.end && end > excerpt.start)
        .map(({ start, end, closed }) => ({ start: at(start), end: at(end), closed })),
      excerpt: (span) => {
        const { start, end } = folded.place(span.start, span.end)
        return Excerpt.of(edition.body, start, end)
      },
      has: (word) => words.has(word),
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
export function trim(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end)
  const lead = inside.match(/^[\s،,؛;:.–-]+/u)?.[0].length ?? 0
  const trail = inside.slice(lead).match(/[\s،,؛;:.–-]+$/u)?.[0].length ?? 0
  return { start: start + lead, end: end - trail }
}

/** How many words stand in a text. */
export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
