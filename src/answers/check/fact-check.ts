import type { Excerpt } from '../../story/excerpt.ts'
import type { Edition } from '../../story/story.ts'
import type { CheckResult } from './check-result.ts'

/**
 * How a name or a date of a pasted text stands in a story. `similar`: the story has a name that is spelt nearly so.
 * `otherwise`: the story gives another date for the same event. `published`: the day on which the story was published.
 */
export type FactLabel = 'named' | 'similar' | 'unnamed' | 'dated' | 'otherwise' | 'published' | 'undated'

/** A name or a date of a pasted text, held against a story. What cannot be told makes none. */
export interface FactCheck {
  readonly text: string
  /** UTF-16 offset in the pasted text. */
  readonly at: number
  readonly label: FactLabel
  /** The words of the story that it was compared with; null if there are none. */
  readonly passage: Excerpt | null
}

/** Whether a label says that the story has the name or the date. */
export const isInStory = (label: FactLabel): boolean => label === 'named' || label === 'dated' || label === 'published'

/**
 * Whether the spans of a pasted text say as much as a fact: it stands in words that the story has, or the story has it and
 * words of the same sentence.
 */
export function isCovered({ at, label }: FactCheck, spans: readonly CheckResult[], { sentences }: Edition): boolean {
  const sentence = sentences.find(({ start, end }) => start <= at && at < end)
  return spans.some((span) => {
    if (span.label !== 'verbatim' && span.label !== 'attributed-otherwise') return false
    if (span.at <= at && at < span.at + span.text.length) return true
    return isInStory(label) && sentence !== undefined && sentence.start <= span.at && span.at < sentence.end
  })
}
