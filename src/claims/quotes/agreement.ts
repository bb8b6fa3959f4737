import type { Span } from '../pattern.ts'
import type { CompiledQuotes } from './grammar.ts'

/**
 * Whether a name behind a cue is its object, not its subject: the verb's subject never stands behind it, the verb
 * cannot have such a name right behind it as its subject, or it has another form than a definite name
 * there («وصف المعارضة», “he described the opposition”).
 */
export function isObject(text: string, cue: Span, name: Span, grammar: CompiledQuotes): boolean {
  if (name.start < cue.end) return false
  const said = text.slice(cue.start, cue.end)
  if (grammar.isObjectCue(said)) return true
  const form = grammar.agreements.find((one) => one.said(said))
  if (!form || text.slice(cue.end, name.start).trim() !== '') return false
  const named = text.slice(name.start, name.end)
  const forms = grammar.agreements.filter(({ speaks }) => speaks(named))
  return (
    form.refuses(named) || (grammar.isDefinite(named) && forms.length > 0 && forms.every((one) => differs(one, form)))
  )
}

/** Whether a name of one form never agrees with a verb of another: an invariable form agrees with any. */
const differs = (one: { name: string; isInvariable?: true | undefined }, other: { name: string }): boolean =>
  one.isInvariable !== true && one.name !== other.name
