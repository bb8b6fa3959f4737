import { stemOf } from './analysis.ts'
import { type Name, type NameWord, nameOf } from './name.ts'
import { SAME, wordLikeness } from './name-words.ts'
import { soundOf } from './sounding.ts'
import { isWordOf, rendered } from './glosses.ts'

/** So many words more than were typed may stand among those that name somebody: "President (of Russia) Vladimir Putin". */
const BETWEEN = 3

/**
 * Whether a text surely names somebody by a typed name: all that was typed stands there together, and something of it
 * is a name and no word that many bear. A country is named by its own name: "Turkish" does not name Turkey.
 */
export function isNamed(typed: string, text: string): boolean {
  const [asked, there] = [nameOf(typed), nameOf(text)]
  if (!asked.telling.some(({ nation, common }) => (nation ? nation.own : !common))) return false
  const places = asked.telling.map((word) => placesOf(word, asked, there))
  const [first = []] = places
  const span = asked.all.length + BETWEEN
  return first.some((start) => places.every((some) => some.some((place) => Math.abs(place - start) <= span)))
}

/** Where a word of a typed name stands in a text. */
function placesOf(word: NameWord, typed: Name, text: Name): number[] {
  const alike = text.telling.filter((other) => isMeant(word, other, text)).map(({ at }) => at)
  if (alike.length > 0 || !word.common || typed.language === text.language) return alike
  return rendered(typed, word.at, text).flatMap(({ by }) => by.map(({ at }) => at))
}

/** A word that sounds so alike is a name, even if the glossary knows one that might be it without its ending. */
const SURE = 0.97

/** Whether a word of a text is the one typed. A word that the glossary knows is no name, unless it was typed as it stands. */
function isMeant(word: NameWord, other: NameWord, { language }: Name): boolean {
  if (word.nation || other.nation) return word.nation?.code === other.nation?.code && other.nation?.own === true
  if (word.common) return wordLikeness(word, other) >= SAME
  if (word.forms.some((form) => other.forms.includes(form))) return true
  // In running text a name may have a preposition written onto it.
  const sounds = other.forms.map((form) => soundOf(form) ?? '')
  const known = other.forms.some((form) => isWordOf(form, language))
  const itself = other.forms.some((form) => isWordOf(form, language) && stemOf(form, language) === form)
  return !itself && wordLikeness(word, { ...other, sounds }) >= (known ? SURE : SAME)
}
