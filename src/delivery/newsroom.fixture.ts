import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { z } from 'zod'
import { showSentences } from '../answers/answer-question.ts'
import { phrase } from '../answers/phrase.ts'
import { defineCommand } from '../command/command.ts'
import type { AppContext } from '../command/context.ts'
import type { Newsroom } from '../command/newsroom.ts'
import { sampleEdition } from '../desk/edition.fixture.ts'
import type { Person } from '../desk/people.ts'
import { en } from '../languages/en/index.ts'
import { CorrectionFlow } from '../record/corrections.fixture.ts'
import { CHANNEL, SERVER } from '../record/scene.fixture.ts'
import { FERRY, useStorage } from '../record/test-storage.fixture.ts'
import { createIndex } from '../search/search.ts'
import type { Story } from '../story/story.ts'

/** A command that shows sentences of the story by their numbers, two on a page. */
const show = defineCommand({
  name: 'show',
  description: 'Shows sentences',
  input: z.object({ sentences: z.string().default('2 3').describe('Numbers') }),
  run: ({ sentences }, { story, reader }) => {
    if (!story) throw new Error('no story')
    const numbers = sentences.split(' ').map(Number)
    return { ...showSentences(story, numbers, [phrase('storyHead')], reader.code), itemsPerPage: 2 }
  },
})

/** The story "ferry" with some text. */
export const ferryStory = (body: string = FERRY): Story => ({ id: 'ferry', ...sampleEdition(body), translations: [] })

/** The app of a bot that has one story and one command. */
export const appOf = (story: Story): AppContext => ({
  stories: new Map([[story.id, story]]),
  index: createIndex([story]),
  commandOf: (name) => (name === show.name ? show : undefined),
  language: en,
})

/** A server with its record in SQLite, and a bot that has the story "ferry". */
export class NewsroomFlow extends CorrectionFlow {
  app = appOf(ferryStory())

  /** The newsroom of a call by a person, in the channel unless another is named. */
  async newsroomOf(person: Person, { server = SERVER, channel = CHANNEL } = {}): Promise<Newsroom> {
    const settings = await this.storage.loadSettings({ server, channel })
    return { storage: this.storage, person, server, channel, parent: null, settings }
  }
}

/** Gives each test of a file a newsroom of its own. */
export function useNewsroom(mode = 'reviewed'): NewsroomFlow {
  let folder = ''
  let made = 0
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isnad-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return useStorage(async () => ({ dataDir: join(folder, `${++made}`) }), new NewsroomFlow(), mode)
}
