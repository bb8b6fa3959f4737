import { UserError } from '../command/user-error.ts'

/** The kinds of files that a story can be read from, by the end of their names. */
const FILE_KINDS = ['txt', 'md', 'html', 'json', 'docx'] as const
type FileKind = (typeof FILE_KINDS)[number]

/** Other ends of names for the same kinds. */
const ALIASES: Readonly<Record<string, FileKind>> = { text: 'txt', markdown: 'md', htm: 'html', xhtml: 'html' }

/** The first bytes of a ZIP archive, which a .docx file is. */
const ZIP = [0x50, 0x4b, 0x03, 0x04] as const

const isZip = (bytes: Uint8Array): boolean => ZIP.every((byte, i) => bytes[i] === byte)

/** The kind of a file, by the end of its name; where it has none, as standard input, by how it begins. Throws UserError. */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  const [, end = ''] = /\.([a-z]+)$/i.exec(name) ?? []
  const ending = end.toLowerCase()
  const kind = end === '' ? kindOfStart(bytes) : (FILE_KINDS.find((one) => one === ending) ?? aliasOf(ending))
  if (!kind) throw new UserError('intakeUnknownKind', { kinds: FILE_KINDS.map((one) => `.${one}`).join(', ') })
  // What a file is called is not trusted: a text that is an archive, or the other way round, is neither.
  if ((kind === 'docx') !== isZip(bytes)) throw new UserError('intakeNotWhatItSays', { kind })
  return kind
}

const aliasOf = (ending: string): FileKind | undefined => (Object.hasOwn(ALIASES, ending) ? ALIASES[ending] : undefined)

function kindOfStart(bytes: Uint8Array): FileKind {
  if (isZip(bytes)) return 'docx'
  const start = new TextDecoder().decode(bytes.subarray(0, 1_000)).trimStart().toLowerCase()
  if (/^<(!doctype html|html|head|body|article)\b/.test(start)) return 'html'
  if (start.startsWith('{')) return 'json'
  return start.startsWith('---\n') || start.startsWith('---\r\n') || start.startsWith('# ') ? 'md' : 'txt'
}
