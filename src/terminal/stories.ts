import { stat } from 'node:fs/promises'
import { openFolder, type Shelf } from '../stories/store.ts'
import { describeFault } from '../story/front-matter.ts'
import type { Story } from '../story/story.ts'
import { Misuse, type Terminal } from './verb.ts'

export const corpusOption = { corpus: { type: 'string', default: 'corpus' } } as const

/** The stories of a folder; its faults are complained of, a line each. Throws Misuse if it is no folder. */
export async function openCorpus(folder: string, terminal: Terminal, dictionaries?: string): Promise<Shelf> {
  const found = await stat(folder).catch(() => undefined)
  if (!found?.isDirectory()) throw new Misuse(`${folder} is not a folder of stories`)
  const dataDir = (): string => terminal.settings().dataDir
  const shelf = await openFolder(folder, { dataDir, dictionaries }).read(terminal.progress)
  for (const fault of shelf.faults) terminal.complain(describeFault(fault))
  return shelf
}

/** The story of an id. Throws Misuse that lists those there are. */
export function storyOf(id: string, stories: ReadonlyMap<string, Story>): Story {
  const story = stories.get(id)
  if (!story)
    throw new Misuse(`there is no story "${id}"; there is: ${[...stories.keys()].slice(0, 10).join(', ') || 'none'}`)
  return story
}
