import { randomBytes } from 'node:crypto'
import { link, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '../command/user-error.ts'

/** How the system says that a folder cannot be written to. */
const UNWRITABLE = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOENT', 'ENOSPC', 'EDQUOT'])
/** How it says that one file cannot have two names there. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'])

/** Writes a new file: whole, or not at all, and never over another. Throws UserError where it cannot. */
export async function writeNewFile(path: string, bytes: Uint8Array): Promise<void> {
  await withTemporary(path, bytes, async (temporary) => {
    try {
      await link(temporary, path)
    } catch (error) {
      if (codeOf(error) === 'EEXIST') throw new UserError('storyExists')
      if (!NO_LINKS.has(codeOf(error))) throw error
      await claim(path)
      await rename(temporary, path)
    }
  })
}

/** Writes a file anew in one step. Throws UserError where it cannot. */
export const replaceFile = (path: string, bytes: Uint8Array): Promise<void> =>
  withTemporary(path, bytes, (temporary) => rename(temporary, path))

/** Makes an empty file of a name that nobody has. */
async function claim(path: string): Promise<void> {
  try {
    await (await open(path, 'wx')).close()
  } catch (error) {
    throw codeOf(error) === 'EEXIST' ? new UserError('storyExists') : error
  }
}

async function withTemporary(path: string, bytes: Uint8Array, place: (temporary: string) => Promise<void>) {
  // No story has a name like this, so that nobody reads it while it is written.
  const temporary = join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const file = await open(temporary, 'wx', 0o644)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await place(temporary)
  } catch (error) {
    throw UNWRITABLE.has(codeOf(error)) ? new UserError('folderNotWritable', { reason: codeOf(error) }) : error
  } finally {
    await rm(temporary, { force: true }).catch((error: unknown) => {
      if (!UNWRITABLE.has(codeOf(error))) throw error
    })
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
