import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Keeps stories in a folder. A file that is there already is never written over: the promise rejects. */
export function keepIn(folder: string): (name: string, bytes: Uint8Array) => Promise<void> {
  return async (name, bytes) => {
    try {
      await writeFile(join(folder, name), bytes, { flag: 'wx' })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      throw new Error(`${name}: there is such a file already`)
    }
  }
}
