import { Unzip, UnzipInflate, zipSync } from 'fflate'
import { UserError } from '../command/user-error.ts'

/** The parts of a document that its words are read from. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:document|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/document\.xml\.rels)$/
const PROPERTIES = 'docProps/core.xml'
/** Maximum number of bytes of all of them, unpacked: a document's text is in a tenth of that. */
const MAX_UNPACKED = 16_000_000
/** Maximum number of parts of a document. */
const MAX_PARTS = 2_000
/** Number of packed bytes that are unpacked at a time: a thousandfold of them is held in memory at once. */
const STEP = 4_096

/** A Word document without pictures and all else that its words are not read from. */
interface UnpackedDocument {
  readonly document: Uint8Array
  readonly properties: string | undefined
}

/**
 * Unpacks a document as far as it is read, and packs it anew: what its directory says of its size may be false, so every
 * byte is counted while it is unpacked. Throws UserError.
 */
export function unpackDocument(bytes: Uint8Array): UnpackedDocument {
  const parts = unpack(bytes)
  if (!parts.has('word/document.xml')) throw new UserError('intakeNotWhatItSays', { kind: 'docx' })
  const properties = parts.get(PROPERTIES)
  return {
    document: zipSync(Object.fromEntries(parts), { level: 0 }),
    properties: properties && new TextDecoder().decode(properties),
  }
}

function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>()
  let [size, count] = [0, 0]
  const unzip = new Unzip((file) => {
    if (++count > MAX_PARTS) throw new UserError('intakeTooComplex')
    if (!WANTED.test(file.name) || parts.has(file.name)) return
    const chunks: Uint8Array[] = []
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error
      size += chunk.length
      if (size > MAX_UNPACKED) throw new UserError('intakeTooComplex')
      chunks.push(chunk)
      if (isLast) parts.set(file.name, Buffer.concat(chunks))
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += STEP) unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError('intakeNotWhatItSays', { kind: 'docx' })
  }
  return parts
}
