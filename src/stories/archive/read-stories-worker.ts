import { parentPort, workerData } from 'node:worker_threads'
import type { ChangedStory } from './changed-stories.ts'
import { readStory } from './read-story.ts'

// Each message is a list of changed stories, and is answered by them as read.
const folder = String(workerData)
parentPort?.on('message', async (stories: readonly ChangedStory[]) => {
  parentPort?.postMessage(await Promise.all(stories.map((one) => readStory(folder, one))))
})
