import { setTimeout as wait } from 'node:timers/promises'
import { findFiles } from '../../story/corpus.ts'
import type { ChangedStory } from './changed-stories.ts'
import { contentHash } from './content-hash.ts'
import { readStories } from './read-stories.ts'
import type { ReadStory } from './read-story.ts'
import type { HashedStory, SharedReadings } from './shared-readings.ts'

/** Number of stories that are asked for at a time. */
const ASKED = 100
/** Number of stories that a bot locks and reads at a time, at least if there are as many. */
const LOCKED = 500
/** Number of stories that are read before they are shared. */
const KEPT = 50
/** Milliseconds to wait for what another bot is reading. */
const WAIT = 500

type HashedChange = ChangedStory & HashedStory

/**
 * Reads changed stories, each in one of the bots that share what they read: takes what another has read, reads what no other
 * is reading, and waits for the rest. Throws the errors of the file system and of the database.
 */
export async function* readSharedStories(
  folder: string,
  changed: readonly ChangedStory[],
  shared: SharedReadings,
): AsyncGenerator<ReadStory> {
  const { hashed, unreadable } = await hashAll(folder, changed)
  yield* readStories(folder, unreadable)
  let missing = yield* takeShared(hashed, shared)
  while (missing.length > 0) {
    const locked = await shared.lock(missing, LOCKED)
    if (locked.length === 0) {
      await wait(WAIT)
      missing = yield* takeShared(missing, shared)
      continue
    }
    // Whoever had locked them until now may have read them.
    const unread = yield* takeShared(locked, shared)
    yield* readAndShare(folder, unread, shared)
    await shared.unlock()
    missing = missing.filter((one) => !locked.includes(one))
  }
}

/** Changed stories with the hashes of their files; those of which one cannot be read are told apart. */
async function hashAll(
  folder: string,
  changed: readonly ChangedStory[],
): Promise<{ hashed: HashedChange[]; unreadable: ChangedStory[] }> {
  const hashed: HashedChange[] = []
  const unreadable: ChangedStory[] = []
  for (const story of changed) {
    const hash = contentHash(await findFiles(folder, story.names))
    if (hash === undefined) unreadable.push(story)
    else hashed.push({ ...story, hash })
  }
  return { hashed, unreadable }
}

/** Yields those stories that were read by any bot, and returns the others. */
async function* takeShared(
  stories: readonly HashedChange[],
  shared: SharedReadings,
): AsyncGenerator<ReadStory, HashedChange[]> {
  const missing: HashedChange[] = []
  for (let start = 0; start < stories.length; start += ASKED) {
    const asked = stories.slice(start, start + ASKED)
    const found = await shared.find(asked)
    for (const story of asked) {
      const editions = found.get(story.id)
      if (editions) yield { ...story, contentHash: story.hash, faults: [], editions }
      else missing.push(story)
    }
  }
  return missing
}

async function* readAndShare(
  folder: string,
  stories: readonly ChangedStory[],
  shared: SharedReadings,
): AsyncGenerator<ReadStory> {
  let read: ReadStory[] = []
  for await (const story of readStories(folder, stories)) {
    read.push(story)
    if (read.length >= KEPT) {
      await shared.keep(read)
      read = []
    }
    yield story
  }
  await shared.keep(read)
}
