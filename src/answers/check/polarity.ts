import type { CheckGrammar } from '../../languages/checking.ts'
import { foldText } from '../../story/fold.ts'
import type { ComparedWord } from './compared-word.ts'

/** A language's folded words that change the polarity of others. */
export interface PolarityWords {
  readonly negators: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  readonly denials: ReadonlySet<string>
  readonly turnsAfter: ReadonlySet<string>
  readonly limitsBefore: ReadonlySet<string>
  readonly limitsDenied: ReadonlySet<string>
  /** Degree of certainty or obligation, by word. */
  readonly modals: ReadonlyMap<string, number>
}

const polarityByGrammar = new WeakMap<CheckGrammar, PolarityWords>()

/** The polarity words of a grammar, folded once and kept. */
export function polarityWords(grammar: CheckGrammar): PolarityWords {
  const known = polarityByGrammar.get(grammar)
  if (known) return known
  const set = (words: readonly string[]): Set<string> => new Set(words.map(foldText))
  const made = {
    negators: set(grammar.negators),
    auxiliaries: set(grammar.auxiliaries),
    denials: set(grammar.denials),
    turnsAfter: set(grammar.senseShifters),
    limitsBefore: set(grammar.restrictors),
    limitsDenied: set(grammar.negatedRestrictors),
    modals: new Map(grammar.modals.flatMap((words, kind) => words.map((word) => [foldText(word), kind] as const))),
  }
  polarityByGrammar.set(grammar, made)
  return made
}

/** Whether two lists of words differ in their number of negations or their degree of certainty. */
export function changesPolarity(
  one: readonly ComparedWord[],
  other: readonly ComparedWord[],
  { negators, modals }: PolarityWords,
): boolean {
  const denied = (words: readonly ComparedWord[]): number => words.filter(({ text }) => negators.has(text)).length
  const degrees = (words: readonly ComparedWord[]): string =>
    [...new Set(words.flatMap(({ text }) => modals.get(text) ?? []))].sort().join()
  return denied(one) !== denied(other) || degrees(one) !== degrees(other)
}
