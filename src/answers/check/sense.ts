import type { CheckGrammar } from '../../languages/checking.ts'
import { foldText } from '../../story/fold.ts'
import type { Word } from './words.ts'

/** A language's words that turn the sense of others, ready to be looked up. */
export interface Sense {
  readonly negators: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  readonly denials: ReadonlySet<string>
  readonly turnsAfter: ReadonlySet<string>
  readonly limitsBefore: ReadonlySet<string>
  readonly limitsDenied: ReadonlySet<string>
  /** How sure or how free something is, by word. */
  readonly modals: ReadonlyMap<string, number>
}

const ready = new WeakMap<CheckGrammar, Sense>()

/** The words of a grammar, folded once. */
export function senseOf(grammar: CheckGrammar): Sense {
  const known = ready.get(grammar)
  if (known) return known
  const set = (words: readonly string[]): Set<string> => new Set(words.map(foldText))
  const made = {
    negators: set(grammar.negators),
    auxiliaries: set(grammar.auxiliaries),
    denials: set(grammar.denials),
    turnsAfter: set(grammar.turnsAfter),
    limitsBefore: set(grammar.limitsBefore),
    limitsDenied: set(grammar.limitsDenied),
    modals: new Map(grammar.modals.flatMap((words, kind) => words.map((word) => [foldText(word), kind] as const))),
  }
  ready.set(grammar, made)
  return made
}

/** Whether two stretches deny another number of times, or are sure to another degree. */
export function turns(one: readonly Word[], other: readonly Word[], { negators, modals }: Sense): boolean {
  const denied = (words: readonly Word[]): number => words.filter(({ text }) => negators.has(text)).length
  const degrees = (words: readonly Word[]): string =>
    [...new Set(words.flatMap(({ text }) => modals.get(text) ?? []))].sort().join()
  return denied(one) !== denied(other) || degrees(one) !== degrees(other)
}
