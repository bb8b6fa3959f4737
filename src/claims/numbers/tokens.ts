import type { Span } from '../pattern.ts'
import type { NumberEntry, NumberVocabulary } from './vocabulary.ts'
import { type DigitNumber, findDigitNumbers } from './digits.ts'

/** A word or a number in digits, and how it hangs on what stands before it. */
export interface NumberToken extends Span {
  readonly literal?: DigitNumber
  readonly entry: NumberEntry
  /** The text between this and the atom before: empty at the first. */
  readonly between: string
  /** Whether the joiner stands before it. */
  readonly joined: boolean
  /** Whether an article or a preposition is written with it. */
  readonly clitic: boolean
  /** What the word is if it begins with the joiner, where it is another word as well: «وأحد» is folded to «واحد». */
  readonly joinedEntry?: NumberEntry
}

/** How far before a number its text is looked at. */
export const LOOKBEHIND = 48

/** The atoms of a text, in order. */
export function tokenizeNumbers(text: string, lexicon: NumberVocabulary): NumberToken[] {
  const digits = findDigitNumbers(text)
  const found: NumberToken[] = []
  let nextDigits = 0
  const push = (
    span: Span,
    glued: number,
    joined: boolean,
    clitic: boolean,
    entry: NumberEntry,
    { literal, joinedEntry }: Pick<NumberToken, 'literal' | 'joinedEntry'> = {},
  ) => {
    const before = found.at(-1)
    const gap = before ? text.slice(before.end, span.start - glued) : ''
    const joiner = ` ${lexicon.joinerWord} `
    const apart = gap.startsWith(joiner) || gap === ` ${lexicon.joinerWord}`
    found.push({
      ...span,
      entry,
      ...(literal && { literal }),
      ...(joinedEntry && { joinedEntry }),
      between: apart ? gap.replace(joiner.trimEnd(), '') || ' ' : gap,
      joined: joined || apart,
      clitic,
    })
  }
  for (const token of text.matchAll(/\p{L}[\p{L}\p{M}]*|\d/gu)) {
    const start = token.index
    if (/\d/.test(token[0])) {
      while (digits[nextDigits] && (digits[nextDigits]?.end ?? 0) <= start) nextDigits++
      const literal = digits[nextDigits]
      if (!literal || literal.start > start || found.at(-1)?.literal === literal) continue
      const letters =
        text.slice(Math.max(0, literal.start - LOOKBEHIND), literal.start).match(/[\p{L}\p{M}]+-?$/u)?.[0] ?? ''
      const glued = lexicon.prefix.exec(letters)
      if (letters !== '' && !glued) continue
      push(literal, letters.length, glued?.groups?.joiner !== undefined, false, {}, { literal })
    } else {
      const end = start + token[0].length
      const word = findEntry(token[0], lexicon)
      const percent = word && lexicon.percentWord.test(text.slice(Math.max(0, end - 12), end))
      if (word && !percent)
        push({ start: start + word.from, end }, word.from, word.joined, word.clitic, word.entry, word)
    }
  }
  return found
}

interface FoundEntry extends Pick<NumberToken, 'entry' | 'joined' | 'clitic' | 'joinedEntry'> {
  /** Number of letters that are written with the word before it. */
  readonly from: number
}

/** A word's entry, whole or after what is written with it. */
function findEntry(word: string, lexicon: NumberVocabulary): FoundEntry | undefined {
  const whole = lexicon.entries.get(word)
  if (whole) {
    const { joinerWord, grammar } = lexicon
    const rest = grammar.joiner.glued && word.startsWith(joinerWord) ? word.slice(joinerWord.length) : ''
    const joinedEntry = lexicon.entries.get(rest)
    return { entry: whole, from: 0, joined: false, clitic: false, ...(joinedEntry && { joinedEntry }) }
  }
  for (let from = 1; from <= 4 && from < word.length; from++) {
    const entry = lexicon.entries.get(word.slice(from))
    const prefix = entry && lexicon.prefix.exec(word.slice(0, from))
    if (prefix)
      return { entry, from, joined: prefix.groups?.joiner !== undefined, clitic: (prefix.groups?.clitic ?? '') !== '' }
  }
  return undefined
}
