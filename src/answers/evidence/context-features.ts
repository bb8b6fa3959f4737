import { claimsOf } from '../../claims/read.ts'
import { languages } from '../../languages/index.ts'
import type { Hit } from '../../search/search.ts'
import { tokenize } from '../../search/tokenize.ts'
import { foldPattern, foldText } from '../../story/fold.ts'
import { isMeasured, type Question } from '../question.ts'

/** What part a sentence has in its story, and whether it speaks of the question's time, each 0 to 1. */
export interface ContextFeatures {
  /** Whether it is the story's first, which tells what the story is about. */
  readonly firstSentence: number
  /** How early it stands in the story. */
  readonly earliness: number
  /** Whether it is too short to tell much. */
  readonly brevity: number
  /** Whether it is itself a question. */
  readonly questionForm: number
  /** How far the sentence before it is a question that meets the same words. */
  readonly followsQuestion: number
  /** Whether the question names a year that it does not tell of. */
  readonly otherYear: number
  /** Whether the question looks ahead and it does not. */
  readonly lacksFuture: number
  /** Whether it tells of a year before the story's, and the question asks for a figure without naming a year. */
  readonly background: number
}

/** Number of words under which a sentence is brief. */
const BRIEF_WORDS = 7
/** Number of sentences after which a story's beginning is half over. */
const EARLY_SENTENCES = 5

/** Weighs where a sentence stands, and when what it tells took place; `before` is the sentence before it, if it is there. */
export function contextFeatures(
  hit: Hit,
  question: Question,
  before: { readonly hit: Hit; readonly covered: number } | undefined,
): ContextFeatures {
  const { n, excerpt } = hit.sentence
  const years = yearsOf(question.text)
  const share = (holds: boolean): number => (holds ? 1 : 0)
  return {
    firstSentence: share(n === 1),
    earliness: 1 / (1 + n / EARLY_SENTENCES),
    brevity: share(tokenize(excerpt.text).length < BRIEF_WORDS),
    questionForm: share(isQuestion(hit)),
    followsQuestion: before && isQuestion(before.hit) ? before.covered : 0,
    otherYear: share(years.length > 0 && !years.some((year) => mentionsYear(hit, year))),
    lacksFuture: share(question.asksFuture && !isAboutFuture(hit)),
    background: share(isBackground(hit, question)),
  }
}

const isQuestion = ({ sentence }: Hit): boolean => /[?؟]["”»)\s]*$/u.test(sentence.excerpt.text)

const YEAR = /(?<!\p{N})(?:1[5-9]|20)\d\d(?!\p{N})/gu
const yearsOf = (text: string): string[] => foldText(text).match(YEAR) ?? []

/** The dates that a sentence tells, as TIMEX3 values. */
const datesOf = ({ edition, sentence }: Hit): string[] =>
  claimsOf(edition)
    .timeline.filter((event) => event.sentence === sentence.n)
    .map(({ value }) => value)

const mentionsYear = (hit: Hit, year: string): boolean =>
  hit.sentence.folded.text.includes(year) || datesOf(hit).some((value) => value.startsWith(year))

const futureCues = new Map(
  languages.map((language) => [language, new RegExp(foldPattern(language.search.futureCue), 'u')]),
)

/** Whether a sentence tells of what is still to come: by its words, or by a date after the story's. */
const isAboutFuture = (hit: Hit): boolean =>
  futureCues.get(hit.edition.language)?.test(hit.sentence.folded.text) === true ||
  datesOf(hit).some((value) => value > hit.edition.about.published.slice(0, 10))

/** Whether a sentence dates all that it tells to years before the story's, and the question asks for a figure of no year. */
export function isBackground(hit: Hit, { answerType, text }: Question): boolean {
  if (!isMeasured(answerType) || answerType === 'when' || yearsOf(text).length > 0) return false
  const dates = datesOf(hit)
  const published = Number(hit.edition.about.published.slice(0, 4))
  return dates.length > 0 && dates.every((value) => Number(value.slice(0, 4)) < published - 1)
}
