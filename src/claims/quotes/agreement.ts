import type { Span } from '../pattern.ts'
import type { Reader } from './grammar.ts'

/**
 * Whether somebody behind a cue is of whom it speaks, not who speaks by it: a verb whose subject never stands behind
 * it, one that cannot have such a name right behind it as its subject, or one in another form than a definite name
 * there («وصف المعارضة», “he described the opposition”).
 */
export function isObject(text: string, cue: Span, beside: Span, reader: Reader): boolean {
  if (beside.start < cue.end) return false
  const said = text.slice(cue.start, cue.end)
  if (reader.isLone(said)) return true
  const form = reader.forms.find((one) => one.said(said))
  if (!form || text.slice(cue.end, beside.start).trim() !== '') return false
  const name = text.slice(beside.start, beside.end)
  const told = reader.forms.filter(({ speaks }) => speaks(name))
  return form.refuses(name) || (reader.isDefinite(name) && told.length > 0 && told.every((one) => differs(one, form)))
}

/** Whether words of one form never speak of another: a plural takes a verb of any. */
const differs = (one: { name: string; firm?: true | undefined }, other: { name: string }): boolean =>
  one.firm !== true && one.name !== other.name
