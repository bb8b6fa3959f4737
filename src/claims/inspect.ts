import type { WordTag } from '../languages/lexicon/tagger.ts'
import { Excerpt } from '../story/excerpt.ts'
import type { Edition, Sentence } from '../story/story.ts'
import { findCounts } from './casualties/counts.ts'
import { compileCasualties } from './casualties/grammar.ts'
import { originalSpan } from './original-span.ts'

/** A word as the story writes it, with its readings; none in a language without a lexicon. */
export interface InspectedWord {
  readonly text: string
  readonly readings: readonly WordTag[]
}

/** The words of a sentence that are in the lexicon of its language. */
export function inspectWords({ body, language }: Edition, { folded }: Sentence): InspectedWord[] {
  return [...folded.text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const readings = language.lexicon?.tagsOf(word) ?? []
    const { start, end } = originalSpan(folded, body, { start: index, end: index + word.length })
    return readings.length > 0 ? [{ text: Excerpt.of(body, start, end).text, readings }] : []
  })
}

/** A count of people in a sentence, or a number that may be one, whatever its outcome. */
export interface InspectedCount {
  readonly text: string
  readonly kind: string
  readonly min: number | null
  readonly max: number | null
}

/** The counts of a sentence, before any rule gives them an outcome. */
export function inspectCounts({ body, language }: Edition, { folded }: Sentence): InspectedCount[] {
  return findCounts(folded.text, language, compileCasualties(language.casualties)).counts.map(
    ({ start, end, kind, min, max }) => {
      const place = originalSpan(folded, body, { start, end })
      return { text: Excerpt.of(body, place.start, place.end).text, kind, min, max }
    },
  )
}
