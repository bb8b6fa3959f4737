import { phrase } from '../answers/phrase.ts'
import { languages } from '../languages/index.ts'
import { STATUSES } from '../story/front-matter.ts'
import { FIELD_NAMES, type StoryFields } from '../story/story-fields.ts'
import type { MessageKey } from '../languages/messages.ts'
import type { Form, FormField } from './form.ts'

/** Discord's maximum of what can be pasted into a field, and of a field of the front matter. */
const [LONGEST_TEXT, LONGEST_FIELD, LONGEST_REASON] = [4_000, 1_000, 300]

/** A field of one line, which may be left empty. */
const line = (name: string, label: MessageKey, maxLength: number, value?: string): FormField => ({
  ...{ kind: 'text', name, label: phrase(label), value, maxLength },
  ...{ isOptional: true, isShort: true },
})

/** The form for a story: a file or a text, and what is told of it. */
export const addForm = (): Form => ({
  title: phrase('addStory'),
  fields: [
    { kind: 'file', name: 'file', label: phrase('fieldFile') },
    { kind: 'text', name: 'text', label: phrase('fieldText'), maxLength: LONGEST_TEXT, isOptional: true },
    line('title', 'fieldTitle', LONGEST_FIELD),
    languageField({}),
    line('published', 'fieldPublished', 40),
  ],
})

/** The form for what a story is. */
export const editForm = (fields: StoryFields): Form => ({
  title: phrase('editStory'),
  fields: [
    line('title', 'fieldTitle', LONGEST_FIELD, fields.title),
    languageField(fields),
    line('published', 'fieldPublished', 40, fields.published),
    line('publisher', 'fieldPublisher', LONGEST_FIELD, fields.publisher),
    line('sources', 'fieldSources', LONGEST_FIELD, fields.sources?.join(', ')),
  ],
})

/** The form for where a story comes from, and what may be done with it. */
export const sourceForm = (fields: StoryFields): Form => ({
  title: phrase('editSource'),
  fields: [
    line('url', 'fieldUrl', LONGEST_FIELD, fields.url),
    line('rights', 'fieldRights', LONGEST_FIELD, fields.rights),
    {
      kind: 'menu',
      name: 'status',
      label: phrase('fieldStatus'),
      placeholder: phrase('fieldStatus'),
      choices: STATUSES.map((value) => ({
        value,
        label: phrase(value),
        isChosen: value === (fields.status ?? 'usable'),
      })),
    },
    line('embargoed-until', 'fieldUntil', 40, fields['embargoed-until']),
  ],
})

export const rejectForm = (): Form => ({
  title: phrase('reject'),
  fields: [{ kind: 'text', name: 'reason', label: phrase('why'), maxLength: LONGEST_REASON }],
})

const languageField = ({ language }: StoryFields): FormField => ({
  kind: 'menu',
  name: 'language',
  label: phrase('fieldLanguage'),
  placeholder: phrase('asTheFileSays'),
  choices: languages.map(({ code, name }) => ({
    value: code,
    label: phrase('languageChoice', { name }),
    isChosen: code === language,
  })),
})

/** The fields of a story among what was filled in, those that were left empty left out. */
export function typedFields(values: Readonly<Record<string, string>>): StoryFields {
  const typed = FIELD_NAMES.flatMap((name): [string, string | string[]][] => {
    const value = values[name]?.trim().replace(/\s+/g, ' ') ?? ''
    if (value === '') return []
    return [[name, name === 'sources' ? value.split(/[,،]/).flatMap((one) => one.trim() || []) : value]]
  })
  return Object.fromEntries(typed)
}
