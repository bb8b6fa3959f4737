import type { Language } from '../../languages/language.ts'
import type { TimeFields, TimeRule } from '../../languages/time.ts'
import type { Span } from '../pattern.ts'
import { isAbsolute, isPossible, granularityOf, mergeFields, hasDay } from './fields.ts'
import { type CompiledTime, compileTime } from './grammar.ts'

/** Words that name one time, by their offsets in the text. */
export interface TimePhrase extends Span {
  readonly fields: TimeFields
  /** The other end of an interval. */
  readonly to?: TimeFields
  /** The names of the rules that read its parts. */
  readonly rules: readonly string[]
}

/** A match that became no phrase, and why. */
export interface DroppedPhrase extends Span {
  readonly rule: string
  readonly reason: string
}

/**
 * Finds the time phrases of a text, in order. `text`: folded, with single spaces. `isCapital`: whether the original has
 * a capitalized word, not one all in capitals, at an offset of it.
 */
export function findPhrases(
  text: string,
  language: Language,
  isCapital: (at: number) => boolean,
): { phrases: TimePhrase[]; dropped: DroppedPhrase[] } {
  const grammar = compileTime(language)
  const { found, dropped } = keepLongest(candidates(text, grammar, isCapital))
  return {
    phrases: shareYears(joinIntervals(joinAdjacent(found, text, grammar), text, grammar), text, grammar),
    dropped,
  }
}

interface Candidate extends TimePhrase {
  readonly order: number
  readonly pair: TimeRule['pair']
  /** The span between the first of two days and the second. */
  readonly middle: Span
}

function candidates(text: string, grammar: CompiledTime, isCapital: (at: number) => boolean): Candidate[] {
  return grammar.rulesIn(text).flatMap(({ rule: { rule, order, compiled }, starts }) =>
    compiled.match(text, starts).flatMap((match): Candidate[] => {
      const { start } = match.whole
      const end = start + text.slice(start, match.whole.end).trimEnd().length
      const named = rule.capitalizedPart === undefined ? undefined : match.parts.get(rule.capitalizedPart)
      if (named && !isCapital(named.start)) return []
      const read = grammar.read(rule, match, text)
      if (!read || !isPossible(read.fields) || (read.to && !isPossible(read.to))) return []
      const second = match.parts.get('dayTo')?.start ?? end
      const firsts = [...match.parts.values()].map((part) => part.end).filter((at) => at < second)
      const middle = { start: Math.max(start, ...firsts), end: second }
      return [{ start, end, ...read, rules: [rule.name], order, pair: rule.pair, middle }]
    }),
  )
}

/** The longest of candidates that overlap; of equal ones, that of the rule that stands first. */
function keepLongest(all: readonly Candidate[]): { found: TimePhrase[]; dropped: DroppedPhrase[] } {
  const found: Candidate[] = []
  const dropped: DroppedPhrase[] = []
  const taken = new Map<number, Candidate>()
  const byLength = [...all].sort((a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order)
  for (const one of byLength) {
    const places = Array.from({ length: one.end - one.start }, (_, i) => one.start + i)
    const over = places.map((at) => taken.get(at)).find((owner) => owner !== undefined)
    if (!over) {
      found.push(one)
      for (const at of places) taken.set(at, one)
    } else if (over.rules[0] !== one.rules[0])
      dropped.push({ start: one.start, end: one.end, rule: one.rules[0] ?? '', reason: `part of "${over.rules[0]}"` })
  }
  return { found: found.sort((a, b) => a.start - b.start).flatMap(split), dropped }
}

/** The phrases of a candidate: "April 24 and 25" is two, of which the second takes what it lacks from the first. */
function split({ start, end, fields, to, rules, pair, middle }: Candidate): TimePhrase[] {
  if (!to || pair !== 'both') return [{ start, end, fields, ...(to ? { to } : {}), rules }]
  return [
    { start, end: middle.start, fields, rules },
    { start: middle.end, end, fields: { ...fields, ...to }, rules },
  ]
}

/** Joins neighbours that name one time together: «اليوم» + «الأربعاء» + «20 أيلول». */
function joinAdjacent(phrases: readonly TimePhrase[], text: string, { joins }: CompiledTime): TimePhrase[] {
  const joined: TimePhrase[] = []
  for (const next of phrases) {
    const last = joined.at(-1)
    const between = last && text.slice(last.end, next.start)
    const close = between !== undefined && joins.close(between)
    const loose =
      between !== undefined && !close && joins.loose(between) && [last, next].every((p) => p && isAbsolute(p.fields))
    const joinable = last && !next.to && (close || loose) && !isEdge(next.fields)
    const fields =
      (joinable
        ? (mergeFields(last.fields, next.fields) ?? otherCalendar(last.fields, next.fields, loose))
        : undefined) ??
      (last && otherZone(last.fields, next.fields, between))
    if (last && fields)
      joined[joined.length - 1] = withClosingBracket(
        { ...last, end: next.end, fields, rules: [...last.rules, ...next.rules] },
        text,
      )
    else if (last && close && next.to && isEdge(last.fields)) joined[joined.length - 1] = { ...next, start: last.start }
    else joined.push(withClosingBracket(next, text))
  }
  return joined
}

/** The Gregorian one of two fields that name the same day by two calendars. */
function otherCalendar(a: TimeFields, b: TimeFields, loose: boolean): TimeFields | undefined {
  if (!loose || (a.calendar === undefined) === (b.calendar === undefined) || granularityOf(a) !== granularityOf(b))
    return undefined
  return a.calendar ? b : a
}

/** The first of two clock times, where the second repeats it in brackets for another time zone. */
const otherZone = (a: TimeFields, b: TimeFields, between = ''): TimeFields | undefined =>
  a.hour !== undefined && b.hour !== undefined && !hasDay(b) && between.trim() === '(' ? a : undefined

const isEdge = (fields: TimeFields): boolean => granularityOf(fields) === 'edge'

/** Extends a phrase over the bracket that closes one opened inside: «اليوم (الأحد)». */
function withClosingBracket(phrase: TimePhrase, text: string): TimePhrase {
  const words = text.slice(phrase.start, phrase.end)
  const open = words.split('(').length - words.split(')').length
  return open > 0 && text[phrase.end] === ')' ? { ...phrase, end: phrase.end + 1 } : phrase
}

/** Gives a month its year where only the last of a list has it: "in June and December 2015". */
function shareYears(phrases: readonly TimePhrase[], text: string, { list }: CompiledTime): TimePhrase[] {
  const shared: TimePhrase[] = []
  for (const phrase of phrases.toReversed()) {
    const next = shared.at(-1)
    const { fields } = phrase
    const lacks =
      fields.month !== undefined && fields.year === undefined && fields.unit === undefined && fields.step === undefined
    const alike =
      next &&
      !phrase.to &&
      granularityOf(next.fields) === granularityOf(fields) &&
      list(text.slice(phrase.end, next.start))
    const { year, unit, step } = next?.fields ?? {}
    const lent = year !== undefined ? { year } : unit === 'year' && step !== undefined ? { unit, step } : undefined
    shared.push(lacks && alike && lent ? { ...phrase, fields: { ...fields, ...lent } } : phrase)
  }
  return shared.reverse()
}

/** Joins two times of one kind that the words between make an interval: "from March to May 2022". */
function joinIntervals(phrases: readonly TimePhrase[], text: string, { ranges }: CompiledTime): TimePhrase[] {
  const joined: TimePhrase[] = []
  for (const next of phrases) {
    const last = joined.at(-1)
    const between = last && text.slice(last.end, next.start)
    const before = text.slice(Math.max(0, (last?.start ?? 0) - 30), last?.start ?? 0)
    const fits =
      last &&
      between !== undefined &&
      !last.to &&
      !next.to &&
      !['edge', 'none', 'span'].includes(granularityOf(next.fields)) &&
      granularityOf(last.fields) === granularityOf(next.fields) &&
      ranges.some((range) => range.between(between) && (range.before?.(before) ?? true))
    if (last && fits)
      joined[joined.length - 1] = { ...last, end: next.end, to: next.fields, rules: [...last.rules, ...next.rules] }
    else joined.push(next)
  }
  return joined
}
