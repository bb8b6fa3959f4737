import type { CasualtyGrammar, CasualtyRule, CountPattern } from '../../languages/casualties.ts'
import type { WordClasses } from '../../languages/rule.ts'
import { MASKS, NUMERAL_MASK } from '../numbers/vocabulary.ts'
import { type CompiledPattern, compile } from '../pattern.ts'
import { createRuleFinder, createStartFinder, type StartSpans, type TriggeredRule } from '../pattern/start-spans.ts'

/** Characters that stand for numerals and counts: private ones that no folded text holds. */
export const MASK = {
  /** A numeral that counts nothing. It stands as a mark too, so that rules do not reach across it unawares. */
  'other-numeral': '\ue002',
  /** A numeral written like a year: a count only where people follow it. */
  year: '\ue003',
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

/** The classes of marks that rules may name. */
const maskClasses: WordClasses = {
  people: [MASK.people],
  bare: [MASK.bare],
  one: [MASK.one],
  thing: [MASK.thing],
  count: [MASK.people, MASK.bare],
  anyone: [MASK.people, MASK.bare, MASK.one],
  some: [MASK.some],
  spared: [MASK.spared],
  year: [MASK.year],
  'other-numeral': [MASK['other-numeral']],
  whoever: [MASK.people, MASK.bare, MASK.one, MASK.some],
  claimed: [MASK.claimed, MASK.part],
  'claimed-whole': [MASK.claimed],
}

/** A rule ready to be run. */
export interface CompiledRule {
  readonly rule: CasualtyRule
  readonly compiled: CompiledPattern
}

/** A count pattern ready to be run. */
interface CompiledCountPattern {
  readonly counted: CountPattern
  readonly compiled: CompiledPattern
}

/** A claimant rule ready to be run. */
interface CompiledClaimant {
  readonly name: string
  readonly compiled: CompiledPattern
}

/** A casualty grammar ready to be run. */
export interface CompiledCasualties {
  /** The count patterns that may match in a text with its numerals masked. */
  countPatternsIn(written: string): readonly TriggeredRule<CompiledCountPattern>[]
  readonly rules: readonly CompiledRule[]
  /** The indexes of the rules with a head. */
  readonly chained: readonly number[]
  /** Where each rule may begin to match in a text with its counts masked. */
  findStarts(marked: string): readonly StartSpans[]
  /** The claimant rules that may match in a text with its counts masked. */
  claimantsIn(marked: string): readonly TriggeredRule<CompiledClaimant>[]
  isHouseholds(text: string): boolean
  isCombatant(text: string): boolean
  isCivilian(text: string): boolean
  isVulnerable(text: string): boolean
  /** Whether a count is of those named before: "of them". */
  isAnaphor(text: string): boolean
  /** The words at the beginning of a text that still say who is counted. */
  matchTail(text: string): string
  /** Number of words of armed conflict in a text. */
  countConflictWords(text: string): number
}

/** Where a word begins, or a mark: the clitics of a numeral stand before its mark. */
const BEGINNING = `(?:(?<![\\p{L}\\p{N}])|(?=[${MASKS}]))`

const ready = new WeakMap<CasualtyGrammar, CompiledCasualties>()

/** Compiles a grammar, once. Throws on a rule that cannot be compiled. */
export function compileCasualties(grammar: CasualtyGrammar): CompiledCasualties {
  const known = ready.get(grammar)
  if (known) return known
  const words = { ...grammar.words, ...maskClasses }
  const bounded = (pattern: string): CompiledPattern => compile(`${BEGINNING}(?:${pattern})(?![\\p{L}\\p{N}])`, words)
  const test = (pattern: string): ((text: string) => boolean) => {
    const tested = bounded(pattern)
    return (text) => tested.match(text).length > 0
  }
  const { victims } = grammar
  const tail = compile(`^(?:${victims.tail})`, words)
  const conflict = bounded(grammar.conflict)
  const compiled: CompiledCasualties = {
    countPatternsIn: createRuleFinder(
      grammar.countPatterns.map((counted) => {
        const pattern = counted.pattern.replaceAll('#', NUMERAL_MASK)
        return { counted, pattern, compiled: bounded(pattern) }
      }),
      words,
    ),
    rules: grammar.rules.map((rule) => ({ rule, compiled: bounded(rule.pattern) })),
    chained: [...grammar.rules.keys()].filter((order) => grammar.rules[order]?.pattern.includes('<head>')),
    findStarts: createStartFinder(grammar.rules, words),
    claimantsIn: createRuleFinder(
      grammar.claimants.map(({ name, pattern }) => ({ name, pattern, compiled: bounded(pattern) })),
      words,
    ),
    isHouseholds: test(grammar.households),
    isCombatant: test(victims.combatant),
    isCivilian: test(victims.civilian),
    isVulnerable: test(victims.vulnerable),
    isAnaphor: test(victims.anaphor),
    matchTail: (text) => text.slice(0, tail.match(text)[0]?.whole.end ?? 0),
    countConflictWords: (text) => conflict.match(text).length,
  }
  ready.set(grammar, compiled)
  return compiled
}
