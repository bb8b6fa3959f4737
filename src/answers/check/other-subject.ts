import type { Story } from '../../story/story.ts'
import { isName } from './story-speakers.ts'
import { governmentOf } from './governments.ts'
import { storyWords } from './find-alignment.ts'
import { isNamesake } from './namesake.ts'
import type { ComparedWord } from './compared-word.ts'

/** Maximum number of words before a quotation that may name its subject. */
const MAX_LEAD_WORDS = 6

/** Whether the lead-in of a quotation gives it another subject than the story does. */
export function hasOtherSubject(lead: readonly ComparedWord[], first: ComparedWord, story: Story): boolean {
  const sentence = storyWords(story)[first.sentence - 1] ?? []
  const at = sentence.findIndex(({ start }) => start === first.start)
  const there = sentence.slice(Math.max(0, at - MAX_LEAD_WORDS), at).filter((word) => word.clause === first.clause)
  const own = (words: readonly ComparedWord[]): ComparedWord[] =>
    words.filter((word) => isName(word, story.language) || governmentOf(word.text, story.language))
  const [told, known] = [own(lead), own(there)]
  const meets = (word: ComparedWord): boolean =>
    known.some((one) => one.stem === word.stem || isNamesake(one.text, word.text))
  return told.length > 0 && known.length > 0 && !told.some(meets)
}
