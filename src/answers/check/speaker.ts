import type { Quote } from '../../claims/claim.ts'
import { claimsOf } from '../../claims/read.ts'
import { languages } from '../../languages/index.ts'
import { sameName } from '../../search/names.ts'
import { foldText } from '../../story/fold.ts'
import type { Story } from '../../story/story.ts'
import { wordsOf } from './words.ts'

const roles = new Set(languages.flatMap(({ checking }) => checking.roles.map(foldText)))

/** Whether a speaker that somebody names is another than those who say it in the story. A role is not another. */
export function isAnother(named: string, sayers: readonly Quote[], story: Story): boolean {
  const namesOf = ({ speaker, relays }: Quote): string[] => [speaker, ...relays].map(({ name }) => name.text)
  const names = sayers.flatMap(namesOf)
  if (names.length === 0 || names.some((name) => sameName(named, name))) return false
  if (
    claimsOf(story)
      .quotes.flatMap(namesOf)
      .some((name) => sameName(named, name))
  )
    return true
  // "The Turkish foreign minister" for Fidan: what is no role in it stands where the story lets him speak.
  const around = sayers.map(({ sentence }) => story.sentences[sentence - 1]?.excerpt.text ?? '').join(' ')
  return wordsOf(named).some(
    ({ text }) => !roles.has(text) && !wordsOf(around).some((other) => sameName(text, other.text)),
  )
}
