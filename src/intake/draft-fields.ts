import { UserError } from '../command/user-error.ts'
import { frontMatter } from '../story/front-matter.ts'
import { FIELD_NAMES, type StoryFields } from '../story/story-fields.ts'

type FieldName = (typeof FIELD_NAMES)[number]

/** The faults of some fields, each looked at by itself. */
function faultsOf(fields: StoryFields): Map<FieldName, string> {
  const values: Readonly<Record<string, unknown>> = fields
  const faults = new Map<FieldName, string>()
  for (const name of FIELD_NAMES) {
    if (values[name] === undefined) continue
    const checked = frontMatter.shape[name].safeParse(values[name])
    if (!checked.success) faults.set(name, checked.error.issues[0]?.message ?? '')
  }
  return faults
}

/** Fields that a person wrote. Throws UserError for the first that is not right. */
export function requireGoodFields(fields: StoryFields): void {
  for (const [field, reason] of faultsOf(fields)) throw new UserError('badInput', { field, reason })
}

/** The fields that are right of those that a file says: what is wrong with it is asked for, as if it said nothing. */
export function withoutFaulty(fields: StoryFields): StoryFields {
  const faults = faultsOf(fields)
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => !FIELD_NAMES.some((one) => one === name && faults.has(one))),
  )
}
