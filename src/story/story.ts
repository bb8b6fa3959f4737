import { createHash } from 'node:crypto'
import type { Language } from '../languages/language.ts'
import { Excerpt } from './excerpt.ts'
import { type Folded, fold } from './fold.ts'
import type { FrontMatter } from './front-matter.ts'
import { type SentenceSpan, segment } from './segment.ts'

/** One sentence of a story. From `start` to `end` sentences tile the body; the excerpt leaves outer space out. */
export interface Sentence {
  /** Counted from 1: what citations name. */
  readonly n: number
  readonly start: number
  readonly end: number
  /** Counted from 1. */
  readonly paragraph: number
  readonly excerpt: Excerpt
  /** The excerpt's text folded; its places are offsets into the body. */
  readonly folded: Folded
}

/** A story's text in one language. */
export interface Edition {
  readonly language: Language
  readonly about: FrontMatter
  readonly body: string
  /** SHA-256 of the body, hexadecimal: which version of the text an answer was taken from. */
  readonly hash: string
  readonly sentences: readonly Sentence[]
}

/** A story: its original edition, and translations aligned to it sentence by sentence. */
export interface Story extends Edition {
  readonly id: string
  readonly translations: readonly Edition[]
}

/** Creates an edition from a body. */
export function createEdition(body: string, about: FrontMatter, language: Language): Edition {
  const sentences = toSentences(body, segment(body, language.segmentation))
  return { language, about, body, hash: createHash('sha256').update(body).digest('hex'), sentences }
}

/** Creates the sentences of a body from its spans. */
export const toSentences = (body: string, stretches: readonly SentenceSpan[]): Sentence[] =>
  stretches.map(({ start, end, paragraph }, i) => {
    const excerpt = Excerpt.of(body, start, end)
    let folded: Folded | undefined
    return {
      n: i + 1,
      start,
      end,
      paragraph,
      excerpt,
      // Folded when first used: the original offsets of every letter take more memory than all else of an archive.
      get folded() {
        folded ??= foldExcerpt(excerpt)
        return folded
      },
    }
  })

/** Folds an excerpt so that its places are offsets into the whole body. */
function foldExcerpt(excerpt: Excerpt): Folded {
  const folded = fold(excerpt.text)
  return {
    text: folded.text,
    toOriginal: (start, end) => {
      const place = folded.toOriginal(start, end)
      return { start: place.start + excerpt.start, end: place.end + excerpt.start }
    },
  }
}
