import { stat } from 'node:fs/promises'
import { openStoryStore, type LoadedStories } from '../stories/store.ts'
import { describeFault } from '../story/front-matter.ts'
import type { Story } from '../story/story.ts'
import { UsageError, type Terminal } from './subcommand.ts'

export const corpusOption = { corpus: { type: 'string' } } as const

/** The folder of stories: the one that is named, else the bot's. */
export const corpusFolder = async (named: string | undefined, terminal: Terminal): Promise<string> =>
  named ?? (await terminal.settings()).corpus

/** The stories of a folder; its faults are complained of, a line each. Throws Misuse if it is no folder. */
export async function openCorpus(named: string | undefined, terminal: Terminal): Promise<LoadedStories> {
  const folder = await corpusFolder(named, terminal)
  const found = await stat(folder).catch(() => undefined)
  if (!found?.isDirectory()) throw new UsageError(`${folder} is not a folder of stories`)
  const { dataDir, dictionaries } = await terminal.settings()
  const loaded = await openStoryStore(folder, { dataDir: () => dataDir, dictionaries }).load(terminal.progress)
  for (const fault of loaded.faults) terminal.printError(describeFault(fault))
  return loaded
}

/** The story of an id. Throws Misuse that lists those there are. */
export function requireStory(id: string, stories: ReadonlyMap<string, Story>): Story {
  const story = stories.get(id)
  if (!story)
    throw new UsageError(
      `there is no story "${id}"; there is: ${[...stories.keys()].slice(0, 10).join(', ') || 'none'}`,
    )
  return story
}
