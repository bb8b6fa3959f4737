import { claimsOf } from '../../claims/read.ts'
import { publicationDay } from '../../claims/timeline.ts'
import { weekdayOf } from '../../claims/time/calendar.ts'
import { readTimes } from '../../claims/time/read.ts'
import { foldText } from '../../story/fold.ts'
import { Excerpt } from '../../story/excerpt.ts'
import type { Edition, Sentence, Story } from '../../story/story.ts'
import type { ComparedWord } from './compared-word.ts'
import type { FactCheck } from './fact-check.ts'
import { storyWords } from './find-alignment.ts'
import { findTimes } from './times.ts'

/** Holds each date of a pasted text against a story, once. What depends on when the text was written makes no check. */
export function checkDates(pasted: Edition, story: Story): FactCheck[] {
  const times = storyTimes(story)
  const seen = new Set<string>()
  return pasted.sentences.flatMap((sentence) =>
    datesIn(sentence, pasted).flatMap((date): FactCheck[] => {
      if (seen.has(date.value)) return []
      seen.add(date.value)
      const verdict = compareDate(date, sentence, pasted, story, times)
      return verdict ? [{ text: pasted.body.slice(date.start, date.end), at: date.start, ...verdict }] : []
    }),
  )
}

/** A date of a pasted text. */
interface PastedDate {
  readonly start: number
  readonly end: number
  /** TIMEX3: a year, a month or a day, as read on the day on which the story was published. */
  readonly value: string
  /** Whether it leaves its year to whoever reads it. */
  readonly isYearless: boolean
  /** 1–7 from Monday, where it is no more than a day of the week. */
  readonly weekday: number | undefined
}

const CALENDAR = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/

/** The dates of a sentence that say themselves which they are: a day and month, a month and year, a year, a day of the week. */
function datesIn(sentence: Sentence, pasted: Edition): PastedDate[] {
  const values = findTimes(pasted, sentence)
  return readTimes(sentence.folded, pasted.body, pasted.language).phrases.flatMap(({ start, end, fields, to }) => {
    const value = values.find(({ expression }) => expression.start === start)?.value.replace(/T(?:MO|AF|EV|NI)$/, '')
    if (to || value === undefined || !CALENDAR.test(value)) return []
    const { year, month, day, weekday } = fields
    const isDate = year !== undefined || (month !== undefined && day !== undefined)
    const isWeekday = weekday !== undefined && !isDate
    if (!isDate && !isWeekday) return []
    if (!Object.entries(fields).every(([name, given]) => given === undefined || DATE_FIELDS.includes(name))) return []
    return [{ start, end, value, isYearless: year === undefined, weekday: isWeekday ? weekday : undefined }]
  })
}

/** The fields of a date that is counted from no other, and not from the day of writing. */
const DATE_FIELDS: readonly string[] = ['year', 'month', 'day', 'weekday', 'part', 'hour', 'minute', 'meridiem']

/** A date of a story: its value, and the sentence and words that tell it, in the story or a translation. */
interface StoryTime {
  readonly value: string
  readonly edition: Edition
  readonly sentence: number
  readonly start: number
  readonly end: number
}

const storyTimes = (story: Story): StoryTime[] =>
  [story, ...story.translations].flatMap((edition) =>
    claimsOf(edition).timeline.map(({ value, sentence, expression: { start, end } }) => ({
      value,
      edition,
      sentence,
      start,
      end,
    })),
  )

type Verdict = Pick<FactCheck, 'label' | 'passage'>

function compareDate(
  date: PastedDate,
  sentence: Sentence,
  pasted: Edition,
  story: Story,
  times: readonly StoryTime[],
): Verdict | undefined {
  const words = sentenceWords(sentence, pasted)
  const told = times.filter((time) => tells(time.value, date) && !(isPublication(date, story) && isImplied(time, date)))
  const nearest = told
    .map((time) => ({ time, shared: countShared(words, time) }))
    .reduce<{ time: StoryTime; shared: number } | undefined>((a, b) => (a && a.shared >= b.shared ? a : b), undefined)
  if (nearest) return { label: 'dated', passage: passageOf(nearest.time, story) }
  // That something was in the year or the month of publication goes without saying.
  if (isPublication(date, story)) return date.value.length === 10 ? { label: 'published', passage: null } : undefined
  const isOnlyDate = findTimes(pasted, sentence).length === 1
  const other = isOnlyDate ? findOtherDate(date, words, pasted, times) : undefined
  if (other) return { label: 'otherwise', passage: passageOf(other, story) }
  return mayBeTold(date, story, times) ? undefined : { label: 'undated', passage: null }
}

const passageOf = ({ edition, sentence, start, end }: StoryTime, story: Story): Excerpt | null =>
  edition === story ? Excerpt.of(story.body, start, end) : (story.sentences[sentence - 1]?.excerpt ?? null)

/** Whether a date of a story is within the pasted year or month without naming the year: “on Monday”. */
const isImplied = ({ edition, start, end }: StoryTime, { value }: PastedDate): boolean =>
  value.length < 10 && !foldText(edition.body.slice(start, end)).includes(value.slice(0, 4))

/** Whether a date of a story is the pasted one, or within it. A date without a year is the same in any. */
function tells(value: string, { value: wanted, isYearless, weekday }: PastedDate): boolean {
  return value.split('/').some((one) => {
    const day = one.replace(/T.*$/, '')
    if (weekday !== undefined) return day === wanted
    return isYearless ? /^\d{4}-\d\d-\d\d$/.test(day) && day.slice(4) === wanted.slice(4) : isWithin(day, wanted)
  })
}

const isWithin = (value: string, whole: string): boolean => value === whole || value.startsWith(`${whole}-`)

const isPublication = ({ value, isYearless, weekday }: PastedDate, { about: { published } }: Story): boolean => {
  const day = published.slice(0, 10)
  if (weekday !== undefined || !isYearless) return isWithin(day, value)
  return day.slice(4) === value.slice(4)
}

/** Content words of a sentence of a text, without its numbers and its dates. */
function sentenceWords({ n, start, end }: Sentence, edition: Edition): ComparedWord[] {
  const times = findTimes(edition, { start, end })
  return (storyWords(edition)[n - 1] ?? []).filter(
    (word) =>
      !word.isFunctionWord &&
      !word.isNumber &&
      !times.some(({ expression }) => expression.start < word.end && word.start < expression.end),
  )
}

function countShared(words: readonly ComparedWord[], { edition, sentence }: StoryTime): number {
  const there = new Set(storyWords(edition)[sentence - 1]?.map(({ stem }) => stem))
  return words.filter(({ stem }) => there.has(stem)).length
}

/** Minimum number of content words that tell an event. */
const MIN_EVENT_WORDS = 3

/** The one date that a story gives, at the same precision, in the one sentence that has all content words beside a date. */
function findOtherDate(
  { value, weekday }: PastedDate,
  words: readonly ComparedWord[],
  { language }: Edition,
  times: readonly StoryTime[],
): StoryTime | undefined {
  if (words.length < MIN_EVENT_WORDS) return undefined
  const there = times.filter((time) => time.edition.language === language && countShared(words, time) === words.length)
  const [only, ...others] = there
  if (!only || others.length > 0 || weekday !== undefined || only.value.length !== value.length) return undefined
  return CALENDAR.test(only.value) ? only : undefined
}

/** Whether a story may tell a date in other words: by its week or month, as an interval, or in figures that are read as no date. */
function mayBeTold({ value, weekday }: PastedDate, story: Story, times: readonly StoryTime[]): boolean {
  const values = times.map((time) => time.value)
  const inexact = values.filter((one) => !/^\d{4}(?:-\d\d-\d\d(?:T.*)?)?$/.test(one))
  if (weekday !== undefined) {
    const days = [story.about.published, ...values.filter((one) => /^\d{4}-\d\d-\d\d/.test(one))]
    return inexact.length > 0 || days.some((day) => weekdayOf(publicationDay(day)) === weekday)
  }
  const year = value.slice(0, 4)
  if (inexact.some((one) => mayCover(one, year) && (value.length > 4 || !CALENDAR.test(one)))) return true
  if (value.length > 4) return false
  const editions = [story, ...story.translations]
  const written = editions.flatMap(({ body, about }) => foldText(`${about.title}\n${body}`).match(/\p{Nd}+/gu) ?? [])
  return written.includes(year)
}

/** Whether an inexact value may cover days of a year: 2023-W38, 199X, 2019/2021. */
function mayCover(value: string, year: string): boolean {
  const [from = '', to = from] = value.split('/')
  if (value.includes('X')) return year.startsWith(value.slice(0, value.indexOf('X')))
  return from.slice(0, 4) <= year && year <= to.slice(0, 4)
}
