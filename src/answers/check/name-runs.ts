import { compileQuotes } from '../../claims/quotes/grammar.ts'
import type { Language } from '../../languages/language.ts'
import { withoutProclitic } from '../../search/analysis.ts'
import { findCountryAt } from '../../search/countries.ts'
import { parseName } from '../../search/name.ts'
import { foldText } from '../../story/fold.ts'
import type { ComparedWord } from './compared-word.ts'
import { governmentOf } from './governments.ts'
import { isName, isRole } from './story-speakers.ts'

/** A name in a pasted text. */
export interface PastedName {
  /** Its words without offices: a country's alone where it names only that. */
  readonly words: readonly ComparedWord[]
  /** The country that it names (ISO 3166). */
  readonly country: string | undefined
  /** Whether it is surely a name, and no common word. */
  readonly isCertain: boolean
}

/** Share of content words with a capital from which on capitals show no names: a headline. */
const HEADLINE_SHARE = 0.6
/** Minimum number of content words of which that share says something. */
const MIN_HEADLINE_WORDS = 4

/** Finds the names in a sentence of a pasted text (`text`) in a script with capitals. */
export function findCapitalisedNames(words: readonly ComparedWord[], text: string, language: Language): PastedName[] {
  const given = new Set(language.names.givenNames)
  const places = new Set(language.checking.placePrepositions.map(foldText))
  const isCapital = ({ start, end }: ComparedWord): boolean => /^\p{Lu}/u.test(text.slice(start, end))
  const content = words.filter(({ isFunctionWord, isNumber }) => !isFunctionWord && !isNumber)
  const showsNothing =
    content.length >= MIN_HEADLINE_WORDS && content.filter(isCapital).length >= HEADLINE_SHARE * content.length
  const names: PastedName[] = []
  for (let at = 0; at < words.length; at++) {
    const opening = words[at]
    if (opening?.isFunctionWord) continue
    const run = runFrom(words, at, text, (word) => isCapital(word) && !word.isNumber)
    const [first] = run
    if (!first) continue
    at += run.length - 1
    const country = wholeCountry(run, language)
    if (country) names.push({ words: run, country, isCertain: true })
    const starts = opensClause(first, text)
    // “Ask Omar Haddad”: any word has a capital there.
    const isWord = starts && run.length > 1 && !given.has(first.text) && !isName(first, language)
    const own = country ? [] : trimCommon(isWord ? run.slice(1) : run, given, language)
    const [head] = own
    if (!head) continue
    const opens = head === first && starts
    const before = words[words.indexOf(head) - 1]
    // The first word of a sentence may be any.
    const isUnknown = own.some((word) => isName(word, language) && !(opens && word === head))
    const isPlace = !showsNothing && !opens && places.has(before?.text ?? '')
    const isPerson = own.length > 1 && given.has(head.text)
    const isAcronym = own.some(({ start, end }) => !/\p{Ll}/u.test(text.slice(start, end)))
    names.push({ words: own, country: undefined, isCertain: (isUnknown || isPlace || isPerson) && !isAcronym })
  }
  return names
}

/** The words from an index on that pass a test, with nothing but a space or a hyphen between them; a possessive ends them. */
function runFrom(
  words: readonly ComparedWord[],
  at: number,
  text: string,
  test: (word: ComparedWord) => boolean,
): ComparedWord[] {
  const run: ComparedWord[] = []
  for (const word of words.slice(at)) {
    const last = run.at(-1)
    if (!test(word) || (last && !/^[\s-]*$/.test(text.slice(last.end, word.start)))) break
    if (last && bareText(last) !== last.text) break
    run.push(word)
  }
  return run
}

/** Whether a word begins a sentence, a line or a quotation, where capitals show nothing. */
const opensClause = ({ start }: ComparedWord, text: string): boolean =>
  !/[\p{L}\p{N},’'")]\s+(?:["“«‘(]\s*)?$/u.test(text.slice(0, start)) || /[“"«‘]$/u.test(text.slice(0, start))

/** The country that all words of a run name by its own name, offices left out. */
function wholeCountry(run: readonly ComparedWord[], language: Language): string | undefined {
  const country = findCountryAt(run.map(bareText), 0, language)
  return country?.isCountryName && country.length === run.length ? country.code : undefined
}

/** A run without the offices, nationalities and other common words at its ends; behind a given name stands a surname. */
function trimCommon(
  run: readonly ComparedWord[],
  given: ReadonlySet<string>,
  language: Language,
): readonly ComparedWord[] {
  const isOwn = (word: ComparedWord): boolean =>
    !word.isFunctionWord && !isRole(word, language) && !isGeneric(word, language) && !isNationality(word, language)
  const first = run.findIndex(isOwn)
  if (first < 0) return []
  const isPerson = given.has(run[first]?.text ?? '')
  return run.slice(first, (isPerson ? run.findLastIndex((word) => !word.isFunctionWord) : run.findLastIndex(isOwn)) + 1)
}

const isGeneric = ({ text }: ComparedWord, language: Language): boolean =>
  parseName(text).language === language && parseName(text).contentWords.every(({ isCommon }) => isCommon)

const isNationality = (word: ComparedWord, language: Language): boolean =>
  findCountryAt([bareText(word)], 0, language)?.isCountryName === false

/** A folded word without a possessive ending. */
export const bareText = ({ text }: Pick<ComparedWord, 'text'>): string => text.replace(/['’]s?$/u, '')

/** Maximum number of words of a name behind an office, where there are no capitals. */
const MAX_NAME_WORDS = 4

/**
 * Finds the names in a sentence of a pasted text in a script without capitals. A word that the language does not know is
 * surely a name only behind an office, or in the name of whoever a rule has read as speaking (`speakers`).
 */
export function findUncapitalisedNames(
  words: readonly ComparedWord[],
  text: string,
  language: Language,
  speakers: readonly { readonly start: number; readonly end: number }[],
): PastedName[] {
  const names: PastedName[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word || word.isFunctionWord || word.isNumber) continue
    const country = findCountryAt(words.slice(at, at + MAX_NAME_WORDS).map(bareText), 0, language)
    if (country?.isCountryName) {
      const isCertain = country.length > 1 || !isOrdinaryWord(word, language)
      names.push({ words: words.slice(at, at + country.length), country: country.code, isCertain })
      at += country.length - 1
      continue
    }
    if (country) continue
    const isNamed = (one: ComparedWord): boolean =>
      isName(one, language) || isListedName(one, language) || isSeat(one, language)
    const named = runFrom(words.slice(0, at + MAX_NAME_WORDS), at, text, isNamed)
    const [first] = named
    if (!first) continue
    const before = words[at - 1]
    const isTitled = before !== undefined && isRoleOrJoined(before, language) && before.clause === first.clause
    const speaker = speakers.find(({ start, end }) => start <= first.start && first.end <= end)
    const speaks = speaker !== undefined
    // A rule has read where the name ends: its last word may be a common one as well.
    const whole = runFrom(words.slice(0, at + MAX_NAME_WORDS), at, text, (word) => {
      return word.end <= (speaker?.end ?? 0) && !word.isFunctionWord && !isRole(word, language)
    })
    const run = whole.length > named.length ? whole : named
    const isUnknown = run.some((one) => isName(one, language))
    const isListed = run.every((one) => isListedName(one, language) || isSeat(one, language))
    names.push({ words: run, country: undefined, isCertain: isListed || (isUnknown && (isTitled || speaks)) })
    at += run.length - 1
  }
  return names.filter(({ words: run }) => !compileQuotes(language.quotes).isAgency(run.map(bareText).join(' ')))
}

/** Whether a word is an office, with or without a proclitic: «والوزير». */
const isRoleOrJoined = (word: ComparedWord, language: Language): boolean =>
  isRole(word, language) || isRole({ ...word, text: withoutProclitic(word.text, language) }, language)

/** Whether the lexicon has a word as a name alone. */
function isListedName({ text }: ComparedWord, language: Language): boolean {
  const tags = language.lexicon?.tagsOf(text) ?? []
  return tags.length > 0 && tags.every((tag) => tag.class === 'name')
}

/** Whether the lexicon has a word as something else than a name: «مالي» is Mali, and financial. */
function isOrdinaryWord({ text }: ComparedWord, language: Language): boolean {
  const country = governmentOf(text, language)
  // «إثيوبيا» is read as a form of «إثيوبي» as well.
  const isOfCountry = (lemma: string): boolean =>
    foldText(lemma) !== text && country !== undefined && governmentOf(foldText(lemma), language) === country
  return (language.lexicon?.tagsOf(text) ?? []).some(
    (tag) => tag.class !== 'name' && tag.class !== 'n.place' && !isOfCountry(tag.lemma),
  )
}

/** Whether a word is the seat of a government and nothing else. */
const isSeat = (word: ComparedWord, language: Language): boolean =>
  governmentOf(word.text, language) !== undefined && !isOrdinaryWord(word, language)
