import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { analyse } from '../search/analysis.ts'
import { countryOf } from '../search/countries.ts'
import { queryLexicons } from '../search/query-lexicons.ts'
import { type Token, tokenize } from '../search/tokenize.ts'
import { foldPattern, foldText } from '../story/fold.ts'
import { isContentPosition, parseQuestion, type Question } from './question.ts'

/** One thing that a question asks with, ready to be looked for in another question. */
export interface ComparableTerm {
  readonly isNameLike: boolean
  /** Its own words: of each word, the keys of which the other question must have one. */
  readonly words: readonly (readonly string[])[]
  /** What it may be called in another language, by the language's code: each a list of words as above. */
  readonly renderings: ReadonlyMap<string, readonly (readonly (readonly string[])[])[]>
}

/** A question, ready to be compared with others. */
export interface ComparableQuestion {
  readonly question: Question
  readonly folded: string
  /** What must be the same, letter by letter, in two questions that ask the same. */
  readonly kind: string
  /** Words of condition and bound, folded and sorted. */
  readonly bounds: string
  /** Words that say nothing by themselves, in order, but who does what to whom: "was … by". */
  readonly smallWords: string
  readonly terms: readonly ComparableTerm[]
  /** Where in the question each key first stands. */
  readonly positions: ReadonlyMap<string, number>
}

const foldAll = (words: readonly string[]): Set<string> => new Set(words.map(foldText))

/** What each language has that turns the sense of a question: words of negation, and those that set a condition or a bound. */
const grammars = new Map(
  languages.map((language) => {
    const { negators, denials, senseShifters, restrictors, negatedRestrictors } = language.checking
    const bounds = foldAll([...denials, ...senseShifters, ...restrictors, ...negatedRestrictors])
    const personWord = new RegExp(foldPattern(language.search.personWord), 'u')
    return [language, { negators: foldAll(negators), bounds, personWord }] as const
  }),
)

/** Consonants from which on two names that sound alike are taken for one. */
const MIN_CONSONANTS = 4

/** Prepares a question to be compared. */
export function comparable(text: string): ComparableQuestion {
  const question = parseQuestion(text)
  const { language, answerType, asksFuture, outcomes } = question
  const tokens = tokenize(text)
  // The first word asks, as «ما» does, which elsewhere denies.
  const others = tokens.slice(1).map(({ form }) => form)
  const { negators, bounds } = grammars.get(language) ?? {}
  const isNegated = others.some((word) => negators?.has(word))
  const positions = new Map<string, number>()
  for (const [position, token] of tokens.entries())
    for (const key of keysOf(token.form, language)) if (!positions.has(key)) positions.set(key, position)
  return {
    question,
    folded: tokens.map(({ form }) => form).join(' '),
    kind: JSON.stringify([answerType, asksFuture, outcomes, isNegated]),
    bounds: others
      .filter((word) => bounds?.has(word))
      .toSorted()
      .join(' '),
    smallWords: others.filter((word) => analyse(word, language).isStopWord).join(' '),
    terms: termsOf(tokens, question),
    positions,
  }
}

/** The keys by which a word is met: its stem, its lemmas, its country, and its sound. */
function keysOf(form: string, language: Language): string[] {
  const { stem, lemmas, skeletons } = analyse(form, language)
  const country = countryOf(form, language)
  return [
    form,
    `stem ${stem}`,
    ...lemmas.map((lemma) => `lemma ${lemma}`),
    ...(country === undefined ? [] : [`country ${JSON.stringify(country)}`]),
    ...skeletons.filter(({ length }) => length >= MIN_CONSONANTS).map((skeleton) => `sound ${skeleton}`),
  ]
}

/** The terms of a question that say more than the kind of answer and the outcome, by which questions are compared already. */
function termsOf(tokens: readonly Token[], question: Question): ComparableTerm[] {
  const { language } = question
  const forms = tokens.map(({ form }) => form)
  const terms: ComparableTerm[] = []
  const { lexicon } = queryLexicons('').forQuestion(question.text, language)
  for (let position = 0, length = 1; position < tokens.length; position += length) {
    length = lexicon.find(forms, position)?.length ?? 1
    const own = tokens.slice(position, position + length)
    if (!isContentPosition(position, question) || !own.some((token) => saysMore(token, question))) continue
    terms.push({
      isNameLike: own.some((token) => isNameLike(token, language, lexicon.has(token.form))),
      words: own
        .filter((token) => saysMore(token, question))
        .map(({ form, isCapitalised }) => ownKeys(form, isCapitalised, language)),
      renderings: renderingsOf(forms, position, question),
    })
  }
  return terms
}

/** A word of a language that has it sounds like no other. */
const ownKeys = (form: string, isCapitalised: boolean, language: Language): string[] =>
  keysOf(form, language).filter((key) => isCapitalised || language.script !== 'Latin' || !key.startsWith('sound '))

const saysMore = ({ form, surface }: Token, question: Question): boolean =>
  !analyse(form, question.language).isStopWord &&
  question.outcomeOf(surface) === undefined &&
  !grammars.get(question.language)?.personWord.test(form)

const isNameLike = ({ form, isCapitalised }: Token, language: Language, isKnown: boolean): boolean =>
  isCapitalised || !isKnown || countryOf(form, language) !== undefined

/** What a term is called in every other language. */
function renderingsOf(forms: readonly string[], position: number, { text, language }: Question) {
  return new Map(
    languages
      .filter((other) => other !== language)
      .map((other) => {
        const found = queryLexicons('').forQuestion(text, other).lexicon.find(forms, position)?.renderings ?? []
        const readings = found.map(({ words }) =>
          words.filter((word) => !analyse(word, other).isStopWord).map((word) => keysOf(word, other)),
        )
        return [other.code, readings.filter(({ length }) => length > 0)] as const
      }),
  )
}
