import type { Excerpt } from '../../story/excerpt.ts'
import type { Sentence } from '../../story/story.ts'
import type { Quote, Voice } from '../claim.ts'

/**
 * Who gives a figure: the speaker of the innermost quote whose content holds it. Where none does, a quote of the
 * same sentence whose content shares words with the clause up to the figure; else nobody but the story.
 */
export function claimantOf(count: Excerpt, sentence: Sentence, quotes: readonly Quote[]): Voice | null {
  const holding = quotes
    .filter(({ content }) => content.start < count.end && count.start < content.end)
    .sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))
  const [innermost] = holding
  return innermost && sentence.n >= innermost.sentence ? { name: innermost.speaker.name } : null
}
