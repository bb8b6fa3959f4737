import type { Stats } from 'node:fs'
import { constants, lstat, open } from 'node:fs/promises'
import { join } from 'node:path'
import { MAX_FILE_BYTES } from './file.ts'
import type { ParseResult } from './front-matter.ts'

/** Why the system does not read a file, by its code. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission to read it',
  EPERM: 'there is no permission to read it',
  ENOENT: 'it is not there, or its name is not UTF-8',
}

/** Reads a plain file of a folder. Whatever else stands under the name, is too long or cannot be read, is a fault. */
export async function readBytes(
  folder: string,
  name: string,
  maxBytes = MAX_FILE_BYTES,
): Promise<ParseResult<Uint8Array>> {
  const refuse = (reason: string, value = ''): ParseResult<Uint8Array> => ({
    ok: false,
    faults: [{ file: name, field: 'file', value, reason }],
  })
  try {
    const path = join(folder, name)
    // Opening a device can do things, and opening a FIFO can wait for ever: only a plain file is opened.
    const found = await lstat(path)
    if (!found.isFile()) return refuse(describeKind(found))
    if (found.size > maxBytes) return refuse(`must be at most ${maxBytes} bytes`, `${found.size}`)
    await using file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    return { ok: true, value: await file.readFile() }
  } catch (error) {
    if (!isSystemError(error)) throw error
    return refuse(`cannot be read: ${REASONS[error.code] ?? 'the system refuses it'}`, error.code)
  }
}

/** The size and times of what stands under a name in a folder, of a link its own; null if it cannot be looked at. */
export async function statFile(folder: string, name: string): Promise<Stats | null> {
  try {
    return await lstat(join(folder, name))
  } catch (error) {
    if (!isSystemError(error)) throw error
    return null
  }
}

function describeKind(found: Stats): string {
  if (found.isSymbolicLink()) return 'is a link, and links are not followed'
  if (found.isDirectory()) return 'is a folder'
  if (found.isFIFO()) return 'is a FIFO'
  return found.isSocket() ? 'is a socket' : 'is a device'
}

const isSystemError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error
