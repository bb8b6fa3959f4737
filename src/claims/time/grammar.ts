import type { Language } from '../../languages/language.ts'
import type { NumberGrammar, NumberWords } from '../../languages/numbers.ts'
import type { WordClasses } from '../../languages/rule.ts'
import type { DurationPart, TimeFields, Sense, TimeRule } from '../../languages/time.ts'
import { foldText } from '../../story/fold.ts'
import { findNumerals } from '../numbers.ts'
import { type CompiledPattern, compile, type Match, type Span } from '../pattern.ts'
import { type Triggered, triggered } from '../pattern/triggers.ts'

/** A rule ready to be run. */
interface CompiledRule {
  readonly rule: TimeRule
  readonly order: number
  readonly compiled: CompiledPattern
}

/** A language's time grammar, made ready to run over folded text with single spaces. */
export interface CompiledTime {
  /** The rules that may find a time in a text. */
  rulesIn(folded: string): readonly Triggered<CompiledRule>[]
  /** What the named parts of a match tell; `to`: of the other end, as in "13 to 15 July". */
  read(rule: TimeRule, match: Match, folded: string): { fields: TimeFields; to?: TimeFields } | undefined
  readonly joins: { readonly close: Test; readonly loose: Test }
  readonly ranges: readonly { readonly before?: Test; readonly between: Test }[]
  readonly list: Test
  readonly tense: Readonly<Record<'future' | 'past' | 'near' | 'clause', CompiledPattern>>
}

type Test = (text: string) => boolean
type Senses = ReadonlyMap<string, Sense>

const compiledTimes = new WeakMap<Language, CompiledTime>()

/** Compiles a language's time grammar, once. Throws on a class of words that is not there. */
export function compileTime(language: Language): CompiledTime {
  const ready = compiledTimes.get(language)
  if (ready) return ready
  const {
    lexicon,
    words: own,
    rules,
    proclitics: attached,
    amount,
    connectors,
    ranges,
    listSeparator,
    tense,
  } = language.time
  const entries = new Map(
    Object.entries(lexicon).map(([name, senses]): [string, Senses] => [
      name,
      new Map(Object.entries(senses).map(([word, sense]) => [foldText(word), sense])),
    ]),
  )
  const classes = Object.entries(lexicon).map(([name, senses]) => [name, Object.keys(senses).map(literal)])
  const words: WordClasses = { ...numberWords(language.numbers), ...Object.fromEntries(classes), ...own }
  const plain = (name: string, pattern: string): CompiledPattern => compile({ name, pattern }, words)
  const whole = (name: string, pattern: string): CompiledPattern =>
    plain(name, `(?<=(?<![\\p{L}\\p{N}])${attached})(?:${pattern})(?![\\p{L}\\p{N}])`)
  const test = (pattern: string): Test => {
    const compiled = plain('glue', pattern)
    return (text) => compiled.match(text).length > 0
  }
  const amounts = whole('amount', amount)
  const reading: TimeVocabulary = { entries, numbers: language.numbers }

  const compiled: CompiledTime = {
    rulesIn: triggered(
      rules.map((rule, order) => ({ rule, order, pattern: rule.pattern, compiled: whole(rule.name, rule.pattern) })),
      words,
    ),
    read: (rule, match, folded) => {
      let fields: TimeFields = rule.fields ?? {}
      let to: TimeFields | undefined
      for (const [name, place] of match.parts) {
        if (name === 'name') continue
        const text = cut(folded, place)
        const [base = name, other] = name.split(/(?=To$|Less$)/)
        const told =
          base === 'span' ? readDuration(amounts, text, reading) : readPart(base, text, reading, other === 'Less')
        if (told === undefined) return undefined
        if (other === 'To') to = { ...to, ...inCentury(told, text, fields) }
        else fields = { ...fields, ...told }
      }
      return to ? { fields, to } : { fields }
    },
    joins: { close: test(`^(?:${connectors.close})$`), loose: test(`^(?:${connectors.loose})$`) },
    ranges: ranges.map(({ before, between }) => ({
      ...(before === undefined ? {} : { before: test(`(?<![\\p{L}\\p{N}])${attached}(?:${before})$`) }),
      between: test(`^(?:${between})$`),
    })),
    list: test(`^(?:${listSeparator})$`),
    tense: {
      future: whole('future', tense.future),
      past: whole('past', tense.past),
      near: whole('near', tense.near),
      clause: plain('clause', tense.clause),
    },
  }
  compiledTimes.set(language, compiled)
  return compiled
}

/** The words of numbers, one by one: {number} and {ordinal}. */
function numberWords(grammar: NumberGrammar): WordClasses {
  const wordsOf = (rows: readonly NumberWords[]): string[] => rows.flatMap(([, words]) => words.split(' '))
  const { values, compoundOnly, multipliers, teens, ordinals } = grammar
  return {
    number: [...wordsOf([...values, ...compoundOnly, ...multipliers]), ...teens],
    ordinal: wordsOf(ordinals),
  }
}

/** What is read with: the lexicon's entries, folded, and the language's numbers. */
interface TimeVocabulary {
  readonly entries: ReadonlyMap<string, Senses>
  readonly numbers: NumberGrammar
}

const cut = (text: string, { start, end }: Span): string => text.slice(start, end)
const literal = (word: string): string => word.replace(/[.()]/g, '\\$&')

/** What a named part tells: by the lexicon's entry of its name, or as a number. */
function readPart(name: string, text: string, reading: TimeVocabulary, less: boolean): TimeFields | undefined {
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
const inCentury = (told: TimeFields, text: string, { year }: TimeFields): TimeFields =>
  told.year !== undefined && year !== undefined && /^\d\d$/.test(text)
    ? { year: Math.floor(year / 100) * 100 + Number(text) }
    : told

/** Two digits of a year as news means them: 16 is 2016, 84 is 1984. */
const fullYear = (year: number): number => year + (year < 50 ? 2000 : 1900)

/** The value of a number in digits or words. */
function numberOf(text: string, { numbers }: TimeVocabulary): number | undefined {
  if (/^\d+([.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'))
  const values = findNumerals(text, numbers).map(({ value }) => value)
  // «سبع وستين وتسعمئة وألف»: the smaller first, each smaller than the hundred or thousand after it.
  const rising = values.every((value, i) => i === 0 || (value % 100 === 0 && value > (values[i - 1] ?? 0)))
  return values.length > 0 && rising ? values.reduce((sum, value) => sum + value) : undefined
}

/** The amounts of a text such as "2 years and 3 days"; undefined if there is none. */
function readDuration(amounts: CompiledPattern, text: string, reading: TimeVocabulary): TimeFields | undefined {
  const { entries } = reading
  const span = amounts.match(text).flatMap(({ parts }): DurationPart[] => {
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
