import { findCommand } from '../../commands/index.ts'
import { sampleEdition } from '../../src/desk/edition.fixture.ts'
import type { InteractionContext } from '../../src/discord/interaction-context.ts'
import { en } from '../../src/languages/en/index.ts'
import { createIndex } from '../../src/search/search.ts'
import type { Story } from '../../src/story/story.ts'

/** A version of the one story that a flow is about: its text, and its front matter besides the title. */
export const ferryStory = (body: string, more: Readonly<Record<string, string>> = {}): Story => ({
  id: 'ferry',
  ...sampleEdition(body, more),
  translations: [],
})

/** What a bot answers from that has one story. */
export const appOf = (story: Story): InteractionContext['app'] => ({
  stories: new Map([[story.id, story]]),
  index: createIndex([story]),
  language: en,
  commandOf: findCommand,
})
