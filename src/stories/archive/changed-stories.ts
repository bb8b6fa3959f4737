import type { DatabaseSync } from 'node:sqlite'
import { storyFiles } from '../../story/corpus.ts'
import { statFile } from '../../story/read-bytes.ts'

/** A story of the folder of which a file was added, changed or removed. */
export interface ChangedStory {
  readonly id: string
  readonly names: readonly string[]
  /** The size and times of each file, by its name. */
  readonly stamps: ReadonlyMap<string, string>
}

/** What changed in the folder since the last update; `gone` holds ids. */
export async function findChangedStories(
  database: DatabaseSync,
  folder: string,
): Promise<{ changed: ChangedStory[]; gone: string[] }> {
  const rows = database.prepare('select story, name, stamp from files').all()
  const known = Map.groupBy(rows, ({ story }) => String(story))
  const changed: ChangedStory[] = []
  for (const [id, names] of await storyFiles(folder)) {
    const stamps = new Map(await Promise.all(names.map(async (name) => [name, await stampOf(folder, name)] as const)))
    const before = known.get(id) ?? []
    const same = before.every(({ name, stamp }) => stamps.get(String(name)) === stamp)
    if (!same || before.length !== names.length) changed.push({ id, names, stamps })
    known.delete(id)
  }
  return { changed, gone: [...known.keys()] }
}

async function stampOf(folder: string, name: string): Promise<string> {
  const found = await statFile(folder, name)
  return found ? `${found.size} ${found.mtimeMs} ${found.ctimeMs}` : 'not to be looked at'
}
