import { parseDocument } from 'yaml'
import { readStoryFile } from '../story/file.ts'
import { describeFault } from '../story/front-matter.ts'

/** Fields of a front matter that are set, or removed where there is no value. */
type FieldChanges = Readonly<Record<string, string | undefined>>

/**
 * A story's file with some fields of its front matter changed: its comments, the order of the other fields and the whole
 * text stay as they are. Throws if the file is no good story, before or after.
 */
export function editFrontMatter(name: string, bytes: Uint8Array, changes: FieldChanges): Uint8Array {
  requireGood(name, bytes)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const [, start = '', head = '', end = ''] =
    /^(\ufeff?---[ \t]*\r?\n)([\s\S]*?)(\r?\n---[ \t]*(?:\r?\n|$))/.exec(text) ?? []
  const document = parseDocument(head, { schema: 'failsafe', keepSourceTokens: true })
  for (const [field, value] of Object.entries(changes))
    if (value === undefined) document.delete(field)
    else document.set(field, value)
  const lineEnd = start.endsWith('\r\n') ? '\r\n' : '\n'
  const edited = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd().replace(/\r?\n/g, lineEnd)
  const rest = text.slice(start.length + head.length + end.length)
  const changed = new TextEncoder().encode(`${start}${edited}${end}${rest}`)
  requireGood(name, changed)
  return changed
}

function requireGood(name: string, bytes: Uint8Array): void {
  const read = readStoryFile(name, bytes)
  if (!read.ok) throw new Error(read.faults.map(describeFault).join('\n'))
}
