import { LRUCache } from 'lru-cache'
import { withoutProclitic } from '../../search/analysis.ts'
import { type NameWord, parseName } from '../../search/name.ts'
import { SIMILAR_NAME, wordSimilarity } from '../../search/word-similarity.ts'
import type { Edition } from '../../story/story.ts'
import { type ComparedWord, toComparedWords } from './compared-word.ts'
import { storyWords } from './find-alignment.ts'
import { bareText } from './name-runs.ts'

/** A word of an edition, with its place among the words of its sentence. */
interface WordPlace {
  /** Index of the sentence, and of the word in it. */
  readonly sentence: number
  readonly at: number
}

/** A distinct word of an edition or of what is said of it. */
interface DistinctWord {
  readonly text: string
  readonly keys: readonly string[]
  readonly stem: string
  readonly names: readonly NameWord[]
}

/** The words of an edition as names are looked up in them: each distinct word is parsed once. */
interface EditionNames {
  /** Where the words with a key stand. */
  readonly byKey: ReadonlyMap<string, readonly WordPlace[]>
  /** Where the words stand that name a country (ISO 3166) by its own name. */
  readonly byCountry: ReadonlyMap<string, readonly WordPlace[]>
  /** Its distinct words, those of its title, publisher and sources among them. */
  readonly distinct: readonly DistinctWord[]
  /** Those that words asked for last are spelt nearly as. */
  readonly similar: LRUCache<string, readonly DistinctWord[]>
}

/** Maximum number of words whose similar words are kept for an edition. */
const MAX_SIMILAR = 200

const known = new WeakMap<Edition, EditionNames>()

/** The words of an edition by their keys; kept, as each name of a pasted text asks for them. */
export function namesOf(edition: Edition): EditionNames {
  const kept = known.get(edition)
  if (kept) return kept
  const byKey = new Map<string, WordPlace[]>()
  const byCountry = new Map<string, WordPlace[]>()
  const distinct = new Map<string, DistinctWord>()
  const note = (places: Map<string, WordPlace[]>, key: string, place: WordPlace): void => {
    const all = places.get(key)
    if (all) all.push(place)
    else places.set(key, [place])
  }
  for (const [sentence, words] of storyWords(edition).entries())
    for (const [at, word] of words.entries()) {
      const one = distinct.get(word.text) ?? toDistinct(word, edition)
      distinct.set(word.text, one)
      for (const key of one.keys) note(byKey, key, { sentence, at })
      for (const { country } of one.names) if (country?.isCountryName) note(byCountry, country.code, { sentence, at })
    }
  for (const word of toComparedWords(aboutText(edition), edition.language))
    if (!distinct.has(word.text)) distinct.set(word.text, toDistinct(word, edition))
  const made = {
    byKey,
    byCountry,
    distinct: [...distinct.values()],
    similar: new LRUCache<string, readonly DistinctWord[]>({ max: MAX_SIMILAR }),
  }
  known.set(edition, made)
  return made
}

/** The title of an edition, its publisher and its sources. */
export const aboutText = ({ about: { title, publisher, sources } }: Edition): string =>
  [title, publisher ?? '', ...sources].join('\n')

function toDistinct(word: ComparedWord, edition: Edition): DistinctWord {
  const { language, contentWords } = parseName(bareText(word))
  const names = language.script === edition.language.script ? contentWords : []
  return { text: word.text, keys: keysOf(word, edition), stem: word.stem, names }
}

/** What a word is found by: without a possessive ending, and without a proclitic. */
export function keysOf(word: Pick<ComparedWord, 'text'>, { language }: Edition): string[] {
  const bare = bareText(word)
  return [...new Set([bare, withoutProclitic(bare, language)])]
}

/** Maximum number of letters by which two spellings of one name in one script differ. */
const MAX_DIFFERENCE = 2

/** The distinct words of an edition that a name of a pasted text is spelt nearly as, or sounds like in another script. */
export function findSimilarWords(word: ComparedWord, edition: Edition): readonly DistinctWord[] {
  const { distinct, similar } = namesOf(edition)
  const bare = bareText(word)
  const kept = similar.get(bare)
  if (kept) return kept
  const wanted = parseName(bare).contentWords
  const found = distinct.filter(({ names }) =>
    names.some((one) => wanted.some((other) => isNear(other, one) && wordSimilarity(other, one) >= SIMILAR_NAME)),
  )
  similar.set(bare, found)
  return found
}

const isNear = (a: NameWord, b: NameWord): boolean =>
  a.language.script !== b.language.script ||
  a.forms.some((x) =>
    b.forms.some((y) => Math.abs(x.length - y.length) <= MAX_DIFFERENCE && countForeign(x, y) <= MAX_DIFFERENCE),
  )

/** Number of letters of a word that another does not have: no fewer edits lead from the one to the other. */
function countForeign(word: string, other: string): number {
  let foreign = 0
  for (const letter of word) if (!other.includes(letter)) foreign++
  return foreign
}
