import type { WordClasses } from '../../languages/rule.ts'
import { grammarOf } from './grammar.ts'
import type { Occurrences } from './occurrences.ts'
import type { Prefilter } from './prefilter.ts'
import { addStep } from './preparation.ts'
import type { Span } from './program.ts'
import type { PatternRequirements } from './requirements.ts'
import type { Scan } from './scan.ts'

/** The requirements of a pattern by number, and its locator's, with the maximum distance from the start of a match. */
interface NumberedRequirements {
  readonly requirements: readonly number[]
  readonly locator: number | undefined
  readonly maxDistance: number
}

/** Numbers the requirements of a pattern: the strings themselves, which may be thousands, are not kept. */
export const numberRequirements = (
  { requirements, locator }: PatternRequirements,
  prefilter: Prefilter,
): NumberedRequirements => ({
  requirements: requirements.map((requirement) => prefilter.numberOf(requirement)),
  locator: locator && prefilter.numberOf(locator.requirement),
  maxDistance: locator?.maxDistance ?? 0,
})

/** A range of offsets at which a match may start, both ends included, and the offsets of the strings that locate it. */
interface StartSpan extends Span {
  readonly triggers: readonly number[]
}

/** Where a match may start, in ascending order: nowhere if empty, anywhere if undefined. */
export type StartSpans = readonly StartSpan[] | undefined

/** Finds which of many patterns may match in a text and where, by the requirements of each. */
export class StartFinder {
  readonly #prefilter: Prefilter
  readonly #patterns: readonly NumberedRequirements[]

  constructor(patterns: readonly NumberedRequirements[], prefilter: Prefilter) {
    this.#prefilter = prefilter
    this.#patterns = patterns
  }

  /** Where each pattern may start to match in a text, in the order of the patterns. */
  find(scan: Scan): StartSpans[] {
    const occurrences = this.#prefilter.occurrencesIn(scan)
    return this.#patterns.map((pattern) => startSpansOf(pattern, occurrences))
  }
}

const NOWHERE: readonly StartSpan[] = []

function startSpansOf(
  { requirements, locator, maxDistance }: NumberedRequirements,
  occurrences: Occurrences,
): StartSpans {
  // A loop without a closure: it runs for every rule in every sentence.
  for (let i = 0; i < requirements.length; i++) if (!occurrences.meets(requirements[i] ?? 0)) return NOWHERE
  return locator === undefined ? undefined : spansBefore(occurrences.offsetsOf(locator), maxDistance)
}

/** The offsets from which one of some others is at most `maxDistance` away, as spans. */
function spansBefore(offsets: readonly number[], maxDistance: number): StartSpan[] {
  const spans: { start: number; end: number; triggers: number[] }[] = []
  for (const offset of offsets) {
    const last = spans.at(-1)
    if (last && offset - maxDistance <= last.end + 1) {
      last.end = offset
      last.triggers.push(offset)
    } else spans.push({ start: Math.max(0, offset - maxDistance), end: offset, triggers: [offset] })
  }
  return spans
}

interface PatternRule {
  readonly pattern: string
}

/** A rule that may match in a text, and where its matches may start. */
export interface TriggeredRule<Rule> {
  readonly rule: Rule
  readonly starts: StartSpans
}

/** Creates a function that finds where each rule may start to match in a text. It throws on an unknown `{class}`. */
export function createStartFinder(
  rules: readonly PatternRule[],
  words: WordClasses,
): (text: string) => readonly StartSpans[] {
  const { requirements, prefilter, scanOf } = grammarOf(words)
  const numbered: NumberedRequirements[] = []
  const number = (i: number): NumberedRequirements => {
    numbered[i] ??= numberRequirements(requirements.find(rules[i]?.pattern ?? ''), prefilter)
    return numbered[i]
  }
  for (const i of rules.keys()) addStep(() => number(i))
  let finder: StartFinder | undefined
  return (text) => {
    finder ??= new StartFinder([...rules.keys()].map(number), prefilter)
    return finder.find(scanOf(text))
  }
}

/** Creates a function that finds the rules that may match in a text. It throws on an unknown `{class}`. */
export function createRuleFinder<Rule extends PatternRule>(
  rules: readonly Rule[],
  words: WordClasses,
): (text: string) => TriggeredRule<Rule>[] {
  const findStarts = createStartFinder(rules, words)
  return (text) => {
    const startsByRule = findStarts(text)
    const triggered: TriggeredRule<Rule>[] = []
    for (const [i, rule] of rules.entries()) {
      const starts = startsByRule[i]
      if (starts?.length !== 0) triggered.push({ rule, starts })
    }
    return triggered
  }
}
