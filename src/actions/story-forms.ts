import { phrase } from '../answers/phrase.ts'
import { FILE_KINDS } from '../intake/file-kind.ts'
import { languages } from '../languages/index.ts'
import { STATUSES } from '../story/front-matter.ts'
import { FIELD_NAMES, type StoryFields } from '../story/story-fields.ts'
import type { Form, FormField } from './form-action.ts'

/** Discord's maximum of what can be pasted into a field, and of a field of the front matter. */
const [LONGEST_TEXT, LONGEST_FIELD, LONGEST_REASON] = [4_000, 1_000, 300]

/** The form for a story: a file or a text, and what is told of it. */
export const addForm = (): Form => ({
  title: 'addStory',
  fields: [
    { kind: 'file', name: 'file', label: 'fieldFile', types: FILE_KINDS.map((kind) => `.${kind}`) },
    { kind: 'text', name: 'text', label: 'fieldText', max: LONGEST_TEXT, long: true },
    { kind: 'text', name: 'title', label: 'fieldTitle', max: LONGEST_FIELD },
    languageField({}),
    { kind: 'text', name: 'published', label: 'fieldPublished', max: 40 },
  ],
})

/** The form for what a story is. */
export const editForm = (fields: StoryFields): Form => ({
  title: 'editStory',
  fields: [
    { kind: 'text', name: 'title', label: 'fieldTitle', value: fields.title, max: LONGEST_FIELD },
    languageField(fields),
    { kind: 'text', name: 'published', label: 'fieldPublished', value: fields.published, max: 40 },
    { kind: 'text', name: 'publisher', label: 'fieldPublisher', value: fields.publisher, max: LONGEST_FIELD },
    { kind: 'text', name: 'sources', label: 'fieldSources', value: fields.sources?.join(', '), max: LONGEST_FIELD },
  ],
})

/** The form for where a story comes from, and what may be done with it. */
export const sourceForm = (fields: StoryFields): Form => ({
  title: 'editSource',
  fields: [
    { kind: 'text', name: 'url', label: 'fieldUrl', value: fields.url, max: LONGEST_FIELD },
    { kind: 'text', name: 'rights', label: 'fieldRights', value: fields.rights, max: LONGEST_FIELD },
    {
      kind: 'choice',
      name: 'status',
      label: 'fieldStatus',
      placeholder: 'usable',
      options: STATUSES.map((value) => ({ value, label: phrase(value), selected: value === fields.status })),
    },
    { kind: 'text', name: 'embargoed-until', label: 'fieldUntil', value: fields['embargoed-until'], max: 40 },
  ],
})

export const rejectForm = (): Form => ({
  title: 'reject',
  fields: [{ kind: 'text', name: 'reason', label: 'why', max: LONGEST_REASON, long: true, required: true }],
})

const languageField = ({ language }: StoryFields): FormField => ({
  kind: 'choice',
  name: 'language',
  label: 'fieldLanguage',
  placeholder: 'asTheFileSays',
  options: languages.map(({ code, name }) => ({
    value: code,
    label: phrase('languageChoice', { name }),
    selected: code === language,
  })),
})

/** The fields of a story among what was filled in, those that were left empty left out. */
export function typedFields(values: ReadonlyMap<string, string>): StoryFields {
  const typed = FIELD_NAMES.flatMap((name): [string, string | string[]][] => {
    const value = values.get(name)?.trim().replace(/\s+/g, ' ') ?? ''
    if (value === '') return []
    return [[name, name === 'sources' ? value.split(/[,،]/).flatMap((one) => one.trim() || []) : value]]
  })
  return Object.fromEntries(typed)
}
