import type { Language } from '../../languages/language.ts'
import type { NumberGrammar, Valued } from '../../languages/numbers.ts'
import type { Words } from '../../languages/rule.ts'
import type { Amount, Clues, Sense, TimeRule } from '../../languages/time.ts'
import { foldText } from '../../story/fold.ts'
import { numerals } from '../numbers.ts'
import { type Compiled, compile, type Match, type Span } from '../pattern.ts'
import { type Triggered, triggered } from '../pattern/triggers.ts'

/** A rule ready to be run. */
interface CompiledRule {
  readonly rule: TimeRule
  readonly order: number
  readonly compiled: Compiled
}

/** A language's time grammar, made ready to run over folded text with single spaces. */
export interface CompiledTime {
  /** The rules that may find a time in a text. */
  rulesIn(folded: string): readonly Triggered<CompiledRule>[]
  /** What the named parts of a match tell; `to`: of the other end, as in "13 to 15 July". */
  read(rule: TimeRule, match: Match, folded: string): { clues: Clues; to?: Clues } | undefined
  readonly joins: { readonly close: Test; readonly loose: Test }
  readonly ranges: readonly { readonly before?: Test; readonly between: Test }[]
  readonly list: Test
  readonly tense: Readonly<Record<'future' | 'past' | 'near' | 'clause', Compiled>>
}

type Test = (text: string) => boolean
type Senses = ReadonlyMap<string, Sense>

const known = new WeakMap<Language, CompiledTime>()

/** Compiles a language's time grammar, once. Throws on a class of words that is not there. */
export function timeOf(language: Language): CompiledTime {
  const ready = known.get(language)
  if (ready) return ready
  const { lexicon, words: own, rules, attached, amount, joins, ranges, list, tense } = language.time
  const entries = new Map(
    Object.entries(lexicon).map(([name, senses]): [string, Senses] => [
      name,
      new Map(Object.entries(senses).map(([word, sense]) => [foldText(word), sense])),
    ]),
  )
  const classes = Object.entries(lexicon).map(([name, senses]) => [name, Object.keys(senses).map(literal)])
  const words: Words = { ...numberWords(language.numbers), ...Object.fromEntries(classes), ...own }
  const plain = (name: string, pattern: string): Compiled => compile({ name, pattern }, words)
  const whole = (name: string, pattern: string): Compiled =>
    plain(name, `(?<=(?<![\\p{L}\\p{N}])${attached})(?:${pattern})(?![\\p{L}\\p{N}])`)
  const test = (pattern: string): Test => {
    const compiled = plain('glue', pattern)
    return (text) => compiled.match(text).length > 0
  }
  const amounts = whole('amount', amount)
  const reading: Reading = { entries, numbers: language.numbers }

  const compiled: CompiledTime = {
    rulesIn: triggered(
      rules.map((rule, order) => ({ rule, order, pattern: rule.pattern, compiled: whole(rule.name, rule.pattern) })),
      words,
    ),
    read: (rule, match, folded) => {
      let clues: Clues = rule.means ?? {}
      let to: Clues | undefined
      for (const [name, place] of match.parts) {
        if (name === 'name') continue
        const text = cut(folded, place)
        const [base = name, other] = name.split(/(?=To$|Less$)/)
        const told =
          base === 'span' ? readSpan(amounts, text, reading) : readPart(base, text, reading, other === 'Less')
        if (told === undefined) return undefined
        if (other === 'To') to = { ...to, ...inCentury(told, text, clues) }
        else clues = { ...clues, ...told }
      }
      return to ? { clues, to } : { clues }
    },
    joins: { close: test(`^(?:${joins.close})$`), loose: test(`^(?:${joins.loose})$`) },
    ranges: ranges.map(({ before, between }) => ({
      ...(before === undefined ? {} : { before: test(`(?<![\\p{L}\\p{N}])${attached}(?:${before})$`) }),
      between: test(`^(?:${between})$`),
    })),
    list: test(`^(?:${list})$`),
    tense: {
      future: whole('future', tense.future),
      past: whole('past', tense.past),
      near: whole('near', tense.near),
      clause: plain('clause', tense.clause),
    },
  }
  known.set(language, compiled)
  return compiled
}

/** The words of numbers, one by one: {number} and {ordinal}. */
function numberWords(grammar: NumberGrammar): Words {
  const wordsOf = (rows: readonly Valued[]): string[] => rows.flatMap(([, words]) => words.split(' '))
  const { values, compoundOnly, multipliers, teens, ordinals } = grammar
  return {
    number: [...wordsOf([...values, ...compoundOnly, ...multipliers]), ...teens],
    ordinal: wordsOf(ordinals),
  }
}

/** What is read with: the lexicon's entries, folded, and the language's numbers. */
interface Reading {
  readonly entries: ReadonlyMap<string, Senses>
  readonly numbers: NumberGrammar
}

const cut = (text: string, { start, end }: Span): string => text.slice(start, end)
const literal = (word: string): string => word.replace(/[.()]/g, '\\$&')

/** What a named part tells: by the lexicon's entry of its name, or as a number. */
function readPart(name: string, text: string, reading: Reading, less: boolean): Clues | undefined {
  const sense = senseOf(text, reading.entries.get(name === 'count' ? 'unit' : name)) ?? numberOf(text, reading)
  if (name === 'count') return typeof sense === 'object' && sense.unit ? { count: sense.unit } : undefined
  if (typeof sense === 'object' && sense.unit && sense.span) return { span: sense.span }
  if (typeof sense !== 'number') return sense
  return { [name]: less ? -sense : name === 'year' && /^\d\d$/.test(text) ? fullYear(sense) : sense }
}

/** The sense of a word, or of the first word of a pair that says the same twice: «أيلول/ سبتمبر». */
function senseOf(text: string, senses: Senses | undefined): Sense | undefined {
  const exact = senses?.get(text)
  if (exact !== undefined || !senses) return exact
  const known = [...senses.keys()].filter((word) => text.startsWith(word) && !/^\p{L}/u.test(text.slice(word.length)))
  return senses.get(known.sort((a, b) => b.length - a.length)[0] ?? '')
}

/** The second year of "1849–50" lies in the century of the first. */
const inCentury = (told: Clues, text: string, { year }: Clues): Clues =>
  told.year !== undefined && year !== undefined && /^\d\d$/.test(text)
    ? { year: Math.floor(year / 100) * 100 + Number(text) }
    : told

/** Two digits of a year as news means them: 16 is 2016, 84 is 1984. */
const fullYear = (year: number): number => year + (year < 50 ? 2000 : 1900)

/** The value of a number in digits or words. */
function numberOf(text: string, { numbers }: Reading): number | undefined {
  if (/^\d+([.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'))
  const values = numerals(text, numbers).map(({ value }) => value)
  // «سبع وستين وتسعمئة وألف»: the smaller first, each smaller than the hundred or thousand after it.
  const rising = values.every((value, i) => i === 0 || (value % 100 === 0 && value > (values[i - 1] ?? 0)))
  return values.length > 0 && rising ? values.reduce((sum, value) => sum + value) : undefined
}

/** The amounts of a text such as "2 years and 3 days"; undefined if there is none. */
function readSpan(amounts: Compiled, text: string, reading: Reading): Clues | undefined {
  const { entries } = reading
  const span = amounts.match(text).flatMap(({ parts }): Amount[] => {
    const numberIn = (name: string, otherwise: number): number => {
      const place = parts.get(name)
      const words = place && cut(text, place)
      if (words === undefined) return otherwise
      const value = senseOf(words, entries.get(name)) ?? numberOf(words, reading)
      return typeof value === 'number' ? value : Number.NaN
    }
    const place = parts.get('unit')
    const unit = place && senseOf(cut(text, place), entries.get('unit'))
    if (typeof unit !== 'object') return []
    const told = unit.span?.[0] ?? (unit.unit && { number: 1, unit: unit.unit })
    const number = numberIn('number', 1) * (told?.number ?? 1) + numberIn('extra', 0)
    return told && !Number.isNaN(number) ? [{ unit: told.unit, number }] : []
  })
  return span.length > 0 ? { span } : undefined
}
