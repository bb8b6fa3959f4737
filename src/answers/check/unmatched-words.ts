import type { Story } from '../../story/story.ts'
import type { EditStep } from './align.ts'
import type { ComparedWord } from './compared-word.ts'
import { isAside } from './cue.ts'
import type { Difference } from './certainty.ts'
import { isContentWord, isMoved, unmetWords } from './difference.ts'
import type { PastedSpan, PastedText } from './pasted-text.ts'
import { isPerfect } from './tense.ts'
import { findTimes, sharedTimes } from './times.ts'

/**
 * Finds how the words of a span beside its matched stretch change the sense: those of the same clause, or of the predicate
 * behind it. “The wall has collapsed” is not found by “the wall has”; another number or day surely differs.
 */
export function compareUnmatchedWords(
  matched: readonly EditStep[],
  span: PastedSpan,
  pasted: PastedText,
  story: Story,
): Difference {
  const told = matched.flatMap((step) => (step.kind === 'dropped' ? [] : [step.word]))
  const spare = unmetWords(matched, story)
  const isShared = sharedTimes(matched, pasted.text, story)
  const clauses = new Set(told.map(({ clause }) => clause))
  const next = span.words.find(({ start }) => start > (told.at(-1)?.start ?? 0))
  if (next && isPerfect(next, story)) clauses.add(next.clause)
  const unmatched = span.words.filter(
    (word) =>
      clauses.has(word.clause) &&
      !told.some(({ start }) => start === word.start) &&
      isContentWord(word, { story }) &&
      !isAside(word, story.language) &&
      !isShared(word) &&
      !isMoved(word, spare, { story }),
  )
  if (unmatched.length === 0) return 'none'
  return unmatched.some((word) => isNumberOrTime(word, pasted)) ? 'sure' : 'perhaps'
}

/** Whether a word is a number or part of a time expression. */
const isNumberOrTime = ({ isNumber, start, end }: ComparedWord, { text }: PastedText): boolean =>
  isNumber ||
  findTimes(text, { start: 0, end: text.body.length }).some(
    ({ expression }) => expression.start <= start && end <= expression.end,
  )
