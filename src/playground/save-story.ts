import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PlaygroundStories } from './page.ts'

/**
 * Returns a function that saves stories in a folder and calls `reread`, if there is one. It never overwrites a file:
 * the promise rejects.
 */
export function createStorySaver(folder: string, reread?: () => Promise<void>): NonNullable<PlaygroundStories['save']> {
  return async (name, bytes) => {
    try {
      await writeFile(join(folder, name), bytes, { flag: 'wx' })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      throw new Error(`${name}: there is such a file already`)
    }
    await reread?.()
    return reread ? 'now' : 'later'
  }
}
