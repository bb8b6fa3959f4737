import type { CasualtyGrammar, CasualtyRule, Counted } from '../../languages/casualties.ts'
import type { Words } from '../../languages/rule.ts'
import { NUMERAL } from '../numbers/lexicon.ts'
import { type Compiled, compile } from '../pattern.ts'

/** Marks that stand for counts: private characters that no folded text holds. */
export const MARK = {
  people: '\ue010',
  bare: '\ue011',
  one: '\ue012',
  thing: '\ue013',
  claimed: '\ue014',
  /** A claimed count of some of those named before: "four of them". */
  part: '\ue016',
  spared: '\ue015',
  some: '\ue017',
} as const

/** The classes of marks that rules may use. */
const marks: Words = {
  people: [MARK.people],
  bare: [MARK.bare],
  one: [MARK.one],
  thing: [MARK.thing],
  count: [MARK.people, MARK.bare],
  anyone: [MARK.people, MARK.bare, MARK.one],
  some: [MARK.some],
  whoever: [MARK.people, MARK.bare, MARK.one, MARK.some],
  claimed: [MARK.claimed, MARK.part],
  'claimed-whole': [MARK.claimed],
}

/** A casualty grammar ready to be run. */
export interface Reader {
  readonly counted: readonly (Compiled & { readonly counted: Counted })[]
  readonly rules: readonly (Compiled & { readonly rule: CasualtyRule })[]
  readonly claimants: readonly Compiled[]
  isCombatant(text: string): boolean
  isCivilian(text: string): boolean
  isVulnerable(text: string): boolean
  /** Whether a count means some of those named before: "of them". */
  isAnaphor(text: string): boolean
  /** The words at the beginning of a text that still tell who is counted. */
  tail(text: string): string
  /** How often a text speaks of armed conflict. */
  conflict(text: string): number
}

/** Where a word begins, or a mark: what is written with a numeral stands before its mark. */
const BEGINNING = '(?:(?<![\\p{L}\\p{N}])|(?=[\ue000-\ue0ff]))'

const ready = new WeakMap<CasualtyGrammar, Reader>()

/** The reader of a grammar, compiled once. Throws on a rule that cannot be compiled. */
export function readerOf(grammar: CasualtyGrammar): Reader {
  const known = ready.get(grammar)
  if (known) return known
  const words = { ...grammar.words, ...marks }
  const whole = (name: string, pattern: string): Compiled =>
    compile({ name, pattern: `${BEGINNING}(?:${pattern})(?![\\p{L}\\p{N}])` }, words)
  const test = (name: string, pattern: string): ((text: string) => boolean) => {
    const compiled = whole(name, pattern)
    return (text) => compiled.match(text).length > 0
  }
  const { victims } = grammar
  const tail = compile({ name: 'tail', pattern: `^(?:${victims.tail})` }, words)
  const conflict = whole('conflict', grammar.conflict)
  const reader: Reader = {
    counted: grammar.counted.map((counted, i) => ({
      ...whole(`counted ${i}`, counted.pattern.replaceAll('#', NUMERAL)),
      counted,
    })),
    rules: grammar.rules.map((rule) => ({ ...whole(rule.name, rule.pattern), rule })),
    claimants: grammar.claimants.map(({ name, pattern }) => whole(name, pattern)),
    isCombatant: test('combatant', victims.combatant),
    isCivilian: test('civilian', victims.civilian),
    isVulnerable: test('vulnerable', victims.vulnerable),
    isAnaphor: test('anaphor', victims.anaphor),
    tail: (text) => text.slice(0, tail.match(text)[0]?.whole.end ?? 0),
    conflict: (text) => conflict.match(text).length,
  }
  ready.set(grammar, reader)
  return reader
}
