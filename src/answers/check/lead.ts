import type { Story } from '../../story/story.ts'
import { isName } from './cast.ts'
import { landOf } from './lands.ts'
import { wordsIn } from './locate.ts'
import { isNamesake } from './namesake.ts'
import type { Word } from './words.ts'

/** So many words before words in marks may say of whom they are told. */
const AHEAD = 6

/** Whether words that lead up to words in marks tell them of somebody else than the story does. */
export function isOfAnother(lead: readonly Word[], first: Word, story: Story): boolean {
  const sentence = wordsIn(story)[first.sentence - 1] ?? []
  const at = sentence.findIndex(({ start }) => start === first.start)
  const there = sentence.slice(Math.max(0, at - AHEAD), at).filter((word) => word.clause === first.clause)
  const own = (words: readonly Word[]): Word[] =>
    words.filter((word) => isName(word, story.language) || landOf(word.text, story.language))
  const [told, known] = [own(lead), own(there)]
  const meets = (word: Word): boolean => known.some((one) => one.stem === word.stem || isNamesake(one.text, word.text))
  return told.length > 0 && known.length > 0 && !told.some(meets)
}
