import { Document } from 'yaml'
import { readStoryFile, type StoryFile } from '../story/file.ts'
import type { Fault } from '../story/front-matter.ts'
import { FIELD_NAMES, type StoryFields } from '../story/story-fields.ts'

/** A story's file as it will be written, and as it is read back. */
export interface ComposedStory extends StoryFile {
  readonly name: string
  readonly bytes: Uint8Array
}

type ComposeResult =
  | { readonly ok: true; readonly story: ComposedStory }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Composes a story's file. What is given is checked as the file would be: by reading it. */
export function composeStory(id: string, fields: StoryFields, body: string): ComposeResult {
  const name = `${id}.${fields.language ?? 'en'}.md`
  const known = new Map(Object.entries(fields))
  const given = FIELD_NAMES.flatMap((field): [string, unknown][] => {
    const value = known.get(field)
    return value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ? [] : [[field, value]]
  })
  const head = new Document(Object.fromEntries(given), { aliasDuplicateObjects: false })
    .toString({ lineWidth: 0, flowCollectionPadding: false })
    .trimEnd()
  const bytes = new TextEncoder().encode(`---\n${given.length > 0 ? head : ''}\n---\n\n${body}\n`)
  const read = readStoryFile(name, bytes)
  return read.ok ? { ok: true, story: { ...read.value, name, bytes } } : read
}
