import type { Language } from '../../languages/language.ts'
import type { Clues, TimeRule } from '../../languages/time.ts'
import type { Span } from '../pattern.ts'
import { isAbsolute, isPossible, levelOf, merge, tellsDay } from './clues.ts'
import { type CompiledTime, timeOf } from './grammar.ts'

/** Words that tell one time, by places in the text. */
export interface Phrase extends Span {
  readonly clues: Clues
  /** The other end of an interval. */
  readonly to?: Clues
  /** The names of the rules that read its parts. */
  readonly rules: readonly string[]
}

/** What a rule read, and what took its place. */
export interface Passed extends Span {
  readonly rule: string
  readonly why: string
}

/**
 * The time phrases of a text, in order. `text` is folded, with single spaces; `isCapital` tells whether the original
 * text has a word with a capital letter, and not in capitals, at a place of it.
 */
export function findPhrases(
  text: string,
  language: Language,
  isCapital: (at: number) => boolean,
): { phrases: Phrase[]; passed: Passed[] } {
  const grammar = timeOf(language)
  const { found, passed } = longest(candidates(text, grammar, isCapital))
  return { phrases: share(ranges(join(found, text, grammar), text, grammar), text, grammar), passed }
}

interface Candidate extends Phrase {
  readonly order: number
  readonly pair: TimeRule['pair']
  /** Where the first of two days ends, and the second begins. */
  readonly middle: Span
}

function candidates(text: string, grammar: CompiledTime, isCapital: (at: number) => boolean): Candidate[] {
  return grammar.rulesIn(text).flatMap(({ rule: { rule, order, compiled }, beginnings }) =>
    compiled.match(text, beginnings).flatMap((match): Candidate[] => {
      const { start } = match.whole
      const end = start + text.slice(start, match.whole.end).trimEnd().length
      const named = rule.capital === undefined ? undefined : match.parts.get(rule.capital)
      if (named && !isCapital(named.start)) return []
      const told = grammar.read(rule, match, text)
      if (!told || !isPossible(told.clues) || (told.to && !isPossible(told.to))) return []
      const second = match.parts.get('dayTo')?.start ?? end
      const firsts = [...match.parts.values()].map((part) => part.end).filter((at) => at < second)
      const middle = { start: Math.max(start, ...firsts), end: second }
      return [{ start, end, ...told, rules: [rule.name], order, pair: rule.pair, middle }]
    }),
  )
}

/** Of candidates that overlap, the longest; of equal ones, the rule that stands first. */
function longest(all: readonly Candidate[]): { found: Phrase[]; passed: Passed[] } {
  const found: Candidate[] = []
  const passed: Passed[] = []
  const taken = new Map<number, Candidate>()
  const byLength = [...all].sort((a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order)
  for (const one of byLength) {
    const places = Array.from({ length: one.end - one.start }, (_, i) => one.start + i)
    const over = places.map((at) => taken.get(at)).find((owner) => owner !== undefined)
    if (!over) {
      found.push(one)
      for (const at of places) taken.set(at, one)
    } else if (over.rules[0] !== one.rules[0])
      passed.push({ start: one.start, end: one.end, rule: one.rules[0] ?? '', why: `part of "${over.rules[0]}"` })
  }
  return { found: found.sort((a, b) => a.start - b.start).flatMap(split), passed }
}

/** "April 24 and 25" is two phrases; the second takes what it lacks from the first. */
function split({ start, end, clues, to, rules, pair, middle }: Candidate): Phrase[] {
  if (!to || pair !== 'both') return [{ start, end, clues, ...(to ? { to } : {}), rules }]
  return [
    { start, end: middle.start, clues, rules },
    { start: middle.end, end, clues: { ...clues, ...to }, rules },
  ]
}

/** Joins neighbours that tell one time together: «اليوم» + «الأربعاء» + «20 أيلول». */
function join(phrases: readonly Phrase[], text: string, { joins }: CompiledTime): Phrase[] {
  const joined: Phrase[] = []
  for (const next of phrases) {
    const last = joined.at(-1)
    const between = last && text.slice(last.end, next.start)
    const close = between !== undefined && joins.close(between)
    const loose =
      between !== undefined && !close && joins.loose(between) && [last, next].every((p) => p && isAbsolute(p.clues))
    const joinable = last && !next.to && (close || loose) && !isEdge(next.clues)
    const clues =
      (joinable ? (merge(last.clues, next.clues) ?? otherCalendar(last.clues, next.clues, loose)) : undefined) ??
      (last && otherZone(last.clues, next.clues, between))
    if (last && clues)
      joined[joined.length - 1] = closed({ ...last, end: next.end, clues, rules: [...last.rules, ...next.rules] }, text)
    else if (last && close && next.to && isEdge(last.clues)) joined[joined.length - 1] = { ...next, start: last.start }
    else joined.push(closed(next, text))
  }
  return joined
}

/** The same day by two calendars: the one that this program counts in. */
function otherCalendar(a: Clues, b: Clues, loose: boolean): Clues | undefined {
  if (!loose || (a.calendar === undefined) === (b.calendar === undefined) || levelOf(a) !== levelOf(b)) return undefined
  return a.calendar ? b : a
}

/** A clock time told again in brackets, by another zone's clock: the first counts. */
const otherZone = (a: Clues, b: Clues, between = ''): Clues | undefined =>
  a.hour !== undefined && b.hour !== undefined && !tellsDay(b) && between.trim() === '(' ? a : undefined

const isEdge = (clues: Clues): boolean => levelOf(clues) === 'edge'

/** Takes in the bracket that closes one opened inside: «اليوم (الأحد)». */
function closed(phrase: Phrase, text: string): Phrase {
  const words = text.slice(phrase.start, phrase.end)
  const open = words.split('(').length - words.split(')').length
  return open > 0 && text[phrase.end] === ')' ? { ...phrase, end: phrase.end + 1 } : phrase
}

/** Gives a month its year where only the last of a list tells it: "in June and December 2015". */
function share(phrases: readonly Phrase[], text: string, { list }: CompiledTime): Phrase[] {
  const shared: Phrase[] = []
  for (const phrase of phrases.toReversed()) {
    const next = shared.at(-1)
    const { clues } = phrase
    const lacks =
      clues.month !== undefined && clues.year === undefined && clues.unit === undefined && clues.step === undefined
    const alike =
      next && !phrase.to && levelOf(next.clues) === levelOf(clues) && list(text.slice(phrase.end, next.start))
    const { year, unit, step } = next?.clues ?? {}
    const lent = year !== undefined ? { year } : unit === 'year' && step !== undefined ? { unit, step } : undefined
    shared.push(lacks && alike && lent ? { ...phrase, clues: { ...clues, ...lent } } : phrase)
  }
  return shared.reverse()
}

/** Joins two times of one kind that the words between make an interval: "from March to May 2022". */
function ranges(phrases: readonly Phrase[], text: string, { ranges }: CompiledTime): Phrase[] {
  const joined: Phrase[] = []
  for (const next of phrases) {
    const last = joined.at(-1)
    const between = last && text.slice(last.end, next.start)
    const before = text.slice(Math.max(0, (last?.start ?? 0) - 30), last?.start ?? 0)
    const fits =
      last &&
      between !== undefined &&
      !last.to &&
      !next.to &&
      !['edge', 'none', 'span'].includes(levelOf(next.clues)) &&
      levelOf(last.clues) === levelOf(next.clues) &&
      ranges.some((range) => range.between(between) && (range.before?.(before) ?? true))
    if (last && fits)
      joined[joined.length - 1] = { ...last, end: next.end, to: next.clues, rules: [...last.rules, ...next.rules] }
    else joined.push(next)
  }
  return joined
}
