import { createHash } from 'node:crypto'
import type { FoundFile } from '../../story/corpus.ts'

/** A hash of all that a story is read from, its files' names and bytes; undefined if one of them could not be read. */
export function contentHash(files: readonly FoundFile[]): string | undefined {
  const hash = createHash('sha256')
  for (const { name, bytes } of files) {
    if (!bytes.ok) return undefined
    hash.update(`${JSON.stringify(name)} ${bytes.value.length}\n`).update(bytes.value)
  }
  return hash.digest('hex')
}
