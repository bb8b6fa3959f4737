import { availableParallelism } from 'node:os'
import { setImmediate as turn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { ChangedStory } from './changed-stories.ts'
import { type ReadStory, readStory } from './read-story.ts'

/** The file that a thread runs. */
const WORKER = new URL('./read-stories-worker.ts', import.meta.url)
/** Number of stories that a thread reads at a time. */
const CHUNK = 8
/** Number of chunks that may be read before an earlier one is written. */
const MAX_AHEAD = 8
/** Number of stories from which on another thread is worth its start. */
const MIN_FOR_WORKER = 60
/** Limits of a worker's heap, which would grow far beyond what it needs. */
const MAX_YOUNG_MEGABYTES = 16
const MAX_OLD_MEGABYTES = 200

/** Reads some stories. */
type Reader = (stories: readonly ChangedStory[]) => Promise<readonly ReadStory[]>

/** Reads changed stories in order: many in a thread for each core, of which this is one. Throws the file system's errors. */
export async function* readStories(folder: string, changed: readonly ChangedStory[]): AsyncGenerator<ReadStory> {
  const readHere: Reader = (stories) => readOneByOne(folder, stories)
  const workerCount = Math.min(availableParallelism() - 1, Math.floor(changed.length / MIN_FOR_WORKER))
  const workers = Array.from({ length: workerCount }, () => startWorker(folder))
  const idle = [readHere, ...workers.map((worker) => readerOf(worker, readHere))]
  /** What was read and is not yet returned, and what waits for that, by the number of the chunk. */
  const read = new Map<number, readonly ReadStory[]>()
  let failure: { readonly error: unknown } | undefined
  let arrived = Promise.withResolvers<void>()
  let [started, returned] = [0, 0]
  const fail = (error: unknown): void => {
    failure = { error }
    arrived.resolve()
  }
  const start = (): void => {
    while (started * CHUNK < changed.length && started < returned + MAX_AHEAD) {
      const reader = idle.pop()
      if (!reader) return
      const chunk = started++
      reader(changed.slice(chunk * CHUNK, (chunk + 1) * CHUNK)).then((stories) => {
        read.set(chunk, stories)
        idle.push(reader)
        start()
        arrived.resolve()
      }, fail)
    }
  }
  try {
    for (; returned * CHUNK < changed.length; returned++) {
      start()
      while (!read.has(returned)) {
        await arrived.promise
        if (failure) throw failure.error
        arrived = Promise.withResolvers()
      }
      yield* read.get(returned) ?? []
      read.delete(returned)
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

async function readOneByOne(folder: string, stories: readonly ChangedStory[]): Promise<ReadStory[]> {
  const read: ReadStory[] = []
  for (const story of stories) {
    read.push(await readStory(folder, story))
    // Questions asked meanwhile are answered.
    await turn()
  }
  return read
}

const startWorker = (folder: string): Worker =>
  new Worker(WORKER, {
    workerData: folder,
    resourceLimits: { maxYoungGenerationSizeMb: MAX_YOUNG_MEGABYTES, maxOldGenerationSizeMb: MAX_OLD_MEGABYTES },
  })

/** A reader in a worker. What a worker that fails was to read is read by another reader. */
function readerOf(worker: Worker, instead: Reader): Reader {
  let hasFailed = false
  // No race with one promise of failure: it would hold all that was ever read until the worker ends.
  let giveUp = (): void => undefined
  const fail = (): void => {
    hasFailed = true
    giveUp()
  }
  worker.once('error', fail)
  worker.once('exit', fail)
  return async (stories) => {
    if (hasFailed) return instead(stories)
    const { promise, resolve } = Promise.withResolvers<readonly ReadStory[] | undefined>()
    giveUp = () => resolve(undefined)
    worker.once('message', resolve)
    worker.postMessage(stories)
    return (await promise) ?? instead(stories)
  }
}
