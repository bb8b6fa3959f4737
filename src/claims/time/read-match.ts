import type { NumberGrammar } from '../../languages/numbers.ts'
import type { DurationPart, Sense, TimeFields, TimeRule } from '../../languages/time.ts'
import { foldText } from '../../story/fold.ts'
import { findNumerals } from '../numbers.ts'
import type { CompiledPattern, Match, Span } from '../pattern.ts'

type Senses = ReadonlyMap<string, Sense>

/** What the parts of a match are read with: the lexicon's entries, folded, the language's numbers and its amounts. */
export interface TimeVocabulary {
  readonly entries: ReadonlyMap<string, Senses>
  readonly numbers: NumberGrammar
  readonly amounts: CompiledPattern
}

/** The lexicon of a language, folded. */
export const foldLexicon = (lexicon: Readonly<Record<string, Readonly<Record<string, Sense>>>>): Map<string, Senses> =>
  new Map(
    Object.entries(lexicon).map(([name, senses]) => [
      name,
      new Map(Object.entries(senses).map(([word, sense]) => [foldText(word), sense])),
    ]),
  )

/** The fields of a match, by its named parts; `to`: those of the other end, as in "13 to 15 July". */
export function readMatch(
  rule: TimeRule,
  match: Match,
  text: string,
  vocabulary: TimeVocabulary,
): { fields: TimeFields; to?: TimeFields } | undefined {
  let fields: TimeFields = rule.fields ?? {}
  let to: TimeFields | undefined
  for (const [part, span] of match.parts) {
    if (part === 'name') continue
    const words = cut(text, span)
    const [name = part, suffix] = part.split(/(?=To$|Less$)/)
    const read =
      name === 'span' ? readDuration(words, vocabulary) : readPart(name, words, vocabulary, suffix === 'Less')
    if (read === undefined) return undefined
    if (suffix === 'To') to = { ...to, ...inCentury(read, words, fields) }
    else fields = { ...fields, ...read }
  }
  return to ? { fields, to } : { fields }
}

const cut = (text: string, { start, end }: Span): string => text.slice(start, end)

/** The fields of a named part: by the lexicon's entry of its name, or as a number. */
function readPart(name: string, text: string, vocabulary: TimeVocabulary, less: boolean): TimeFields | undefined {
  const sense = senseOf(text, vocabulary.entries.get(name === 'count' ? 'unit' : name)) ?? numberOf(text, vocabulary)
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
const inCentury = (read: TimeFields, text: string, { year }: TimeFields): TimeFields =>
  read.year !== undefined && year !== undefined && /^\d\d$/.test(text)
    ? { year: Math.floor(year / 100) * 100 + Number(text) }
    : read

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
function readDuration(text: string, vocabulary: TimeVocabulary): TimeFields | undefined {
  const { amounts, entries } = vocabulary
  const span = amounts.match(text).flatMap(({ parts }): DurationPart[] => {
    const numberIn = (name: string, otherwise: number): number => {
      const place = parts.get(name)
      const words = place && cut(text, place)
      if (words === undefined) return otherwise
      const value = senseOf(words, entries.get(name)) ?? numberOf(words, vocabulary)
      return typeof value === 'number' ? value : Number.NaN
    }
    const place = parts.get('unit')
    const unit = place && senseOf(cut(text, place), entries.get('unit'))
    if (typeof unit !== 'object') return []
    const single = unit.span?.[0] ?? (unit.unit && { number: 1, unit: unit.unit })
    const number = numberIn('number', 1) * (single?.number ?? 1) + numberIn('extra', 0)
    return single && !Number.isNaN(number) ? [{ unit: single.unit, number }] : []
  })
  return span.length > 0 ? { span } : undefined
}
