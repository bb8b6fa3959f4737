import type { Language } from '../languages/language.ts'
import { foldPattern, foldText } from '../story/fold.ts'
import { isDictionaryWord, findEquivalents } from './name-equivalents.ts'
import { type Name, type NameWord, parseName } from './name.ts'
import { SIMILAR_NAME, SAME_NAME, wordSimilarity } from './word-similarity.ts'
import { consonantSkeleton } from './skeleton.ts'

/**
 * How surely a name of a story is meant by a typed one, 0 to 1, in whatever scripts they are written: as surely as
 * the typed word that is met least. The name may have more words: "Blinken" means «أنتوني بلينكن», and "Jake Blinken"
 * does not. From `SAME` on it is meant, from `NEAR` on it may be.
 */
export function nameSimilarity(typed: string, name: string): number {
  const [asked, there] = [parseName(typed), parseName(name)]
  const met = matchWords(asked, there)
  const unmet = asked.contentWords.filter((word) => (met.get(word)?.similarity ?? 0) < SAME_NAME)
  const own = asked.contentWords.filter((word) => isProperWord(word) && !unmet.includes(word))
  if (unmet.length === 0) return identifies(asked, there, met) ? weakestMatch(asked.contentWords, met) : SIMILAR_NAME
  const nations = there.contentWords.flatMap(({ country }) => country?.code ?? [])
  const strangers = unmet.filter(({ country }) => country && nations.length > 0)
  if (strangers.length > 0) return 0
  // Whoever bears both names of a person is that person, whatever office is put before them.
  if (own.length > 1 && unmet.every(({ isCommon }) => isCommon)) return weakestMatch(own, met)
  if (unmet.every(({ country }) => country) && asked.contentWords.length - unmet.length > 1) return SIMILAR_NAME
  const weakest = weakestMatch(asked.contentWords, met)
  // Beside a surname that is met a first name may be spelt more loosely; another first name may be of another person.
  return isSurname(own.at(-1), asked, there, met) ? (weakest >= SIMILAR_NAME ? SAME_NAME : SIMILAR_NAME) : weakest
}

/** Whether two names are of one, of which either may say more: "Aliyev" and "President Ilham Aliyev". */
export function isSameName(a: string, b: string): boolean {
  if (nameSimilarity(a, b) >= SAME_NAME) return true
  const surname = parseName(a).contentWords.findLast(isProperWord)
  const met = surname && parseName(b).contentWords.some((word) => wordSimilarity(word, surname) >= SAME_NAME)
  return met === true && nameSimilarity(b, a) >= SAME_NAME
}

const isProperWord = ({ country, isCommon }: NameWord): boolean => !country && !isCommon

interface NameWordMatch {
  readonly similarity: number
  /** The words of the name that met it. */
  readonly by: readonly NameWord[]
  /** By what it means, not by how it is written or said. */
  readonly isTranslated: boolean
}

/** How each telling word of a typed name is met by a name: by a word of it, or by a phrase that the glossary has for it. */
function matchWords(typed: Name, name: Name): Map<NameWord, NameWordMatch> {
  const met = new Map(typed.contentWords.map((word) => [word, bestMatch(word, name)]))
  const governing = typed.language.names.governmentWords.map(foldText)
  for (const word of typed.contentWords)
    if (
      governing.includes(word.forms[0] ?? '') &&
      typed.contentWords.some(({ country }) => country && hasCountry(country.code, name))
    )
      keepBest(met, word, { similarity: 1, by: [], isTranslated: true })
  if (typed.language !== name.language)
    for (const word of typed.contentWords)
      if (!word.country)
        for (const { length, words: by } of findEquivalents(typed, word.position, name))
          for (const one of typed.contentWords)
            if (one.position >= word.position && one.position < word.position + length)
              keepBest(met, one, { similarity: 1, by, isTranslated: true })
  return met
}

const hasCountry = (code: string, { contentWords }: Name): boolean =>
  contentWords.some(({ country }) => country?.code === code)

function keepBest(met: Map<NameWord, NameWordMatch>, word: NameWord, by: NameWordMatch): void {
  if ((met.get(word)?.similarity ?? 0) < by.similarity) met.set(word, by)
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

/** How alike two words are. What only may be heard in a word that the glossary knows is not: Khan is no «قناة». */
function textSimilarity(word: NameWord, other: NameWord): number {
  const likeness = wordSimilarity(word, other)
  if (likeness === 0 || likeness >= SAME_NAME || word.language.script === other.language.script) return likeness
  return other.forms.some((form) => isDictionaryWord(form, other.language)) ? 0 : likeness
}

const weakestMatch = (words: readonly NameWord[], met: ReadonlyMap<NameWord, NameWordMatch>): number =>
  words.length === 0 ? 0 : Math.min(...words.map((word) => met.get(word)?.similarity ?? 0))

/**
 * Whether the words that are met say who it is. Those of a country, or behind an "of", do not say which of its
 * people: Norway is not the Norwegian mediator Halvorsen, but its ministry speaks for it. Nor does one word that
 * means an office: a secretary need not be Secretary Pompeo.
 */
function identifies(typed: Name, name: Name, met: ReadonlyMap<NameWord, NameWordMatch>): boolean {
  const by = typed.contentWords.flatMap((word) => met.get(word)?.by ?? [])
  const aside = by.length > 0 && by.every(({ country, isModifier }) => country || isModifier)
  const [only] = typed.contentWords
  const office = typed.contentWords.length === 1 && only !== undefined && met.get(only)?.isTranslated === true
  return (
    !(aside || office) ||
    !name.contentWords.some((word) => isProperWord(word) && !word.isModifier && !by.includes(word))
  )
}

/** Whether a word of a typed name is its last own one, and met by the last own one of a name. */
function isSurname(
  word: NameWord | undefined,
  typed: Name,
  name: Name,
  met: ReadonlyMap<NameWord, NameWordMatch>,
): boolean {
  const surname = name.contentWords.findLast((one) => isProperWord(one) && !one.isModifier)
  return (
    word !== undefined &&
    surname !== undefined &&
    word === typed.contentWords.findLast(isProperWord) &&
    met.get(word)?.isTranslated === false &&
    met.get(word)?.by.includes(surname) === true
  )
}

/** The names that somebody may mean by what they typed, whole or begun, likeliest first. All of them for nothing typed. */
export function suggestNames(typed: string, names: Iterable<string>): string[] {
  const begun = foldText(typed).trim()
  if (begun === '') return [...names]
  return [...names]
    .map((name) => ({ name, score: Math.max(nameSimilarity(typed, name), prefixSimilarity(begun, name)) }))
    .filter(({ score }) => score >= SIMILAR_NAME)
    .sort((a, b) => b.score - a.score)
    .map(({ name }) => name)
}

/** Whether folded texts of a language hold a folded word, bare or with what the language writes onto the front of names. */
export function nameMatcher(word: string, { search }: Language): (text: string) => boolean {
  const attached = new RegExp(`^(?:${search.proclitics.map(foldPattern).join('|') || '(?!)'})`, 'u')
  return (text) => text.split(/[^\p{L}\p{N}]+/u).some((one) => one === word || one.replace(attached, '') === word)
}

/** How well a name goes on from what was typed so far: one of its words starts so, in letters or in sound. */
function prefixSimilarity(begun: string, name: string): number {
  const folded = foldText(name)
  if (folded.startsWith(begun)) return 1.1
  const last = parseName(begun).contentWords.at(-1)
  if (!last) return 0
  const heard = skeletons(last)
  const starts = parseName(name).contentWords.some(
    (word) =>
      word.forms.some((form) => form.startsWith(last.forms[0] ?? '')) ||
      heard.some((typed) => typed.length > 1 && skeletons(word).some((skeleton) => skeleton.startsWith(typed))),
  )
  return starts ? 0.9 : folded.includes(begun) ? 0.7 : 0
}

const skeletons = ({ forms }: NameWord): string[] => forms.flatMap((form) => consonantSkeleton(form) ?? [])
