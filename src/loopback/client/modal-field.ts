import type { Component } from '../state/component.ts'
import { ClientRefusal } from './client-refusal.ts'
import { type Chooser, type FileUpload, resolveIds, type Resolved, resolveUpload } from './resolved.ts'

/** A person's value for a field: a text, a tick, options by value or label, people, roles, channels, files. */
export type FormValue = string | boolean | FormEntry | readonly (string | FormEntry)[]
type FormEntry = { readonly id: string } | FileUpload

/** Discord's numbers for the fields of a form. */
const TYPE = {
  select: 3,
  text: 4,
  user: 5,
  role: 6,
  mentionable: 7,
  channel: 8,
  file: 19,
  radio: 21,
  group: 22,
  box: 23,
}
/** The kinds of things that a select of them takes. */
const TAKES: Readonly<Record<number, readonly string[]>> = {
  [TYPE.user]: ['users'],
  [TYPE.role]: ['roles'],
  [TYPE.mentionable]: ['users', 'roles'],
  [TYPE.channel]: ['channels'],
}

/** What is sent of a field, and what its values name. */
export interface FilledField {
  readonly data: Readonly<Record<string, unknown>>
  readonly resolved: Resolved
}

/** A field as it is filled in, checked as Discord's client checks it. Without a value it has what the form came with. */
export function fillField(
  field: Component,
  label: string,
  given: FormValue | undefined,
  chooser: Chooser,
): FilledField {
  const base = { type: field.type, id: field.id ?? 0, custom_id: field.custom_id ?? '' }
  const plain = (data: Readonly<Record<string, unknown>>): FilledField => ({ data: { ...base, ...data }, resolved: {} })
  switch (field.type) {
    case TYPE.text:
      return plain({ value: checkText(field, label, given ?? String(field.value ?? '')) })
    case TYPE.box:
      return plain({ value: checkBox(label, given ?? field.default === true) })
    case TYPE.radio:
      return plain({ value: checkCount(field, label, chosenOptions(field, label, given)).at(0) ?? null })
    case TYPE.select:
    case TYPE.group:
      return plain({ values: checkCount(field, label, chosenOptions(field, label, given)) })
    case TYPE.file: {
      const files = checkCount(field, label, uploads(field, label, given)).map((file) => resolveUpload(file, chooser))
      const attachments = Object.fromEntries(files.map(({ id, json }) => [id, json]))
      return { data: { ...base, values: files.map(({ id }) => id) }, resolved: files.length > 0 ? { attachments } : {} }
    }
    default: {
      const values = checkCount(field, label, chosenIds(field, label, given))
      const resolved = resolveIds(values, chooser)
      const taken = (TAKES[field.type] ?? []).flatMap((kind) => Object.keys(resolved[kind] ?? {}))
      const strange = values.filter((id) => !taken.includes(id))
      if (strange.length > 0) throw new ClientRefusal(`"${label}" does not take ${strange.join(', ')}`)
      return { data: { ...base, values }, resolved }
    }
  }
}

function checkText({ required, min_length, max_length }: Component, label: string, given: FormValue): string {
  const text = Array.isArray(given) ? given.join('\n') : given
  if (typeof text !== 'string') throw new ClientRefusal(`"${label}" takes a text`)
  if (text === '' && required !== false) throw new ClientRefusal(`"${label}" must be filled in`)
  if (text !== '' && (text.length < (min_length ?? 0) || text.length > (max_length ?? 4_000)))
    throw new ClientRefusal(`"${label}" has ${text.length} characters`)
  return text
}

function checkBox(label: string, given: FormValue): boolean {
  if (typeof given !== 'boolean') throw new ClientRefusal(`"${label}" takes a tick`)
  return given
}

const entries = (given: FormValue): readonly (string | FormEntry)[] => {
  if (typeof given === 'boolean') return [String(given)]
  return isList(given) ? given : given === '' ? [] : [given]
}

const isList = (given: FormValue): given is readonly (string | FormEntry)[] => Array.isArray(given)
const isFile = (entry: string | FormEntry): entry is FileUpload => typeof entry === 'object' && 'bytes' in entry

/** The values of options, which may be named by their labels. */
function chosenOptions({ options }: Component, label: string, given: FormValue | undefined): string[] {
  const all = options ?? []
  if (given === undefined) return all.filter((one) => one.default).map(({ value }) => value)
  return entries(given).map((entry) => {
    const found = all.find(({ value, label }) => value === entry || label === entry)
    if (!found)
      throw new ClientRefusal(`"${label}" has no such option; it has: ${all.map((one) => one.label).join(', ')}`)
    return found.value
  })
}

function chosenIds({ default_values }: Component, label: string, given: FormValue | undefined): string[] {
  if (given === undefined) return (default_values ?? []).map(({ id }) => id)
  return entries(given).map((entry) => {
    if (isFile(entry)) throw new ClientRefusal(`"${label}" takes no files`)
    return typeof entry === 'string' ? entry : entry.id
  })
}

function uploads({ file_types }: Component, label: string, given: FormValue | undefined): FileUpload[] {
  return entries(given ?? []).map((entry) => {
    if (!isFile(entry)) throw new ClientRefusal(`"${label}" takes files`)
    if (file_types?.length && !file_types.some((type) => isOfType(entry, type)))
      throw new ClientRefusal(`"${label}" takes ${file_types.join(', ')}, not "${entry.name}"`)
    return entry
  })
}

/** Whether a file is of a type as Discord names them: by extension (`.md`) or by kind (`image/*`). Its contents count for nothing. */
const isOfType = ({ name, contentType }: FileUpload, type: string): boolean =>
  type.startsWith('.')
    ? name.toLowerCase().endsWith(type.toLowerCase())
    : contentType === type || (type.endsWith('/*') && contentType.startsWith(type.slice(0, -1)))

/** The values of a field, as many as it takes. */
function checkCount<T>(field: Component, label: string, values: T[]): T[] {
  const { type, required, min_values, max_values, options } = field
  if (values.length === 0 && (required === false || min_values === 0)) return values
  if (values.length === 0) throw new ClientRefusal(`"${label}" must be filled in`)
  const most = max_values ?? (type === TYPE.group ? (options ?? []).length : 1)
  if (values.length < (min_values ?? 1) || values.length > most)
    throw new ClientRefusal(`"${label}" takes ${min_values ?? 1} to ${most}, not ${values.length}`)
  return values
}
