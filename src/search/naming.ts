import { type Name, type NameWord, nameOf } from './name.ts'
import { SAME, wordLikeness } from './name-words.ts'
import { soundOf, withoutVowels } from './sounding.ts'
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

/** In running text any word may sound like a name: it must sound nearly the same, and so the more the shorter it is. */
const SURE = 0.93
const SURE_OF_FEW = 0.97
const FEW = 3

/** Whether a word of a text is the one typed. */
function isMeant(word: NameWord, other: NameWord, { language }: Name): boolean {
  if (word.nation || other.nation) return word.nation?.code === other.nation?.code && other.nation?.own === true
  if (word.common) return wordLikeness(word, other) >= SAME
  // A word that the glossary knows is no name: «سلام» is peace, and may be Salam.
  if (other.forms.some((form) => isWordOf(form, language))) return false
  if (word.language.script === language.script) return wordLikeness(word, other) >= SAME
  // A preposition may be written onto a name.
  const sounds = other.forms.map((form) => soundOf(form) ?? '')
  const consonants = Math.max(...word.sounds.map((sound) => withoutVowels(sound).length))
  if (consonants < FEW) return false
  return wordLikeness(word, { ...other, sounds }) >= (consonants === FEW ? SURE_OF_FEW : SURE)
}
