import type { BoundKind, NumberGrammar, NumberWords } from '../../languages/numbers.ts'
import { foldPattern, foldText } from '../../story/fold.ts'

/** What a word may be in a number. A word may be several: `آلاف` multiplies after a numeral, and alone is vague. */
export interface NumberEntry {
  readonly value?: number
  readonly ordinal?: number
  readonly multiplier?: number
  readonly vague?: number
  readonly fraction?: number
  /** A value in compounds only. */
  readonly partial?: number
  readonly teen?: true
  readonly point?: true
}

/** A language's number words, folded and ready to be looked up. */
export interface NumberVocabulary {
  readonly grammar: NumberGrammar
  readonly entries: ReadonlyMap<string, NumberEntry>
  /** What is written with a word before it: an optional joiner, then the clitics. */
  readonly prefix: RegExp
  readonly joinerWord: string
  readonly minus: RegExp
  readonly several: RegExp
  readonly over: RegExp
  readonly percent: RegExp
  /** The same, at the end of a text. */
  readonly percentWord: RegExp
  /** Only the joiner between two numbers. */
  readonly joined: RegExp
  readonly ordinalEnding: RegExp
  readonly vagueOf: RegExp
  readonly fractionOf: RegExp
  readonly before: readonly { readonly kind: BoundKind; readonly words: RegExp }[]
  readonly after: readonly { readonly kind: BoundKind; readonly words: RegExp }[]
  readonly ranges: readonly RegExp[]
}

/** Where a numeral stands in a text whose numerals were replaced: a private character that no text holds. */
export const NUMERAL_MASK = '\ue000'
/** The range of all characters that stand for numerals and counts, as a bracket expression holds it. */
export const MASKS = '\\ue000-\\ue0ff'

const compiled = new WeakMap<NumberGrammar, NumberVocabulary>()

/** The lexicon of a grammar, made once. */
export function compileVocabulary(grammar: NumberGrammar): NumberVocabulary {
  const made = compiled.get(grammar) ?? compile(grammar)
  compiled.set(grammar, made)
  return made
}

function compile(grammar: NumberGrammar): NumberVocabulary {
  const entries = new Map<string, NumberEntry>()
  const add = (word: string, entry: NumberEntry) =>
    entries.set(foldText(word), { ...entries.get(foldText(word)), ...entry })
  const addAll = (rows: readonly NumberWords[], entry: (value: number) => NumberEntry) => {
    for (const [value, words] of rows) for (const word of words.split(' ')) add(word, entry(value))
  }
  addAll(grammar.ordinals, (ordinal) => ({ ordinal }))
  addAll(grammar.compoundOnly, (partial) => ({ partial }))
  addAll(grammar.multipliers, (multiplier) => ({ multiplier }))
  addAll(grammar.vague, (vague) => ({ vague }))
  addAll(grammar.fractions, (fraction) => ({ fraction }))
  addAll(grammar.values, (value) => ({ value }))
  for (const word of grammar.teens) add(word, { teen: true })
  for (const word of grammar.point) add(word, { point: true })
  const { joiner } = grammar
  const glued = joiner.glued ? `(?<joiner>${foldPattern(joiner.word)})?` : ''
  const before = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words}) ?$`, 'u')
  const start = (words: string) => new RegExp(`^ ?(?:${words})(?![\\p{L}\\p{N}])`, 'u')
  return {
    grammar,
    entries,
    prefix: new RegExp(`^${glued}(?<clitic>${foldPattern(grammar.clitics)})$`, 'u'),
    joinerWord: foldText(joiner.word),
    minus: before(any(grammar.minus)),
    several: before(any(grammar.several)),
    over: new RegExp(`^ (?:${any(grammar.divisionWords)}) $`, 'u'),
    percent: start(foldPattern(grammar.percent)),
    percentWord: new RegExp(`(?<!\\p{L})(?:${foldPattern(grammar.percent)})$`, 'u'),
    joined: new RegExp(`^ ${foldPattern(joiner.word)} ?$`, 'u'),
    ordinalEnding: new RegExp(`^(?:${any(grammar.ordinalEndings)})(?!\\p{L})`, 'u'),
    vagueOf: new RegExp(`^ ${foldPattern(grammar.vagueOf)}$`, 'u'),
    fractionOf: new RegExp(`^ ${foldPattern(grammar.fractionOf)}$`, 'u'),
    before: grammar.boundsBefore.map(({ kind, words }) => ({
      kind,
      words: new RegExp(`(?<=(?<![\\p{L}\\p{N}])${gluable(grammar)})(?:${foldPattern(words)})[ "“«(]{0,2}$`, 'u'),
    })),
    after: grammar.boundsAfter.map(({ kind, words }) => ({
      kind,
      words: new RegExp(`^["”»)]? ?\\(?(?:${foldPattern(words)})(?![\\p{L}\\p{N}])(?! ?[\\p{N}${MASKS}])`, 'u'),
    })),
    ranges: grammar.ranges.map((range) => new RegExp(foldPattern(range).replaceAll('#', NUMERAL_MASK), 'gu')),
  }
}

/** What nothing matches, where a language lists nothing. */
const any = (words: readonly string[]): string => (words.length ? words.map(foldPattern).join('|') : '(?!)')

/** What may be written with the word after it. */
const gluable = ({ joiner, clitics }: NumberGrammar): string =>
  `(?:${joiner.glued ? `${foldPattern(joiner.word)}?` : ''}${foldPattern(clitics)})`
