import { UserError } from '../command/user-error.ts'
import { cleanText } from './clean-text.ts'
import { decodePage, decodeText } from './decode.ts'
import { fileKind } from './file-kind.ts'
import { readPlainText } from './plain-text.ts'
import type { ReadFile } from './field-values.ts'

/** Maximum number of bytes of a file that a story is read from. */
const MAX_INTAKE_BYTES = 1_048_576

/** A file that somebody wants to add. */
export interface IntakeFile {
  /** As it is called; '' for what has no name. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Throws UserError for a file that is larger than is read. */
export function requireSmall(size: number): void {
  if (size > MAX_INTAKE_BYTES) throw new UserError('intakeTooLarge', kilobytes(MAX_INTAKE_BYTES, size))
}

/** A limit and a size in bytes, as they are told. */
export const kilobytes = (limit: number, size: number) => ({
  limit: Math.floor(limit / 1_024),
  size: Math.ceil(size / 1_024),
})

/** Reads a file by its kind. What reads each is loaded when it is used. Throws UserError. */
export async function readKind({ name, bytes }: IntakeFile): Promise<ReadFile> {
  requireSmall(bytes.length)
  try {
    switch (fileKind(name, bytes)) {
      case 'txt':
        return readPlainText(cleanText(decodeText(bytes)))
      case 'md':
        return await (await import('./markdown.ts')).readMarkdown(cleanText(decodeText(bytes)))
      case 'html':
        return (await import('./html.ts')).readHtml(decodePage(bytes))
      case 'json':
        return await (await import('./ninjs.ts')).readNinjs(decodeText(bytes))
      case 'docx':
        return await (await import('./docx.ts')).readDocx(bytes)
    }
  } catch (error) {
    // What is nested without end ends the stack of whatever parses it.
    if (error instanceof RangeError) throw new UserError('intakeTooComplex')
    throw error
  }
}
