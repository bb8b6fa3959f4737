import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Interaction } from 'discord.js'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { findCommand } from '../../commands/index.ts'
import { quotedSpeakers } from '../answers/match-speakers.ts'
import { createMemoryStore } from '../discord/button-state.ts'
import { connect } from '../discord/connect.ts'
import { en } from '../languages/en/index.ts'
import { startBot } from '../loopback/tiny-bot.fixture.ts'
import { clockOf } from '../record/clock.ts'
import { openStorage } from '../record/storage.ts'
import { syncStories } from '../record/sync-stories.ts'
import { suggestNames } from '../search/name-similarity.ts'
import { createIndex } from '../search/search.ts'
import { loadCorpus } from '../story/corpus.ts'
import { noBrowserReason, openBrowser } from './chromium.ts'
import { applyNewsroomSettings } from './newsroom-settings.ts'
import { type Playground, startPlayground } from './playground.ts'
import { createStorySaver } from './save-story.ts'

if (noBrowserReason) process.stderr.write(`${noBrowserReason}\n`)

/** The bot's own stories. */
export const { stories } = await loadCorpus(join(import.meta.dirname, '../../corpus'))
const app = { stories, index: createIndex(stories.values()), language: en, commandOf: findCommand }
// Read once before a person waits for it, as a bot does when it starts: choices must come within three seconds.
for (const story of stories.values()) suggestNames('Blinken', quotedSpeakers(story))

/** Milliseconds that a browser may take on a busy machine. */
export const SLOW = 120_000

/** Waits for what follows work of the bot or the page. */
export const eventually = <T>(value: () => T) => expect.poll(value, { timeout: SLOW / 4 })

const places = { defaultMemberPermissions: null, contexts: [0], integrationTypes: [0] }
/** A command of the tiny bot. */
export const tryCommand = { ...places, name: 'try', description: 'Tries' }

/** A browser on the page of a playground. */
class BrowserFlow {
  browser!: Browser
  playground!: Playground
  /** The window of the reader. */
  page!: Page
  folder = ''
  /** What went wrong in the page, and what it asked of anybody but its own server. */
  wrong: string[] = []
  /** Stops the bot. */
  stop: () => Promise<void> = async () => undefined

  async start(): Promise<void> {
    this.folder = await mkdtemp(join(tmpdir(), 'isnad-'))
    const save = createStorySaver(this.folder)
    this.playground = await startPlayground({ port: 0, stories: { all: () => stories, save } })
    this.wrong = []
  }

  async close(): Promise<void> {
    for (const context of this.browser.contexts()) await context.close()
    await this.stop()
    await this.playground.close()
    await rm(this.folder, { recursive: true })
  }

  /** Opens the page in a window of its own. */
  async open(hash = '', options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width: 1_100, height: 800 }, ...options })
    const opened = await context.newPage()
    opened.on('pageerror', (error) => this.wrong.push(String(error)))
    opened.on('console', (message) => message.type() === 'error' && this.wrong.push(message.text()))
    opened.on('request', (request) => {
      if (!request.url().startsWith(this.playground.url)) this.wrong.push(`asked for ${request.url()}`)
    })
    await opened.goto(`${this.playground.url}${hash}`)
    return opened
  }

  composer(page = this.page): Locator {
    return page.locator('.composer').getByRole('combobox').first()
  }

  /** The last message. */
  last(page = this.page): Locator {
    return page.getByRole('article').last()
  }

  /** Chooses a command in the composer and returns its form. */
  async choose(command: string): Promise<Locator> {
    await this.composer().fill(`/${command}`)
    await this.page.getByRole('option', { name: `/${command}` }).click()
    return this.page.getByRole('form', { name: `/${command}` })
  }

  /** Starts Isnad itself and opens the page. */
  async startIsnad(): Promise<void> {
    const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
    const context = { app, stateStore: createMemoryStore(), log, newErrorId: () => 'b42' }
    const bot = await connect({ token: this.playground.token, api: this.playground.api }, context)
    this.stop = () => bot.stop()
    this.page = await this.open()
  }

  /** Starts Isnad with a record in a newsroom that is set up, and opens the page in #public. */
  async startIsnadWithDesk(): Promise<void> {
    const clock = clockOf(() => new Date())
    const storage = await openStorage({ dataDir: this.folder }, clock, (error) => this.wrong.push(`${error}`))
    await syncStories(storage, stories.values())
    const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
    const context = { app, storage, stateStore: storage.stateStore, log, newErrorId: () => 'b42' }
    const bot = await connect({ token: this.playground.token, api: this.playground.api }, context)
    await applyNewsroomSettings(storage)
    this.stop = () => bot.stop().then(() => storage.close())
    this.page = await this.open('#as=reader&in=public')
  }

  /** Starts a bot with one command, /try, opens the page and calls it. */
  async tryTinyBot(answer: (interaction: Interaction) => Promise<unknown>): Promise<void> {
    const client = await startBot(this.playground.discord, answer)
    await client.application.commands.set([tryCommand, { ...places, name: 'Check this', type: 3 }])
    this.stop = () => client.destroy()
    this.page = await this.open()
    const form = await this.choose('try')
    await form.getByRole('button', { name: 'Send' }).click()
  }
}

/**
 * Opens a browser for the tests of a file, and for each test a playground. A test fails if the page had an error or
 * asked anybody but its own server, or if Discord was sent a wrong request.
 */
export function setUpBrowser(): BrowserFlow {
  const flow = new BrowserFlow()
  beforeAll(async () => {
    flow.browser = await openBrowser()
  }, SLOW)
  afterAll(() => flow.browser?.close())
  beforeEach(() => flow.start(), SLOW)
  afterEach(async () => {
    await flow.close()
    expect(flow.wrong).toEqual([])
    expect(flow.playground.discord.violations).toEqual([])
  }, SLOW)
  return flow
}
