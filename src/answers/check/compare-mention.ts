import type { Language } from '../../languages/language.ts'
import { isNamesake } from './namesake.ts'
import { foldText } from '../../story/fold.ts'
import { isRole, type StorySpeaker } from './story-speakers.ts'
import { governmentOf } from './governments.ts'
import type { Mention } from './mention.ts'

/** Whether somebody named in a pasted text is one of those who say it in the story. */
export type SpeakerVerdict = 'same' | 'another' | 'unknown'

/** Holds somebody named against those who say it in the story, and everybody who speaks there. */
export function compareMention(
  { words, names, countries }: Mention,
  sayers: readonly StorySpeaker[],
  cast: Iterable<StorySpeaker>,
  language: Language,
): SpeakerVerdict {
  const others = [...cast].filter((player) => !sayers.includes(player))
  const bears = (player: StorySpeaker): boolean =>
    names.some((name) => player.names.some((own) => isNamesake(own, name))) ||
    words.some(
      (word) => !word.isFunctionWord && !isRole(word, language) && player.words.some(({ stem }) => stem === word.stem),
    )
  const told = words.filter(({ isFunctionWord }) => !isFunctionWord)
  if (sayers.some(({ mentionWords }) => told.every(({ stem }) => mentionWords.some((word) => word.stem === stem))))
    return 'same'
  if (sayers.some((player) => player.names.some((own) => names.some((name) => isNamesake(own, name))))) return 'same'
  const shared = (player: StorySpeaker): boolean => [...countries].some((land) => player.countries.has(land))
  if (names.length === 0 && sayers.some(shared)) return 'same'
  const namesakes = others.filter((player) => player.names.some((own) => names.some((name) => isNamesake(own, name))))
  if (namesakes.some((player) => sayers.some((sayer) => mayHoldOffice(player, sayer, language)))) return 'unknown'
  if (namesakes.length > 0) return 'another'
  if (sayers.some(bears)) return 'same'
  if (names.length > 0) return 'another'
  if (countries.size > 0 && sayers.every((player) => player.countries.size > 0)) return 'another'
  const telling = told.filter(({ text }) => !genericRoles(language).has(text) && !governmentOf(text, language))
  const theirs = others.some(({ mentionWords }) =>
    told.every(({ stem }) => mentionWords.some((word) => word.stem === stem)),
  )
  const ours = sayers.some((player) => telling.some(({ stem }) => player.words.some((word) => word.stem === stem)))
  return telling.length > 0 && theirs && !ours ? 'another' : 'unknown'
}

const rolesByLanguage = new Map<Language, ReadonlySet<string>>()

/** Words that may stand for almost anybody. */
function genericRoles(language: Language): ReadonlySet<string> {
  const words = rolesByLanguage.get(language) ?? new Set(language.checking.genericRoles.map(foldText))
  rolesByLanguage.set(language, words)
  return words
}

/** Whether somebody may be whom the story names by office alone: “the president” may be the president named elsewhere. */
function mayHoldOffice(player: StorySpeaker, sayer: StorySpeaker, language: Language): boolean {
  const offices = sayer.mentionWords.filter((word) => isRole(word, language))
  if (sayer.names.length > 0 || offices.length === 0) return false
  return offices.every(({ stem }) => player.words.some((word) => word.stem === stem))
}
