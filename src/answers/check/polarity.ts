import type { CheckGrammar } from '../../languages/checking.ts'
import { foldText } from '../../story/fold.ts'
import type { ComparedWord } from './compared-word.ts'

/** A language's words that turn the sense of others, ready to be looked up. */
export interface PolarityWords {
  readonly negators: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  readonly denials: ReadonlySet<string>
  readonly turnsAfter: ReadonlySet<string>
  readonly limitsBefore: ReadonlySet<string>
  readonly limitsDenied: ReadonlySet<string>
  /** How sure or how free something is, by word. */
  readonly modals: ReadonlyMap<string, number>
}

const polarityByGrammar = new WeakMap<CheckGrammar, PolarityWords>()

/** The words of a grammar, folded once. */
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

/** Whether two stretches deny another number of times, or are sure to another degree. */
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
