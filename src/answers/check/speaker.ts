import type { Language } from '../../languages/language.ts'
import { isNamesake } from './namesake.ts'
import { foldText } from '../../story/fold.ts'
import { isRole, type Player } from './cast.ts'
import { landOf } from './lands.ts'
import type { Mention } from './mention.ts'

/** Whether somebody named in a pasted text is one of those who say it in the story. */
export type Sameness = 'same' | 'another' | 'unknown'

/** Holds somebody named against those who say it in the story, and everybody who speaks there. */
export function sameness(
  { words, names, lands }: Mention,
  sayers: readonly Player[],
  cast: Iterable<Player>,
  language: Language,
): Sameness {
  const others = [...cast].filter((player) => !sayers.includes(player))
  const bears = (player: Player): boolean =>
    names.some((name) => player.names.some((own) => isNamesake(own, name))) ||
    words.some((word) => !word.free && !isRole(word, language) && player.words.some(({ stem }) => stem === word.stem))
  const told = words.filter(({ free }) => !free)
  if (sayers.some(({ own }) => told.every(({ stem }) => own.some((word) => word.stem === stem)))) return 'same'
  if (sayers.some((player) => player.names.some((own) => names.some((name) => isNamesake(own, name))))) return 'same'
  const shared = (player: Player): boolean => [...lands].some((land) => player.lands.has(land))
  if (names.length === 0 && sayers.some(shared)) return 'same'
  const namesakes = others.filter((player) => player.names.some((own) => names.some((name) => isNamesake(own, name))))
  if (namesakes.some((player) => sayers.some((sayer) => mayHold(player, sayer, language)))) return 'unknown'
  if (namesakes.length > 0) return 'another'
  if (sayers.some(bears)) return 'same'
  if (names.length > 0) return 'another'
  if (lands.size > 0 && sayers.every((player) => player.lands.size > 0)) return 'another'
  const telling = told.filter(({ text }) => !anybody(language).has(text) && !landOf(text, language))
  const theirs = others.some(({ own }) => told.every(({ stem }) => own.some((word) => word.stem === stem)))
  const ours = sayers.some((player) => telling.some(({ stem }) => player.words.some((word) => word.stem === stem)))
  return telling.length > 0 && theirs && !ours ? 'another' : 'unknown'
}

const known = new Map<Language, ReadonlySet<string>>()

/** Words that may stand for almost anybody. */
function anybody(language: Language): ReadonlySet<string> {
  const words = known.get(language) ?? new Set(language.checking.anybody.map(foldText))
  known.set(language, words)
  return words
}

/** Whether somebody may be whom the story names by office alone: “the president” may be the president named elsewhere. */
function mayHold(player: Player, sayer: Player, language: Language): boolean {
  const offices = sayer.own.filter((word) => isRole(word, language))
  if (sayer.names.length > 0 || offices.length === 0) return false
  return offices.every(({ stem }) => player.words.some((word) => word.stem === stem))
}
