import { type Name, type NameWord, parseName } from './name.ts'
import { SAME_NAME, wordSimilarity } from './word-similarity.ts'
import { phoneticForm, withoutVowels } from './phonetics.ts'
import { isDictionaryWord, findEquivalents } from './name-equivalents.ts'

/** Maximum number of further words among those of a name: "President (of Russia) Vladimir Putin". */
const MAX_WORDS_BETWEEN = 3

/**
 * Whether a text surely names somebody by a typed name: it has all words close together, and one of them is a proper
 * name. A country is named by its own name: "Turkish" does not name Turkey.
 */
export function mentionsName(typed: string, text: string): boolean {
  const [name, running] = [parseName(typed), parseName(text)]
  if (!name.contentWords.some(({ country, isCommon }) => (country ? country.isCountryName : !isCommon))) return false
  const places = name.contentWords.map((word) => findPositions(word, name, running))
  const [first = []] = places
  const span = name.words.length + MAX_WORDS_BETWEEN
  return first.some((start) => places.every((some) => some.some((place) => Math.abs(place - start) <= span)))
}

/** The positions of a word of a typed name in a text. */
function findPositions(word: NameWord, typed: Name, text: Name): number[] {
  const positions = text.contentWords.filter((other) => isSameWord(word, other, text)).map(({ position }) => position)
  if (positions.length > 0 || !word.isCommon || typed.language === text.language) return positions
  return findEquivalents(typed, word.position, text).flatMap(({ words }) => words.map(({ position }) => position))
}

/** Minimum similarity across scripts in running text, where any word may sound like a name; higher for few consonants. */
const MIN_SIMILARITY = 0.93
const MIN_SIMILARITY_OF_FEW = 0.97
const FEW_CONSONANTS = 3

/** Whether a word of a text is that of a typed name. */
function isSameWord(word: NameWord, other: NameWord, { language }: Name): boolean {
  if (word.country || other.country)
    return word.country?.code === other.country?.code && other.country?.isCountryName === true
  if (word.isCommon) return wordSimilarity(word, other) >= SAME_NAME
  // A word that the glossary knows is no name: «سلام» is peace, and may be Salam.
  if (other.forms.some((form) => isDictionaryWord(form, language))) return false
  if (word.language.script === language.script) return wordSimilarity(word, other) >= SAME_NAME
  // A name may have a preposition as its proclitic.
  const sounds = other.forms.map((form) => phoneticForm(form) ?? '')
  const consonants = Math.max(...word.sounds.map((sound) => withoutVowels(sound).length))
  if (consonants < FEW_CONSONANTS) return false
  return (
    wordSimilarity(word, { ...other, sounds }) >=
    (consonants === FEW_CONSONANTS ? MIN_SIMILARITY_OF_FEW : MIN_SIMILARITY)
  )
}
