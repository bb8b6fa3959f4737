import type { Span } from '../pattern.ts'
import { type NumberToken, LOOKBEHIND } from './tokens.ts'
import type { NumberVocabulary } from './vocabulary.ts'

/** A number that several atoms make up. */
export interface Compound extends Span {
  readonly value: number
  readonly vague: boolean
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'label'
  /** How many atoms it took. */
  readonly length: number
}

/** Reads the number that starts at an atom, as long as it goes; undefined if none does. */
export function readCompound(
  all: readonly NumberToken[],
  at: number,
  text: string,
  lexicon: NumberVocabulary,
): Compound | undefined {
  const first = all[at]
  if (!first) return undefined
  const { entry, literal } = first
  const made = (span: Span, value: number, kind: Compound['kind'], length: number, vague = false): Compound => ({
    start: first.start,
    end: span.end,
    value,
    kind,
    length,
    vague,
  })
  if (literal && (literal.isPartial || literal.fraction))
    return made(first, literal.value, literal.fraction ? 'fraction' : 'label', 1)
  if (!literal) {
    const several = lexicon.several.test(text.slice(Math.max(0, first.start - LOOKBEHIND), first.start))
    const next = all[at + 1]
    if (several && entry.multiplier !== undefined) return made(first, 2 * entry.multiplier, 'cardinal', 1, true)
    if (entry.vague !== undefined) {
      const of = next?.entry.vague !== undefined && lexicon.vagueOf.test(withClitic(text, first, next))
      if (of) return made(next, (entry.vague * (next.entry.vague ?? 0)) / 2, 'cardinal', 2, true)
      return made(first, entry.vague, 'cardinal', 1, true)
    }
    if (entry.fraction !== undefined) {
      const times = next && lexicon.fractionOf.test(withClitic(text, first, next)) && next.entry.multiplier
      if (times) return made(next, entry.fraction * times, 'cardinal', 2)
      return made(first, entry.fraction, 'fraction', 1)
    }
  }
  return new CompoundReader(first, lexicon).read(all, at)
}

/** The text between two atoms with what is written with the second. */
const withClitic = (text: string, a: Span, b: Span): string => text.slice(a.end, b.start)

/** A sum in the making: `total` holds what a thousand or more has multiplied, `group` what is below it so far. */
class CompoundReader {
  readonly #lexicon: NumberVocabulary
  readonly #first: NumberToken
  #total = 0
  #group: number | undefined
  /** The last thousand, million … that was used: only less may follow. */
  #scale = Number.POSITIVE_INFINITY
  /** What was added last, to be multiplied by a fraction: `مئة وثلاثة أرباع`. */
  #last = 0
  #multiplied = 0
  #ordinal = false
  #fraction = false

  constructor(first: NumberToken, lexicon: NumberVocabulary) {
    this.#first = first
    this.#lexicon = lexicon
  }

  get #value(): number {
    return this.#total + (this.#group ?? 0)
  }

  read(all: readonly NumberToken[], at: number): Compound | undefined {
    if (!this.#start(this.#first, all[at + 1])) return undefined
    let end = this.#first.end
    let length = 1
    for (let next = all[at + length]; next; next = all[at + length]) {
      const decimals = this.#decimals(next, all[at + length + 1])
      if (decimals) {
        this.#group = (this.#group ?? 0) + decimals.value
        end = decimals.end
        length += 2
        break
      }
      if (!this.#take(next) && !this.#takeJoined(next, all[at + length + 1])) break
      end = next.end
      length++
    }
    const kind = this.#ordinal ? 'ordinal' : this.#fraction && this.#value < 1 ? 'fraction' : 'cardinal'
    return { start: this.#first.start, end, value: this.#value, vague: false, kind, length }
  }

  #start({ literal, entry }: NumberToken, next: NumberToken | undefined): boolean {
    if (literal) this.#group = literal.value
    else if (entry.value !== undefined || entry.ordinal !== undefined) this.#add(entry.value ?? entry.ordinal ?? 0)
    else if (entry.multiplier !== undefined) this.#multiply(entry.multiplier, false)
    else if (entry.partial !== undefined && next && this.#completes(next)) this.#add(entry.partial)
    else return false
    this.#ordinal = entry.value === undefined && entry.ordinal !== undefined
    return true
  }

  /** Whether an atom makes a compound of a word that is no number alone. */
  #completes({ between, joined, entry }: NumberToken): boolean {
    return between.trim() === '' && (joined ? isTens(entry.value) : entry.teen === true)
  }

  #take(atom: NumberToken): boolean {
    const { between, joined, entry, literal, clitic } = atom
    const { joiner } = this.#lexicon.grammar
    const hyphen = between === '-' && !joiner.required
    if (!(hyphen || between === ' ' || between === '  ' || (joined && between === '')) && !this.#joinedFraction(atom))
      return false
    if (literal) return this.#addLiteral(atom)
    if (entry.fraction !== undefined) return this.#takeFraction(entry.fraction, joined)
    if (!joined && entry.teen && this.#last >= 1 && this.#last <= 9 && this.#last % 1 === 0) {
      this.#group = (this.#group ?? 0) + 10
      this.#last = 0
      return true
    }
    if (clitic && this.#fraction && entry.multiplier === this.#multiplied) return true
    if (entry.multiplier !== undefined && !joined) return this.#multiply(entry.multiplier, true)
    const value = entry.value ?? entry.ordinal ?? entry.partial
    if (joiner.required ? !joined : joined && !this.#roundsHundred()) return false
    if (entry.multiplier !== undefined && entry.value === undefined) return this.#multiply(entry.multiplier, false)
    if (value === undefined || !this.#fits(value)) return false
    this.#add(value)
    if (entry.value === undefined && entry.ordinal !== undefined) this.#ordinal = true
    return true
  }

  /** Takes a word that is the joiner with the word after it, if that makes a compound with the next: «مئة وأحد عشر». */
  #takeJoined({ joinedEntry, ...atom }: NumberToken, next: NumberToken | undefined): boolean {
    if (joinedEntry?.partial === undefined || !next || next.joined || !this.#completes(next)) return false
    return this.#take({ ...atom, entry: joinedEntry, joined: true })
  }

  #joinedFraction({ joined, entry, between }: NumberToken): boolean {
    return joined && entry.fraction !== undefined && /^ (?:a )?$/.test(between)
  }

  #roundsHundred(): boolean {
    return this.#multiplied > 0
  }

  #addLiteral({ literal, joined }: NumberToken): boolean {
    const { value = 0 } = literal ?? {}
    if (!joined || !this.#lexicon.grammar.joiner.required || value >= this.#multiplied) return false
    this.#group = (this.#group ?? 0) + value
    this.#multiplied = 0
    return true
  }

  #takeFraction(fraction: number, joined: boolean): boolean {
    this.#fraction = true
    if (joined) {
      this.#group = (this.#group ?? 0) + fraction * (this.#group === undefined ? Math.max(this.#multiplied, 1) : 1)
    } else if (this.#last < 10 && this.#last !== this.#value && this.#last > 0) {
      this.#group = (this.#group ?? 0) - this.#last + this.#last * fraction
    } else {
      this.#group = this.#value * fraction
      this.#total = 0
    }
    this.#last = 0
    return true
  }

  #add(value: number): void {
    if (value >= 1000) {
      this.#total += value
      this.#scale = 1000 ** Math.floor(Math.log10(value) / 3)
      this.#multiplied = this.#scale
    } else {
      this.#group = (this.#group ?? 0) + value
      this.#multiplied = value % 100 === 0 && value > 0 ? 100 : 0
    }
    this.#last = value
  }

  #multiply(by: number, direct: boolean): boolean {
    if (!direct) {
      if (this.#group !== undefined || by >= this.#scale) return false
      this.#add(by)
      if (by < 100) this.#multiplied = 0
      return true
    }
    if (by < 1000) {
      if (this.#group === undefined || this.#group >= 1000 || this.#multiplied === by) return false
      this.#group *= by
    } else if (this.#group === undefined) {
      this.#total *= by
    } else {
      if (by >= this.#scale) return false
      this.#total += this.#group * by
      this.#group = undefined
      this.#scale = by
    }
    this.#multiplied = by
    this.#last = 0
    return true
  }

  /** Whether the slots a value takes are free: no units after units, no tens after tens. */
  #fits(value: number): boolean {
    if (value >= 1000) return this.#group === undefined && value < this.#scale
    if (value === 0) return false
    if (this.#group === undefined) return this.#scale < Number.POSITIVE_INFINITY
    const below = this.#group % 100
    if (this.#group % 1 !== 0 || value >= 100) return false
    if (below === 0) return this.#multiplied > 0
    if (this.#lexicon.grammar.order === 'tens-units') return isTens(below) && value < 10
    return below < 10 && isTens(value)
  }

  #decimals(point: NumberToken, next: NumberToken | undefined): { value: number; end: number } | undefined {
    if (!point.entry.point || point.between !== ' ' || next?.between !== ' ') return undefined
    const digits = next.literal?.value ?? next.entry.value
    if (digits === undefined) return undefined
    return { value: digits / 10 ** String(digits).length, end: next.end }
  }
}

const isTens = (value: number | undefined): boolean =>
  value !== undefined && value >= 20 && value < 100 && value % 10 === 0
