import { languages } from '../../languages/index.ts'
import type { Hit } from '../../search/search.ts'
import { sentenceWords } from '../../search/sentence-words.ts'
import { foldPattern, foldText } from '../../story/fold.ts'
import { isMeasured, type Question } from '../question.ts'
import { eventsIn } from './sentence-claims.ts'

/** A sentence's position in its story, and whether it is about the question's time, each 0 to 1. */
export interface ContextFeatures {
  /** 1 if it is the story's first sentence. */
  readonly firstSentence: number
  /** Falls from 1 with its number: a half at `HALF_EARLY_SENTENCE`. */
  readonly earliness: number
  /** 1 if it has fewer than `BRIEF_WORDS` words. */
  readonly brevity: number
  /** 1 if it is itself a question. */
  readonly questionForm: number
  /** Coverage of the sentence before it, if that is a question. */
  readonly followsQuestion: number
  /** 1 if the question names years and it is of none of them. */
  readonly otherYear: number
  /** 1 if the question asks about the future and it is not about the future. */
  readonly lacksFuture: number
  /** 1 if it is about years before the story's, and the question asks for a figure without naming a year. */
  readonly background: number
}

const BRIEF_WORDS = 7
const HALF_EARLY_SENTENCE = 5

/** Computes the context features of a sentence; `previous` is the sentence before it, if it was found. */
export function contextFeatures(
  hit: Hit,
  question: Question,
  previous: { readonly hit: Hit; readonly coverage: number } | undefined,
): ContextFeatures {
  const { n } = hit.sentence
  const years = yearsOf(question.text)
  return {
    firstSentence: Number(n === 1),
    earliness: 1 / (1 + n / HALF_EARLY_SENTENCE),
    brevity: Number(sentenceWords(hit.sentence).length < BRIEF_WORDS),
    questionForm: Number(isQuestion(hit)),
    followsQuestion: previous && isQuestion(previous.hit) ? previous.coverage : 0,
    otherYear: Number(years.length > 0 && !years.some((year) => mentionsYear(hit, year))),
    lacksFuture: Number(question.asksFuture && !isAboutFuture(hit)),
    background: Number(isBackground(hit, question)),
  }
}

const isQuestion = ({ sentence }: Hit): boolean => /[?؟]["”»)\s]*$/u.test(sentence.excerpt.text)

const YEAR = /(?<!\p{N})(?:1[5-9]|20)\d\d(?!\p{N})/gu
const yearsOf = (text: string): string[] => foldText(text).match(YEAR) ?? []

/** The dates of a sentence, as TIMEX3 values. */
const datesOf = (hit: Hit): string[] => eventsIn(hit).map(({ value }) => value)

const mentionsYear = (hit: Hit, year: string): boolean =>
  hit.sentence.folded.text.includes(year) || datesOf(hit).some((value) => value.startsWith(year))

/** A TIMEX3 value that begins with a year, a month or a day, and no week, season or time span. */
const CALENDAR = /^\d{4}(?:-\d\d|$)/

const futureCues = new Map(
  languages.map((language) => [language, new RegExp(foldPattern(language.search.futureCue), 'u')]),
)

/** Whether a sentence is about the future: by its words, or by a date after the story's. */
const isAboutFuture = (hit: Hit): boolean =>
  futureCues.get(hit.edition.language)?.test(hit.sentence.folded.text) === true ||
  datesOf(hit).some((value) => CALENDAR.test(value) && value.slice(0, 10) > hit.edition.about.published.slice(0, 10))

/** Whether all dates of a sentence lie in years before the story's, and the question asks for a figure without naming a year. */
export function isBackground(hit: Hit, { answerType, text }: Question): boolean {
  if (!isMeasured(answerType) || answerType === 'when' || yearsOf(text).length > 0) return false
  const dates = datesOf(hit)
  const published = Number(hit.edition.about.published.slice(0, 4))
  return dates.length > 0 && dates.every((value) => Number(value.slice(0, 4)) < published - 1)
}
