import type { Language } from '../../languages/language.ts'
import { NUMERAL_MASK } from '../numbers/vocabulary.ts'
import type { CountRange } from '../claim.ts'
import { type BoundedNumeral, findBoundedNumerals, boundsOf } from '../numbers.ts'
import type { Span } from '../pattern.ts'
import { MASK, type CompiledCasualties } from './grammar.ts'
import { MaskedText } from '../numbers/masked-text.ts'

/** A count of people in a sentence, or a numeral that may be one. */
export interface Count extends Span, CountRange {
  readonly kind: 'people' | 'bare' | 'one' | 'some'
  /** Whether it counts some of those named before: "four of them". */
  readonly isAnaphoric: boolean
  /** Its offset in the masked text. */
  readonly maskIndex: number
}

/** A sentence with its counts masked, and the counts. */
export interface Counts {
  readonly marked: MaskedText
  readonly counts: readonly Count[]
}

/** The match of a count pattern in the text with its numerals masked. */
interface CountMatch extends Span {
  readonly kind: Count['kind'] | 'thing'
  readonly value: number | undefined
}

const DOT_GROUPED = /^[1-9]\d{0,2}\.\d{3}$/
const YEAR = /^(?:1[89]|20)\d\d$/

/** Finds the counts of a folded sentence by the count patterns of its language. */
export function findCounts(folded: string, language: Language, grammar: CompiledCasualties): Counts {
  const numerals = findBoundedNumerals(folded, language.numbers).map((numeral) => toHeadCount(numeral, folded))
  const markOf = ({ kind, number, min, max, bound }: BoundedNumeral): string => {
    if (kind !== 'cardinal' || !whole(min) || !whole(max)) return MASK['other-numeral']
    const year = YEAR.test(folded.slice(number.start, number.end)) && (bound === 'exactly' || bound === 'about')
    return year ? MASK.year : NUMERAL_MASK
  }
  const written = MaskedText.of(folded).mask(numerals.map((numeral) => ({ ...numeral, mark: markOf(numeral) })))
  const found: CountMatch[] = []
  const taken = new Set<number>()
  const add = (form: CountMatch) => {
    const places = Array.from({ length: Math.max(1, form.end - form.start) }, (_, i) => form.start + i)
    if (places.some((place) => taken.has(place))) return
    for (const place of places) taken.add(place)
    found.push(form)
  }
  for (const { rule, starts } of grammar.countPatternsIn(written.text))
    for (const { parts } of rule.compiled.match(written.text, starts)) {
      const span = parts.get('count')
      if (span) add({ ...span, kind: rule.counted.kind, value: rule.counted.value })
    }
  for (let at = written.text.indexOf(NUMERAL_MASK); at >= 0; at = written.text.indexOf(NUMERAL_MASK, at + 1))
    add({ start: at, end: at + 1, kind: 'bare', value: undefined })
  found.sort((a, b) => a.start - b.start)
  const counts: Count[] = []
  const rest = numerals[Symbol.iterator]()
  let numeral = rest.next().value
  let shorter = 0
  for (const { start, end, kind, value } of found) {
    const place = written.origin({ start, end })
    while (numeral && numeral.start < place.start) numeral = rest.next().value
    const amount = kind === 'some' ? NO_FIGURE : value === undefined ? numeral : exactly(value)
    if (kind !== 'thing' && amount)
      counts.push({
        ...place,
        kind,
        min: amount.min,
        max: amount.max,
        bound: amount.bound,
        vague: amount.vague,
        isAnaphoric: grammar.isAnaphor(folded.slice(place.start, place.end)),
        maskIndex: start - shorter,
      })
    shorter += end - start - 1
  }
  return { marked: written.mask(found.map((form) => ({ ...form, mark: MASK[form.kind] }))), counts }
}

/**
 * A numeral read as a number of people: nobody is a fraction, so what looks like three decimals is thousands with a
 * point between, as papers of the Maghreb and of much of Europe write them.
 */
function toHeadCount(numeral: BoundedNumeral, folded: string): BoundedNumeral {
  const { number, bound } = numeral
  const digits = folded.slice(number.start, number.end)
  if (bound === 'between' || !DOT_GROUPED.test(digits)) return numeral
  return { ...numeral, ...boundsOf(Number(digits.replace('.', '')), bound) }
}

const NO_FIGURE: CountRange = { min: null, max: null, bound: 'no-figure', vague: false }
const exactly = (value: number): CountRange => ({ ...boundsOf(value, 'exactly'), bound: 'exactly', vague: false })

const whole = (bound: number | null): boolean => bound === null || Number.isInteger(bound)
