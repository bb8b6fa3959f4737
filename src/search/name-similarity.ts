import type { Language } from '../languages/language.ts'
import { foldPattern, foldText } from '../story/fold.ts'
import { isDictionaryWord, findEquivalents } from './name-equivalents.ts'
import { type Name, type NameWord, parseName } from './name.ts'
import { SIMILAR_NAME, SAME_NAME, wordSimilarity } from './word-similarity.ts'
import { consonantSkeleton } from './skeleton.ts'

/**
 * Similarity of a typed name to a name of a story, 0 to 1, in whatever scripts: that of the typed word with the weakest
 * match. The story's name may have more words: "Blinken" means «أنتوني بلينكن», and "Jake Blinken" does not. From
 * `SAME_NAME` on the name is meant, from `SIMILAR_NAME` on it may be.
 */
export function nameSimilarity(typed: string, name: string): number {
  const [typedName, otherName] = [parseName(typed), parseName(name)]
  const matches = matchWords(typedName, otherName)
  const unmatched = typedName.contentWords.filter((word) => (matches.get(word)?.similarity ?? 0) < SAME_NAME)
  const own = typedName.contentWords.filter((word) => isProperWord(word) && !unmatched.includes(word))
  if (unmatched.length === 0)
    return identifies(typedName, otherName, matches) ? weakestMatch(typedName.contentWords, matches) : SIMILAR_NAME
  const codes = otherName.contentWords.flatMap(({ country }) => country?.code ?? [])
  const otherCountries = unmatched.filter(({ country }) => country && codes.length > 0)
  if (otherCountries.length > 0) return 0
  // Both names of a person mean that person, whatever office comes before them.
  if (own.length > 1 && unmatched.every(({ isCommon }) => isCommon)) return weakestMatch(own, matches)
  if (unmatched.every(({ country }) => country) && typedName.contentWords.length - unmatched.length > 1)
    return SIMILAR_NAME
  const weakest = weakestMatch(typedName.contentWords, matches)
  // Beside the same surname a first name may be spelt more loosely; a different one may be another person's.
  return isSurname(own.at(-1), typedName, otherName, matches)
    ? weakest >= SIMILAR_NAME
      ? SAME_NAME
      : SIMILAR_NAME
    : weakest
}

/** Whether two names are of the same person or body, of which either may have more words: "Aliyev" and "President Ilham Aliyev". */
export function isSameName(a: string, b: string): boolean {
  if (nameSimilarity(a, b) >= SAME_NAME) return true
  const surname = parseName(a).contentWords.findLast(isProperWord)
  const matches = surname && parseName(b).contentWords.some((word) => wordSimilarity(word, surname) >= SAME_NAME)
  return matches === true && nameSimilarity(b, a) >= SAME_NAME
}

const isProperWord = ({ country, isCommon }: NameWord): boolean => !country && !isCommon

interface NameWordMatch {
  readonly similarity: number
  /** The words of the name that match it. */
  readonly by: readonly NameWord[]
  /** Whether it matches by its meaning, not by its spelling or sound. */
  readonly isTranslated: boolean
}

/** The best match of each content word of a typed name in a name: a word, or a phrase by the glossary. */
function matchWords(typed: Name, name: Name): Map<NameWord, NameWordMatch> {
  const matches = new Map(typed.contentWords.map((word) => [word, bestMatch(word, name)]))
  const governing = typed.language.names.governmentWords.map(foldText)
  for (const word of typed.contentWords)
    if (
      governing.includes(word.forms[0] ?? '') &&
      typed.contentWords.some(({ country }) => country && hasCountry(country.code, name))
    )
      keepBest(matches, word, { similarity: 1, by: [], isTranslated: true })
  if (typed.language !== name.language)
    for (const word of typed.contentWords)
      if (!word.country)
        for (const { length, words: by } of findEquivalents(typed, word.position, name))
          for (const one of typed.contentWords)
            if (one.position >= word.position && one.position < word.position + length)
              keepBest(matches, one, { similarity: 1, by, isTranslated: true })
  return matches
}

const hasCountry = (code: string, { contentWords }: Name): boolean =>
  contentWords.some(({ country }) => country?.code === code)

function keepBest(matches: Map<NameWord, NameWordMatch>, word: NameWord, by: NameWordMatch): void {
  if ((matches.get(word)?.similarity ?? 0) < by.similarity) matches.set(word, by)
}

function bestMatch(word: NameWord, { contentWords }: Name): NameWordMatch {
  const all = contentWords.map(
    (other): NameWordMatch => ({ similarity: textSimilarity(word, other), by: [other], isTranslated: false }),
  )
  return all.reduce((best, one) => (one.similarity > best.similarity ? one : best), {
    similarity: 0,
    by: [],
    isTranslated: false,
  })
}

/** Similarity of two words. A word of the glossary matches no name by its sound alone: Khan is no «قناة». */
function textSimilarity(word: NameWord, other: NameWord): number {
  const similarity = wordSimilarity(word, other)
  if (similarity === 0 || similarity >= SAME_NAME || word.language.script === other.language.script) return similarity
  return other.forms.some((form) => isDictionaryWord(form, other.language)) ? 0 : similarity
}

const weakestMatch = (words: readonly NameWord[], matches: ReadonlyMap<NameWord, NameWordMatch>): number =>
  words.length === 0 ? 0 : Math.min(...words.map((word) => matches.get(word)?.similarity ?? 0))

/**
 * Whether the matched words identify the bearer of a name. Those of a country, or behind an "of", do not say which of its
 * people: Norway is not the Norwegian mediator Halvorsen, but its ministry speaks for it. Nor does one word for an
 * office: a secretary need not be Secretary Pompeo.
 */
function identifies(typed: Name, name: Name, matches: ReadonlyMap<NameWord, NameWordMatch>): boolean {
  const by = typed.contentWords.flatMap((word) => matches.get(word)?.by ?? [])
  const isAside = by.length > 0 && by.every(({ country, isModifier }) => country || isModifier)
  const [only] = typed.contentWords
  const office = typed.contentWords.length === 1 && only !== undefined && matches.get(only)?.isTranslated === true
  return (
    !(isAside || office) ||
    !name.contentWords.some((word) => isProperWord(word) && !word.isModifier && !by.includes(word))
  )
}

/** Whether a word of a typed name is its last proper one, and matches the last proper one of a name. */
function isSurname(
  word: NameWord | undefined,
  typed: Name,
  name: Name,
  matches: ReadonlyMap<NameWord, NameWordMatch>,
): boolean {
  const surname = name.contentWords.findLast((one) => isProperWord(one) && !one.isModifier)
  return (
    word !== undefined &&
    surname !== undefined &&
    word === typed.contentWords.findLast(isProperWord) &&
    matches.get(word)?.isTranslated === false &&
    matches.get(word)?.by.includes(surname) === true
  )
}

/** Suggests the names that a typed name or its beginning may mean, most similar first; all of them for an empty one. */
export function suggestNames(typed: string, names: Iterable<string>): string[] {
  const begun = foldText(typed).trim()
  if (begun === '') return [...names]
  return [...names]
    .map((name) => ({ name, score: Math.max(nameSimilarity(typed, name), prefixSimilarity(begun, name)) }))
    .filter(({ score }) => score >= SIMILAR_NAME)
    .sort((a, b) => b.score - a.score)
    .map(({ name }) => name)
}

/** Creates a predicate for folded texts of a language that have a folded word, bare or with a proclitic. */
export function nameMatcher(word: string, { search }: Language): (text: string) => boolean {
  const attached = new RegExp(`^(?:${search.proclitics.map(foldPattern).join('|') || '(?!)'})`, 'u')
  return (text) => text.split(/[^\p{L}\p{N}]+/u).some((one) => one === word || one.replace(attached, '') === word)
}

/** Score of a name as the completion of typed text: one of its words starts so, in letters or in sound. */
function prefixSimilarity(begun: string, name: string): number {
  const folded = foldText(name)
  if (folded.startsWith(begun)) return 1.1
  const last = parseName(begun).contentWords.at(-1)
  if (!last) return 0
  const sounds = skeletons(last)
  const starts = parseName(name).contentWords.some(
    (word) =>
      word.forms.some((form) => form.startsWith(last.forms[0] ?? '')) ||
      sounds.some((typed) => typed.length > 1 && skeletons(word).some((skeleton) => skeleton.startsWith(typed))),
  )
  return starts ? 0.9 : folded.includes(begun) ? 0.7 : 0
}

const skeletons = ({ forms }: NameWord): string[] => forms.flatMap((form) => consonantSkeleton(form) ?? [])
