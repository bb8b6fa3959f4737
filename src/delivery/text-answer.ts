import type { Answer, AnswerItem } from '../answers/answer.ts'
import type { Phrase } from '../answers/phrase.ts'

/** An answer that cites no story: lines of the bot's own. */
export const textAnswer = (
  head: readonly Phrase[],
  items: readonly AnswerItem[],
  notes: readonly Phrase[] = [],
): Answer => ({
  status: 'answered',
  reason: null,
  story: null,
  head,
  items,
  notes,
})
