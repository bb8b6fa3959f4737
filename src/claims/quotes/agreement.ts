import type { Span } from '../pattern.ts'
import type { CompiledQuotes } from './grammar.ts'

/**
 * Whether somebody behind a cue is of whom it speaks, not who speaks by it: a verb whose subject never stands behind
 * it, one that cannot have such a name right behind it as its subject, or one in another form than a definite name
 * there («وصف المعارضة», “he described the opposition”).
 */
export function isObject(text: string, cue: Span, beside: Span, grammar: CompiledQuotes): boolean {
  if (beside.start < cue.end) return false
  const said = text.slice(cue.start, cue.end)
  if (grammar.isObjectCue(said)) return true
  const form = grammar.agreements.find((one) => one.said(said))
  if (!form || text.slice(cue.end, beside.start).trim() !== '') return false
  const name = text.slice(beside.start, beside.end)
  const told = grammar.agreements.filter(({ speaks }) => speaks(name))
  return form.refuses(name) || (grammar.isDefinite(name) && told.length > 0 && told.every((one) => differs(one, form)))
}

/** Whether words of one form never speak of another: a plural takes a verb of any. */
const differs = (one: { name: string; isInvariable?: true | undefined }, other: { name: string }): boolean =>
  one.isInvariable !== true && one.name !== other.name
