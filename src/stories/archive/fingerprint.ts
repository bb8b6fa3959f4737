import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folders of the code that decides what is read in a story and how it is stored. */
const SOURCE_FOLDERS = ['languages', 'story', 'claims', 'search', 'stories/archive']

let known: string | undefined

/** A hash of the code that reads and stores stories: what other code has stored is read anew. */
export function fingerprint(): string {
  known ??= hashSources()
  return known
}

function hashSources(): string {
  const source = join(import.meta.dirname, '..', '..')
  const hash = createHash('sha256')
  for (const room of SOURCE_FOLDERS)
    for (const name of readdirSync(join(source, room), { recursive: true, encoding: 'utf8' }).sort())
      if (/(?:\.tsv|(?<!\.(?:test|fixture))\.ts)$/.test(name)) hash.update(readFileSync(join(source, room, name)))
  return hash.digest('hex')
}
