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

/** Share of a sentence that the story has from which on the names beside it, as of the speaker, say no more. */
const MOST_OF_SENTENCE = 0.5

/**
 * Whether the spans of a pasted text say as much as a fact: it stands in words that the story has, or the story has it and
 * most of its sentence.
 */
export function isCovered({ at, label }: FactCheck, spans: readonly CheckResult[], { sentences }: Edition): boolean {
  const sentence = sentences.find(({ start, end }) => start <= at && at < end)
  return spans.some((span) => {
    const isFound = span.label === 'verbatim' || span.label === 'attributed-otherwise'
    if (isFound && span.at <= at && at < span.at + span.text.length) return true
    if (span.label !== 'verbatim' || !isInStory(label) || !sentence) return false
    const { start, end, excerpt } = sentence
    return start <= span.at && span.at < end && span.text.length >= MOST_OF_SENTENCE * excerpt.text.length
  })
}
