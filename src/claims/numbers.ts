import type { BoundKind, NumberGrammar } from '../languages/numbers.ts'
import { fold } from '../story/fold.ts'
import { tokenizeNumbers, LOOKBEHIND } from './numbers/tokens.ts'
import { type Compound, readCompound } from './numbers/compound.ts'
import { type NumberVocabulary, compileVocabulary, NUMERAL_MASK } from './numbers/vocabulary.ts'
import { MaskedText } from './numbers/masked-text.ts'
import type { Span } from './pattern.ts'

/** A number in folded text, in digits or in words. */
interface Numeral extends Span {
  readonly value: number
  /** A label numbers something without counting: a clock time, a date, an address. */
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'percent' | 'label'
  /** Dozens, hundreds: the value is the least it can be. */
  readonly vague: boolean
}

/** What a numeral counts up to, with the words around it that set its bounds. */
export interface BoundedNumeral extends Span {
  readonly kind: Numeral['kind']
  /** Both ends included; null where nothing is said. */
  readonly min: number | null
  readonly max: number | null
  readonly bound: BoundKind | 'between'
  /** Dozens, hundreds: `min` is the least it can be. */
  readonly vague: boolean
  /** The number alone; for a range, both and what stands between. */
  readonly number: Span
}

/** The numerals of folded text, in order. A percentage and an ordinal give their number. */
export function findNumerals(folded: string, grammar: NumberGrammar): Numeral[] {
  const lexicon = compileVocabulary(grammar)
  const all = tokenizeNumbers(folded, lexicon)
  const found: Numeral[] = []
  for (let at = 0; at < all.length; ) {
    const number = readCompound(all, at, folded, lexicon)
    if (number) appendNumeral(found, toNumeral(number, folded, lexicon), folded, lexicon)
    at += number?.length ?? 1
  }
  return found
}

/** The values of a text's numerals, in order. */
export const numberValues = (text: string, grammar: NumberGrammar): number[] =>
  findNumerals(fold(text).text, grammar).map(({ value }) => value)

/** The numerals of folded text with their bounds; a range is one. */
export function findBoundedNumerals(folded: string, grammar: NumberGrammar): BoundedNumeral[] {
  const lexicon = compileVocabulary(grammar)
  const all = findNumerals(folded, grammar)
  if (all.length === 0) return []
  const ranges = findRanges(folded, all, lexicon)
  const inRange = new Set<number>()
  for (const { number } of ranges) for (let at = number.start; at < number.end; at++) inRange.add(at)
  const singles = all.filter(({ start }) => !inRange.has(start)).map((one) => withBounds(one, folded, lexicon))
  return [...ranges, ...singles].sort((a, b) => a.start - b.start)
}

function toNumeral(number: Compound, text: string, lexicon: NumberVocabulary): Numeral {
  const { start, end, value, vague, kind } = number
  const after = text.slice(end, end + 24)
  const minus = lexicon.minus.exec(text.slice(Math.max(0, start - 12), start))
  const ordinal = lexicon.ordinalEnding.exec(after)
  const percent = lexicon.percent.exec(after)
  const glued = /^\p{L}/u.test(after) && !ordinal
  return {
    start: minus ? start - minus[0].length : start,
    end: end + (ordinal?.[0].length ?? percent?.[0].length ?? 0),
    value: minus ? -value : value,
    vague,
    kind: percent ? 'percent' : ordinal ? 'ordinal' : glued ? 'label' : kind,
  }
}

/** Puts a number to those before it: as a part of the last, as what the last is divided by, or as its own. */
function appendNumeral(before: Numeral[], number: Numeral, text: string, lexicon: NumberVocabulary): void {
  const last = before.at(-1)
  const between = last && text.slice(last.end, number.start)
  if (last?.kind === 'cardinal' && number.kind === 'fraction' && lexicon.joined.test(between ?? '')) {
    before[before.length - 1] = { ...last, end: number.end, value: last.value + number.value }
    return
  }
  if (last && number.value !== 0 && lexicon.over.test(between ?? ''))
    before[before.length - 1] = {
      ...last,
      end: number.end,
      value: last.value / number.value,
      kind: 'fraction',
    }
  else before.push(number)
}

/** Ranges, found in a text in which each numeral stands as one mark. */
function findRanges(text: string, all: readonly Numeral[], lexicon: NumberVocabulary): BoundedNumeral[] {
  const counts = all.filter(({ kind, vague }) => kind === 'cardinal' && !vague)
  const marked = MaskedText.of(text).mask(counts.map((numeral) => ({ ...numeral, mark: NUMERAL_MASK })))
  const byStart = new Map(counts.map((numeral) => [numeral.start, numeral]))
  const used = new Set<Numeral>()
  return lexicon.ranges.flatMap((range) =>
    [...marked.text.matchAll(range)].flatMap((match): BoundedNumeral[] => {
      const ends = [match[0].indexOf(NUMERAL_MASK), match[0].lastIndexOf(NUMERAL_MASK)].map((at) =>
        byStart.get(marked.origin({ start: match.index + at, end: match.index + at }).start),
      )
      const [low, high] = ends
      if (!low || !high || low.value >= high.value || used.has(low) || used.has(high)) return []
      used.add(low).add(high)
      const { start } = marked.origin({ start: match.index, end: match.index })
      const number = { start: low.start, end: high.end }
      return [
        {
          start,
          end: high.end,
          kind: 'cardinal',
          min: low.value,
          max: high.value,
          bound: 'between',
          vague: false,
          number,
        },
      ]
    }),
  )
}

function withBounds(number: Numeral, text: string, lexicon: NumberVocabulary): BoundedNumeral {
  const { start, end, kind, value, vague } = number
  const inner = longestBound(lexicon.before, text.slice(Math.max(0, start - LOOKBEHIND), start))
  const from = start - (inner?.length ?? 0)
  // "At least about 30".
  const outer = inner && longestBound(lexicon.before, text.slice(Math.max(0, from - LOOKBEHIND), from))
  const after = longestBound(lexicon.after, text.slice(end, end + 32))
  const told = [inner?.kind, outer?.kind, after?.kind]
  const bound = vague ? 'at-least' : (STRONGEST.find((one) => told.includes(one)) ?? 'exactly')
  return {
    start: from - (outer?.length ?? 0),
    end: end + (after?.length ?? 0),
    kind,
    ...boundsOf(value, bound),
    bound,
    vague,
    number: { start, end },
  }
}

/** Of two bounds the first here holds: "about 50 or more" is at least 50. */
const STRONGEST: readonly BoundKind[] = ['more-than', 'at-least', 'fewer-than', 'up-to', 'about']

/** The least and the most that a bound leaves a value. */
export function boundsOf(value: number, bound: BoundKind): Pick<BoundedNumeral, 'min' | 'max'> {
  switch (bound) {
    case 'more-than':
      return { min: Math.floor(value) + 1, max: null }
    case 'at-least':
      return { min: value, max: null }
    case 'fewer-than':
      return { min: null, max: Math.ceil(value) - 1 }
    case 'up-to':
      return { min: null, max: value }
    case 'about':
    case 'exactly':
      return { min: value, max: value }
  }
}

/** The longest of the bounds that stand at a text's edge. */
function longestBound(
  bounds: NumberVocabulary['before'],
  text: string,
): { kind: BoundKind; length: number } | undefined {
  let best: { kind: BoundKind; length: number } | undefined
  for (const { kind, words } of bounds) {
    const found = words.exec(text)
    if (found && found[0].length > (best?.length ?? 0)) best = { kind, length: found[0].length }
  }
  return best
}

/** The bound that stands at a text's beginning, or after up to two words of it. */
export function findBoundAfter(text: string, grammar: NumberGrammar): BoundKind | undefined {
  const { after } = compileVocabulary(grammar)
  const [, first = '', second = ''] = /^["”»)]?( \p{L}+)?( \p{L}+)?/u.exec(text) ?? []
  for (const skipped of [0, first.length, first.length + second.length]) {
    const found = longestBound(after, text.slice(skipped))
    if (found) return found.kind
  }
  return undefined
}
