import type { ChangedStory } from './changed-stories.ts'
import { readSharedStories } from './read-shared-stories.ts'
import { readStories } from './read-stories.ts'
import type { ReadStory } from './read-story.ts'

/** Where bots share what they read in stories. */
export interface Sharing {
  /** The address of a PostgreSQL database. */
  readonly databaseUrl: string
  /** Called with why nothing can be shared; each bot reads for itself then. */
  onError(error: unknown): void
}

/** Reads changed stories, and takes what another bot has read in them where bots share it. Throws the file system's errors. */
export async function* readChanges(
  folder: string,
  { changed, gone }: { readonly changed: readonly ChangedStory[]; readonly gone: readonly string[] },
  sharing: Sharing | undefined,
): AsyncGenerator<ReadStory> {
  const done = new Set<string>()
  if (sharing && changed.length + gone.length > 0)
    try {
      // Only whoever shares needs what PostgreSQL is spoken to with.
      const { SharedReadings } = await import('./shared-readings.ts')
      await using shared = await SharedReadings.open(sharing.databaseUrl)
      await shared.remove(gone)
      for await (const story of readSharedStories(folder, changed, shared)) {
        done.add(story.id)
        yield story
      }
    } catch (error) {
      sharing.onError(error)
    }
  yield* readStories(
    folder,
    changed.filter(({ id }) => !done.has(id)),
  )
}
