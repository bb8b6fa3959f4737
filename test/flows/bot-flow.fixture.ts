import { join } from 'node:path'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { findCommand } from '../../commands/index.ts'
import type { AppContext } from '../../src/command/context.ts'
import type { Admission } from '../../src/discord/admission.ts'
import { createMemoryStore } from '../../src/discord/button-state.ts'
import { type Bot, connect } from '../../src/discord/connect.ts'
import type { Logger } from '../../src/discord/errors.ts'
import type { InteractionContext } from '../../src/discord/interaction-context.ts'
import { en } from '../../src/languages/en/index.ts'
import type { UserClient } from '../../src/loopback/client/user-client.ts'
import { type Loopback, type LoopbackOptions, startLoopback } from '../../src/loopback/loopback.ts'
import type { Member } from '../../src/loopback/state/guild-model.ts'
import { type Hit, createIndex } from '../../src/search/search.ts'
import { loadCorpus } from '../../src/story/corpus.ts'
import { readStoryFile } from '../../src/story/file.ts'
import type { Story } from '../../src/story/story.ts'

const { stories } = await loadCorpus(join(import.meta.dirname, '../../corpus'))

/** The bot's own stories, ready to be asked about. */
export const corpusApp: AppContext = {
  stories,
  index: createIndex(stories.values()),
  language: en,
  commandOf: findCommand,
}

/** A bot without a record on a loopback Discord. */
class BotFlow {
  discord!: Loopback
  bot: Bot | undefined
  /** What the bot that was started answers from. */
  running!: InteractionContext
  readonly log = { info: vi.fn<Logger['info']>(), warn: vi.fn<Logger['warn']>(), error: vi.fn<Logger['error']>() }

  async openDiscord(options: LoopbackOptions = {}): Promise<void> {
    this.discord = await startLoopback(options)
  }

  /** What a bot connects with, answering from its own stories. */
  get context(): InteractionContext {
    return { app: corpusApp, stateStore: createMemoryStore(), log: this.log, newErrorId: () => 'b42' }
  }

  async start(app: AppContext = corpusApp, admission?: Admission): Promise<void> {
    const { token, api } = this.discord
    this.running = { ...this.context, app, ...(admission && { admission }) }
    this.bot = await connect({ token, api, retries: [10, 20] }, this.running)
  }

  async stop(): Promise<void> {
    await this.bot?.stop()
    this.bot = undefined
  }

  clientOf(member: Member): UserClient {
    return this.discord.clientOf(member)
  }

  /** The HTTP statuses of the edits that fill in deferred answers, oldest first. */
  statuses(): number[] {
    return this.discord.exchanges
      .filter(({ method, path }) => method === 'PATCH' && path.includes('original'))
      .map(({ status }) => status)
  }
}

/** Gives each test of a file a loopback Discord, to start the bot on. A test fails if Discord was sent a wrong request. */
export function setUpBot(): BotFlow {
  const flow = new BotFlow()
  beforeEach(async () => {
    for (const one of Object.values(flow.log)) one.mockClear()
    await flow.openDiscord()
  })
  afterEach(async () => {
    await flow.stop()
    await flow.discord.close()
    expect(flow.discord.violations).toEqual([])
  })
  return flow
}

// One word of the question, met in full: nothing is declined.
const met = { queryText: 'happened', share: 1 }
const plain = { isName: false, position: 1, isSearchable: true, isLight: false, isInLexicon: true, bestStrength: 1 }

/** A story of `count` sentences that differ by their number, and a search that finds all of them, or what `search` gives. */
export function storyOf(count: number, sentence = 'Nothing much happened here', search?: () => Hit[]): AppContext {
  const body = Array.from({ length: count }, (_, i) => `${sentence} ${i + 1}.`).join('\n')
  const head = '---\ntitle: A long day\nlanguage: en\npublished: 2024-01-02\n---\n\n'
  const read = readStoryFile('long.en.md', new TextEncoder().encode(head + body))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const story: Story = { id: 'long', ...read.value.edition, translations: [] }
  const matched: Hit['matched'] = [{ ...met, storyForm: 'happened', via: 'word', strength: 1 }]
  const all = story.sentences.map(
    (sentence): Hit => ({ story, edition: story, sentence, score: 1 / sentence.n, matched }),
  )
  return {
    commandOf: findCommand,
    stories: new Map([['long', story]]),
    index: { search: () => [{ hits: search ? search() : all, terms: [{ ...met, ...plain }] }] },
    language: en,
  }
}
