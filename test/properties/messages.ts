import assert from 'node:assert/strict'
import fc from 'fast-check'
import { findCommand } from '../../commands/index.ts'
import { type AppContext, resolveContext } from '../../src/command/context.ts'
import { UserError } from '../../src/command/user-error.ts'
import { type CommandInput, createMemoryStore } from '../../src/discord/button-state.ts'
import { buildMessage } from '../../src/discord/message.ts'
import { validateMessage } from '../../src/loopback/validation/validate.ts'
import { createIndex } from '../../src/search/search.ts'
import type { Story } from '../../src/story/story.ts'
import { editionOf } from './claims.ts'
import { type HostileText, hostileText } from './texts.ts'

const COMMANDS = ['ask', 'who-said', 'casualties', 'timeline', 'check', 'story show', 'story list'] as const

function appOf(given: HostileText, title: string): AppContext {
  const edition = editionOf(given)
  const about = { ...edition.about, title, rights: title, publisher: title, url: 'https://example.org/a' }
  const story: Story = { ...edition, about, id: 'a', translations: [] }
  const index = createIndex([story], { dictionaries: '' })
  return { stories: new Map([['a', story]]), index, language: edition.language, commandOf: findCommand }
}

/** Whatever a story says and whatever is asked of it, each page of the answer is a message that Discord takes. */
export const messages = fc.asyncProperty(
  hostileText(20),
  hostileText(6),
  hostileText(6),
  fc.constantFrom(...COMMANDS),
  fc.integer({ min: 1, max: 4 }),
  async (given, question, title, name, page) => {
    // Reading refuses a story without words.
    fc.pre(given.text.trim() !== '')
    const app = appOf(
      given,
      title.text
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
        .slice(0, 1_000) || 'A',
    )
    const input: CommandInput =
      name === 'ask' ? { question: question.text } : name === 'check' ? { text: question.text } : {}
    const context = resolveContext(input, app)
    const command = findCommand(name)
    assert.ok(command)
    try {
      const answer = await command.prepare(input, context)()
      const message = await buildMessage(answer, { command: name, input, page }, context.reader, createMemoryStore())
      const { files: _, allowedMentions: allowed_mentions, ...body } = message
      const uploads = { uploads: [], before: null, interaction: true }
      const { violations } = validateMessage('webhook-edit', { ...body, allowed_mentions }, uploads)
      assert.deepEqual(violations, [])
    } catch (error) {
      if (!(error instanceof UserError)) throw error
    }
  },
)
