import { UserError } from '../command/user-error.ts'

/** Number of the first bytes of a page among which it names its encoding. */
const DECLARATION_LENGTH = 1_024

/** The text of a file in UTF-8, or in UTF-16 with a byte-order mark. Throws UserError for any other bytes. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes)
  return decodeAs('utf-8', bytes)
}

/** The text of a page, in the encoding that it names for itself; in UTF-8 if it names none. Throws UserError. */
export function decodePage(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_LENGTH))
  const [, named] = /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?([\w-]{2,40})/i.exec(start) ?? []
  const label = named?.toLowerCase()
  return label && label !== 'utf-8' && isEncoding(label) ? decodeAs(label, bytes) : decodeText(bytes)
}

function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch {
    // What no decoder is called is read as if it were not named.
    return false
  }
}

function decodeAs(label: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    throw new UserError('intakeNotText')
  }
}
