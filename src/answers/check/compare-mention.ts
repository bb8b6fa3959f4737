import type { Language } from '../../languages/language.ts'
import { isNamesake } from './namesake.ts'
import { foldText } from '../../story/fold.ts'
import { isRole, type StorySpeaker } from './story-speakers.ts'
import { governmentOf } from './governments.ts'
import type { ComparedWord } from './compared-word.ts'
import type { Mention } from './mention.ts'

/** Whether a person mentioned in a pasted text is one of those who say the words in the story. */
export type SpeakerVerdict = 'same' | 'another' | 'unknown'

/** Compares a mention with the speakers of the words in the story (`own`), among all speakers of the story. */
export function compareMention(
  mention: Mention,
  own: readonly StorySpeaker[],
  all: Iterable<StorySpeaker>,
  language: Language,
): SpeakerVerdict {
  const { words, names, countries } = mention
  const others = [...all].filter((speaker) => !own.includes(speaker))
  const content = words.filter(({ isFunctionWord }) => !isFunctionWord)
  if (own.some((speaker) => isMentionedBy(content, speaker) || isNamedBy(names, speaker))) return 'same'
  const sharesCountry = (speaker: StorySpeaker): boolean => [...countries].some((code) => speaker.countries.has(code))
  if (names.length === 0 && own.some(sharesCountry)) return 'same'
  const namesakes = others.filter((speaker) => isNamedBy(names, speaker))
  if (namesakes.some((speaker) => own.some((one) => mayHoldOffice(speaker, one, language)))) return 'unknown'
  if (namesakes.length > 0) return 'another'
  if (
    own.some((speaker) =>
      sharesWord(
        content.filter((word) => !isRole(word, language)),
        speaker,
      ),
    )
  )
    return 'same'
  if (names.length > 0) return 'another'
  if (countries.size > 0 && own.every((speaker) => speaker.countries.size > 0)) return 'another'
  const specific = content.filter(({ text }) => !genericRoles(language).has(text) && !governmentOf(text, language))
  const meansAnother = others.some((speaker) => isMentionedBy(content, speaker))
  const meansOwn = own.some((speaker) => sharesWord(specific, speaker))
  return specific.length > 0 && meansAnother && !meansOwn ? 'another' : 'unknown'
}

/** Whether a speaker is called all of some words. */
const isMentionedBy = (words: readonly ComparedWord[], { mentionWords }: StorySpeaker): boolean =>
  words.every(({ stem }) => mentionWords.some((word) => word.stem === stem))

/** Whether a speaker has one of some proper names. */
const isNamedBy = (names: readonly string[], speaker: StorySpeaker): boolean =>
  speaker.names.some((own) => names.some((name) => isNamesake(own, name)))

/** Whether one of some words is said of a speaker. */
const sharesWord = (words: readonly ComparedWord[], speaker: StorySpeaker): boolean =>
  words.some(({ stem }) => speaker.words.some((word) => word.stem === stem))

const rolesByLanguage = new Map<Language, ReadonlySet<string>>()

/** Words for roles that almost anybody may have. */
function genericRoles(language: Language): ReadonlySet<string> {
  const words = rolesByLanguage.get(language) ?? new Set(language.checking.genericRoles.map(foldText))
  rolesByLanguage.set(language, words)
  return words
}

/** Whether a speaker may be one whom the story names by office alone: “the president” may be the president named elsewhere. */
function mayHoldOffice(named: StorySpeaker, own: StorySpeaker, language: Language): boolean {
  const offices = own.mentionWords.filter((word) => isRole(word, language))
  if (own.names.length > 0 || offices.length === 0) return false
  return offices.every(({ stem }) => named.words.some((word) => word.stem === stem))
}
