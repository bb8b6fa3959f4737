import { languageOf } from '../languages/index.ts'
import { type ParseResult, type Fault, readFrontMatter } from './front-matter.ts'
import { type Edition, createEdition } from './story.ts'

/** Maximum number of bytes of a story's file: some 20,000 words, which are read in two seconds however hard they are to read. */
export const MAX_FILE_BYTES = 131_072
/** Maximum number of sentences of a story. */
export const MAX_SENTENCES = 10_000

/** A story's file name: an id of lower-case letters, digits and hyphens, a language, `.md`. */
const FILE_NAME = /^([a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?)\.([a-z]{2})\.md$/
// Offsets into a body are UTF-16 positions in the text as it stands, so `ignoreBOM` and no change of line ends there.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export interface StoryFile {
  readonly id: string
  readonly edition: Edition
}

/** Reads one file's bytes. A byte-order mark at the start is left out; CRLF may end the lines of the front matter. */
export function readStoryFile(name: string, bytes: Uint8Array): ParseResult<StoryFile> {
  const refuse = (field: string, reason: string, value = ''): ParseResult<never> => ({
    ok: false,
    faults: [{ file: name, field, value, reason }],
  })
  const [, id, code] = FILE_NAME.exec(name) ?? []
  const language = languageOf(code ?? '')
  if (!id || !code)
    return refuse('file name', 'must be ID.LANGUAGE.md with an id of a–z, 0–9 and hyphens, at most 80 long')
  if (!language) return refuse('file name', 'is in a language that Isnad does not read', code)
  if (bytes.length > MAX_FILE_BYTES)
    return refuse('size', `must be at most ${MAX_FILE_BYTES} bytes`, String(bytes.length))
  const text = decode(bytes)
  if (typeof text === 'number') return refuse('text', 'is not UTF-8', `byte ${text}`)

  const head = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)
  if (!head) return refuse('front matter', 'must stand first, between two lines of "---"')
  const body = text.slice(head[0].length).replace(/^(?:\r?\n)+/, '')
  const about = readFrontMatter(head[1] ?? '', name)
  const faults: Fault[] = about.ok ? [] : [...about.faults]
  if (body.trim() === '') faults.push({ file: name, field: 'body', value: '', reason: 'is empty' })
  if (body.includes('\0'))
    faults.push({ file: name, field: 'body', value: `character ${body.indexOf('\0')}`, reason: 'is a NUL' })
  if (about.ok && about.value.language !== code)
    faults.push({
      file: name,
      field: 'language',
      value: about.value.language,
      reason: `does not match the file name's "${code}"`,
    })
  if (!about.ok || faults.length > 0) return { ok: false, faults }
  const edition = createEdition(body, about.value, language)
  const { length } = edition.sentences
  if (length > MAX_SENTENCES)
    return refuse('body', `must have at most ${MAX_SENTENCES} sentences`, `${length} sentences`)
  return { ok: true, value: { id, edition } }
}

/** The text, or the offset of the first byte that is not UTF-8. */
function decode(bytes: Uint8Array): string | number {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  try {
    return utf8.decode(bytes.subarray(mark))
  } catch {
    return firstBadByte(bytes)
  }
}

/** Offset of the first byte that differs from the text that a lenient decoder made of them. */
function firstBadByte(bytes: Uint8Array): number {
  const forgiven = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  return bytes.findIndex((byte, i) => byte !== forgiven[i])
}
