import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { AppContext } from '../command/context.ts'
import { en } from '../languages/en/index.ts'
import { createIndex } from '../search/search.ts'
import { sampleStory } from '../search/story.fixture.ts'
import type { Story } from '../story/story.ts'
import { handleAutocomplete } from './autocomplete.ts'
import { createMemoryStore } from './button-state.ts'

const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
beforeEach(() => {
  log.warn.mockReset()
})
const ferry = sampleStory('ferry', 'en', ['“It sank at once,” said Anna Klein.', '“We saw it,” said Omar Haddad.'])
const fire = sampleStory('fire', 'en', ['“It burnt,” said Lena Vogt.'])

/** What Discord is sent for an option that is being typed, by what it is told beside. */
async function complete(
  command: string,
  focused: { name: string; value: string },
  { stories = [ferry, fire], options = [], respond = async () => undefined }: Partial<Typing> = {},
) {
  const sent: { name: string; value: string }[][] = []
  const interaction = Object.assign(Object.create(null), {
    commandName: command,
    options: { getFocused: () => focused, getSubcommand: () => null, data: [focused, ...options] },
    respond: async (choices: { name: string; value: string }[]) => {
      sent.push(choices)
      return respond(choices)
    },
  })
  const app: AppContext = {
    stories: new Map(stories.map((one) => [one.id, one])),
    index: createIndex(stories),
    commandOf: () => undefined,
    language: en,
  }
  const outcome = await handleAutocomplete(interaction, {
    app,
    log,
    stateStore: createMemoryStore(),
    newErrorId: () => '1',
  })
  return { sent, outcome }
}
interface Typing {
  readonly stories: readonly Story[]
  readonly options: readonly { readonly name: string; readonly value: string }[]
  respond(choices: readonly unknown[]): Promise<undefined>
}

describe('the option story', () => {
  test('is completed for every command, by titles and ids', async () => {
    const { sent, outcome } = await complete('casualties', { name: 'story', value: 'fer' })
    expect(sent).toEqual([[{ name: '2024-03-05 · A story', value: 'ferry' }]])
    expect(outcome).toBe('answered')
  })

  test('offers as many as Discord takes, with names no longer than it takes', async () => {
    const title = 'long '.repeat(40).trim()
    const many = Array.from({ length: 30 }, (_, i) => sampleStory(`s${i}`, 'en', ['It burnt.'], { title }))
    const [choices = []] = (await complete('ask', { name: 'story', value: '' }, { stories: many })).sent
    expect(choices).toHaveLength(25)
    for (const { name } of choices) expect([name.length <= 100, name.endsWith('…')]).toEqual([true, true])
  })

  test('leaves out a story whose id could not be sent back whole', async () => {
    const long = { ...fire, id: 'x'.repeat(101) }
    const [choices] = (await complete('ask', { name: 'story', value: '' }, { stories: [ferry, long] })).sent
    expect(choices?.map(({ value }) => value)).toEqual(['ferry'])
  })
})

describe('an option of a command', () => {
  const speaker = (value: string) => ({ name: 'speaker', value })

  test('is completed from the story that was chosen beside it', async () => {
    const { sent } = await complete('who-said', speaker(''), { options: [{ name: 'story', value: 'ferry' }] })
    expect(sent[0]?.map(({ value }) => value).sort()).toEqual(['Anna Klein', 'Omar Haddad'])
    const { sent: narrowed } = await complete('who-said', speaker('hadad'), { stories: [ferry] })
    expect(narrowed[0]?.map(({ value }) => value)).toEqual(['Omar Haddad'])
  })

  test('that completes nothing has no choices, and no unknown command has', async () => {
    expect((await complete('ask', { name: 'question', value: 'how' })).sent).toEqual([[]])
    expect((await complete('gone', speaker(''))).sent).toEqual([[]])
  })

  test('of a story that is not there has no choices, and that is no failure', async () => {
    const { sent, outcome } = await complete('who-said', speaker(''), { options: [{ name: 'story', value: 'gone' }] })
    expect([sent, outcome]).toEqual([[[]], 'refused'])
    expect(log.warn).not.toHaveBeenCalled()
  })
})

test('choices that Discord no longer takes are only logged', async () => {
  const late = async (): Promise<never> => {
    throw new Error('Unknown interaction')
  }
  expect((await complete('ask', { name: 'story', value: '' }, { respond: late })).outcome).toBe('failed')
  const beside = { options: [{ name: 'story', value: 'gone' }], respond: late }
  expect((await complete('who-said', { name: 'speaker', value: '' }, beside)).outcome).toBe('refused')
  expect(log.warn).toHaveBeenCalledTimes(2)
})
