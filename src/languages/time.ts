import type { Rule, WordClasses } from './rule.ts'

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/** Parts of the day, by TIMEX3: morning, afternoon, evening, night. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI'
export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/**
 * The fields of a time phrase: "early Wednesday 20 September" is an edge, a weekday, a day and a month. The engine
 * resolves them on the calendar; a language only says which words give which fields.
 */
export interface TimeFields {
  readonly year?: number
  /** 1–12 */
  readonly month?: number
  /** 1–31 */
  readonly day?: number
  /** 1–7 from Monday; the first of "the night of Tuesday to Wednesday" counts. */
  readonly weekday?: number
  readonly season?: Season
  /** 1–4 */
  readonly quarter?: number
  /** 1 or 2, of a year */
  readonly half?: number
  /** Its first year: 1990, or 90 for "the nineties". */
  readonly decade?: number
  /** 19 for the nineteenth. */
  readonly century?: number
  readonly calendar?: 'hijri'
  /** Days after Easter Sunday. */
  readonly easter?: number

  readonly part?: DayPart
  /** 0–24, `minute` and `second` 0–59; a fraction of an hour may stand for minutes, and be negative: "a quarter to". */
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
  readonly meridiem?: 'am' | 'pm'

  /** How many units (or weekdays, months, seasons, if no unit is given) before or after now: last −1, this 0, next 1. */
  readonly step?: number
  readonly unit?: Unit
  /** Which one of `count` (or of the weekday) in the period of the other fields: first 1, third 3, last −1. */
  readonly nth?: number
  readonly count?: Unit
  /** The week that holds the day: "the week of March 6". */
  readonly round?: 'week'
  /** An amount of time. With a direction it leads to a time: three days ago −1, in three days 1. */
  readonly span?: readonly DurationPart[]
  readonly direction?: number
  /** Counted from a time that the story named before, not from the day it was published. */
  readonly from?: 'story'
  /** Early, in the middle of, late in, some time in what follows. */
  readonly edge?: 'start' | 'middle' | 'end' | 'some'

  /** Now: a time, but no place on the calendar. */
  readonly now?: true
  /** No place on the calendar, and why: it comes back every week, it is vague, it is a name. */
  readonly unplaceable?: string
}

export interface DurationPart {
  readonly number: number
  readonly unit: Unit
}

/** What a time rule finds in one of its own sentences, read on the date named in its test. */
export interface TimeExample {
  readonly expression: string
  /** TIMEX3; null if the phrase is known for what it is, and has no place on the calendar. */
  readonly value: string | null
}

export interface TimeRule extends Rule<TimeExample> {
  /** The fields of the phrase beyond its named parts. */
  readonly fields?: TimeFields
  /** A part that counts only with a capital letter, where the text is not all in capitals: May, March. */
  readonly capitalizedPart?: string
  /** What a second day in the part `dayTo` makes: an interval (if nothing is said), or two times. */
  readonly pair?: 'both'
}

/** The sense of a word: a number for the field that its part is named for, or fields. */
export type Sense = number | TimeFields

/** How a language names times. */
export interface TimeGrammar {
  /**
   * Words by their senses. Each entry is a class `{name}` for patterns, and the way to read a part of that name; a part
   * without an entry here is read as a number. A part named `…To` is the other end of an interval, `…Less` subtracts its
   * number; `span` is read as amounts; `name` gives no field, and is there for `capitalizedPart`.
   */
  readonly lexicon: Readonly<Record<string, Readonly<Record<string, Sense>>>>
  /** Further classes for patterns. */
  readonly words: WordClasses
  /** What may be written together in front of a word: «و», «بـ». A pattern; empty if nothing. */
  readonly proclitics: string
  /** One number and its unit, in the parts `number` and `unit`: "three days", «يومين». */
  readonly amount: string
  /** What may stand between two parts of one phrase. `loose` joins absolute parts only: "Tuesday, 5 March". */
  readonly connectors: { readonly close: string; readonly loose: string }
  /** What makes two times an interval: between them, and, for words like "and", also before the first. */
  readonly ranges: readonly { readonly before?: string; readonly between: string }[]
  /** What stands between times that share what only the last names: "in June and December 2015". */
  readonly listSeparator: string
  /**
   * Patterns that show the direction of an undecided time: verbs of the future or the past, words such as "until" after
   * which the nearest time is meant, and what ends a clause.
   */
  readonly tense: { readonly future: string; readonly past: string; readonly near: string; readonly clause: string }
  readonly rules: readonly TimeRule[]
}
