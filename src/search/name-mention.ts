import { type Name, type NameWord, parseName } from './name.ts'
import { SAME_NAME, wordSimilarity } from './word-similarity.ts'
import { phoneticForm, withoutVowels } from './phonetics.ts'
import { isDictionaryWord, findEquivalents } from './name-equivalents.ts'

/** So many words more than were typed may stand among those that name somebody: "President (of Russia) Vladimir Putin". */
const MAX_WORDS_BETWEEN = 3

/**
 * Whether a text surely names somebody by a typed name: all that was typed stands there together, and something of it
 * is a name and no word that many bear. A country is named by its own name: "Turkish" does not name Turkey.
 */
export function mentionsName(typed: string, text: string): boolean {
  const [asked, there] = [parseName(typed), parseName(text)]
  if (!asked.contentWords.some(({ country, isCommon }) => (country ? country.isCountryName : !isCommon))) return false
  const places = asked.contentWords.map((word) => findPositions(word, asked, there))
  const [first = []] = places
  const span = asked.words.length + MAX_WORDS_BETWEEN
  return first.some((start) => places.every((some) => some.some((place) => Math.abs(place - start) <= span)))
}

/** Where a word of a typed name stands in a text. */
function findPositions(word: NameWord, typed: Name, text: Name): number[] {
  const alike = text.contentWords.filter((other) => isSameWord(word, other, text)).map(({ position }) => position)
  if (alike.length > 0 || !word.isCommon || typed.language === text.language) return alike
  return findEquivalents(typed, word.position, text).flatMap(({ words: by }) => by.map(({ position }) => position))
}

/** In running text any word may sound like a name: it must sound nearly the same, and so the more the shorter it is. */
const MIN_SIMILARITY = 0.93
const MIN_SIMILARITY_OF_FEW = 0.97
const FEW_CONSONANTS = 3

/** Whether a word of a text is the one typed. */
function isSameWord(word: NameWord, other: NameWord, { language }: Name): boolean {
  if (word.country || other.country)
    return word.country?.code === other.country?.code && other.country?.isCountryName === true
  if (word.isCommon) return wordSimilarity(word, other) >= SAME_NAME
  // A word that the glossary knows is no name: «سلام» is peace, and may be Salam.
  if (other.forms.some((form) => isDictionaryWord(form, language))) return false
  if (word.language.script === language.script) return wordSimilarity(word, other) >= SAME_NAME
  // A preposition may be written onto a name.
  const sounds = other.forms.map((form) => phoneticForm(form) ?? '')
  const consonants = Math.max(...word.sounds.map((sound) => withoutVowels(sound).length))
  if (consonants < FEW_CONSONANTS) return false
  return (
    wordSimilarity(word, { ...other, sounds }) >=
    (consonants === FEW_CONSONANTS ? MIN_SIMILARITY_OF_FEW : MIN_SIMILARITY)
  )
}
