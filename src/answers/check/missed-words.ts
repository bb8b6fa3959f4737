import type { Story } from '../../story/story.ts'
import type { EditStep } from './align.ts'
import type { ComparedWord } from './compared-word.ts'
import { isAside } from './cue.ts'
import { type Difference, isContentWord, isMoved, unmetWords } from './difference.ts'
import type { PastedSpan, PastedText } from './pasted-text.ts'
import { isPerfect } from './tense.ts'
import { findTimes, sharedTimes } from './times.ts'

/**
 * What is told beside the stretch that stands in a story, in the same clause or as what its subject did, and does not stand
 * there: “the wall has collapsed” is not found because “the wall has” is. A number or a day that is not the story's is surely another.
 */
export function missedDifference(
  kept: readonly EditStep[],
  piece: PastedSpan,
  pasted: PastedText,
  story: Story,
): Difference {
  const told = kept.flatMap((step) => (step.kind === 'dropped' ? [] : [step.word]))
  const spare = unmetWords(kept, story)
  const isShared = sharedTimes(kept, pasted.text, story)
  const clauses = new Set(told.map(({ clause }) => clause))
  const next = piece.words.find(({ start }) => start > (told.at(-1)?.start ?? 0))
  if (next && isPerfect(next, story)) clauses.add(next.clause)
  const missed = piece.words.filter(
    (word) =>
      clauses.has(word.clause) &&
      !told.some(({ start }) => start === word.start) &&
      isContentWord(word, { story }) &&
      !isAside(word, story.language) &&
      !isShared(word) &&
      !isMoved(word, spare, { story }),
  )
  if (missed.length === 0) return 'none'
  return missed.some((word) => isTelling(word, pasted)) ? 'sure' : 'perhaps'
}

/** Whether a word is a number, or part of a time. */
const isTelling = ({ isNumber, start, end }: ComparedWord, { text }: PastedText): boolean =>
  isNumber ||
  findTimes(text, { start: 0, end: text.body.length }).some(
    ({ expression }) => expression.start <= start && end <= expression.end,
  )
