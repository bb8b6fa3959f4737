import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type SearchIndex, createIndex } from '../search/search.ts'
import { loadCorpus } from '../story/corpus.ts'
import type { Fault } from '../story/front-matter.ts'
import { statFile } from '../story/read-bytes.ts'
import type { Story } from '../story/story.ts'
import { Archive, type ProgressListener } from './archive/archive.ts'
import type { Sharing } from './archive/read-changes.ts'
import { ClaimsCache } from './claims-cache.ts'

/** Bytes of stories from which on an archive is used: some 5,000 sentences, beyond which memory is slower to search. */
const ARCHIVE_MIN_BYTES = 1_500_000

/** The stories of a folder as they are now. */
export interface LoadedStories {
  readonly stories: ReadonlyMap<string, Story>
  readonly index: SearchIndex
  /** What is wrong with the files that could not be read as stories. */
  readonly faults: readonly Fault[]
}

/** A folder of stories, read again as often as it changes. */
export interface StoryStore {
  /** Reads what changed. `onProgress` is called where that may take long. Throws the file system's errors. */
  load(onProgress?: ProgressListener): Promise<LoadedStories>
  close(): void
}

/** Where what is read in a folder is kept, and what its stories are searched with. */
interface StoryStoreOptions {
  /** The folder for the archive, or for the claims of a few stories. */
  dataDir(): string
  /** Called with why claims cannot be kept; they are read again at the next start then. */
  onCacheError?(error: unknown): void
  /** Where bots share what they read in many stories; undefined if each reads for itself. */
  readonly sharing?: Sharing | undefined
  readonly dictionaries?: string | undefined
  /** Bytes of stories from which on an archive is used. */
  readonly archiveMinBytes?: number
}

/** Opens a folder of stories: few are held in memory, many in an archive on disk. */
export function openStoryStore(
  folder: string,
  { dataDir, dictionaries, sharing, archiveMinBytes = ARCHIVE_MIN_BYTES, onCacheError = () => {} }: StoryStoreOptions,
): StoryStore {
  let archive: Archive | undefined
  let cache: ClaimsCache | undefined
  return {
    async load(onProgress) {
      if ((await folderSize(folder)) < archiveMinBytes) {
        const { stories, faults } = await loadCorpus(folder)
        cache ??= ClaimsCache.open(dataDir(), onCacheError)
        for (const story of stories.values())
          for (const edition of [story, ...story.translations]) cache?.register(edition)
        return { stories, faults, index: createIndex(stories.values(), { dictionaries }) }
      }
      archive ??= new Archive(archivePath(dataDir(), folder), folder, sharing)
      await archive.update(onProgress)
      const { stories, collections } = archive.stories()
      return { stories, faults: archive.faults(), index: createIndex(stories.values(), { dictionaries, collections }) }
    },
    close() {
      archive?.close()
      cache?.close()
      archive = undefined
      cache = undefined
    },
  }
}

async function folderSize(folder: string): Promise<number> {
  let bytes = 0
  for (const name of await readdir(folder)) if (name.endsWith('.md')) bytes += (await statFile(folder, name))?.size ?? 0
  return bytes
}

/** Each folder of stories has an archive of its own. */
function archivePath(dataDir: string, folder: string): string {
  mkdirSync(dataDir, { recursive: true })
  const which = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 8)
  return join(dataDir, `archive-${which}.sqlite`)
}
