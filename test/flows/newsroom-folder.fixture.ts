import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { findCommand } from '../../commands/index.ts'
import type { AppContext } from '../../src/command/context.ts'
import { type Bot, connect } from '../../src/discord/connect.ts'
import type { Logger } from '../../src/discord/errors.ts'
import type { InteractionContext } from '../../src/discord/interaction-context.ts'
import { openStoryFolder } from '../../src/intake/story-folder.ts'
import { en } from '../../src/languages/en/index.ts'
import { clockOf } from '../../src/record/clock.ts'
import { openStorage, type Storage } from '../../src/record/storage.ts'
import { syncStories } from '../../src/record/sync-stories.ts'
import { openStoryStore, type StoryStore } from '../../src/stories/store.ts'
import type { FileUpload } from '../../src/loopback/client/resolved.ts'
import type { MessageSnapshot } from '../../src/loopback/client/snapshot.ts'
import type { UserClient } from '../../src/loopback/client/user-client.ts'
import { type Loopback, startLoopback } from '../../src/loopback/loopback.ts'
import {
  type Channel,
  deskChannel,
  editorMember,
  type Member,
  readerMember,
  newsroomGuild,
  secondEditorMember,
} from '../../src/loopback/state/guild-model.ts'

/** A bot on a loopback Discord, with a folder of stories that it writes to. */
class FolderFlow {
  folder = ''
  dataDir = ''
  discord!: Loopback
  storage!: Storage
  bot!: Bot
  #store!: StoryStore
  #context!: InteractionContext
  readonly log = { info: vi.fn<Logger['info']>(), warn: vi.fn<Logger['warn']>(), error: vi.fn<Logger['error']>() }

  async open(files: Readonly<Record<string, string>>): Promise<void> {
    this.folder = await mkdtemp(join(tmpdir(), 'isnad-stories-'))
    this.dataDir = await mkdtemp(join(tmpdir(), 'isnad-data-'))
    for (const [name, text] of Object.entries(files)) await writeFile(join(this.folder, name), text)
    this.discord = await startLoopback()
    this.#store = openStoryStore(this.folder, { dataDir: () => this.dataDir, dictionaries: this.dataDir })
    const clock = clockOf(() => new Date())
    this.storage = await openStorage({ dataDir: this.dataDir }, clock, () => {})
    const app = await this.#load()
    await syncStories(this.storage, app.stories.values())
    const { stateStore } = this.storage
    this.#context = { app, storage: this.storage, stateStore, log: this.log, newErrorId: () => 'b42' }
    this.bot = await connect({ token: this.discord.token, api: this.discord.api, retries: [10] }, this.#context)
  }

  /** What the bot answers from, with the folder as it is now. */
  async #load(): Promise<AppContext> {
    const folder = openStoryFolder({
      path: this.folder,
      stories: () => this.#context.app.stories,
      home: () => newsroomGuild.guild.id,
      reload: () => this.reload(),
    })
    const { stories, index } = await this.#store.load()
    return { stories, index, language: en, commandOf: findCommand, now: () => new Date(), folder }
  }

  async reload(): Promise<void> {
    this.#context.app = await this.#load()
    await syncStories(this.storage, this.#context.app.stories.values())
    this.#context.wakeDelivery?.()
  }

  async close(): Promise<void> {
    await this.bot.stop()
    await this.discord.close()
    await this.storage.close()
    this.#store.close()
    for (const folder of [this.folder, this.dataDir]) await rm(folder, { recursive: true, force: true })
    expect(this.discord.violations).toEqual([])
    expect(this.log.error.mock.calls).toEqual([])
  }

  readonly adder = (channel?: Channel): UserClient => this.discord.clientOf(editorMember, channel)
  readonly second = (channel: Channel = deskChannel): UserClient => this.discord.clientOf(secondEditorMember, channel)
  readonly reader = (channel?: Channel): UserClient => this.discord.clientOf(readerMember, channel)

  /** The newest message in the desk's channel with some text, once it is there. */
  async card(text: string | RegExp, viewer: Member = secondEditorMember): Promise<MessageSnapshot> {
    const is = ({ text: all }: MessageSnapshot): boolean =>
      typeof text === 'string' ? all.includes(text) : text.test(all)
    const messages = (): MessageSnapshot[] => this.discord.messages(deskChannel, viewer)
    await this.discord.waitUntil(() => messages().some(is))
    const found = messages().findLast(is)
    if (!found) throw new Error('the message is gone')
    return found
  }

  /** Changes a file of the folder, as somebody may who has it open. */
  async write(name: string, text: string): Promise<void> {
    await writeFile(join(this.folder, name), text)
    await this.reload()
  }

  names = async (): Promise<string[]> => (await readdir(this.folder)).toSorted()
  text = (name: string): Promise<string> => readFile(join(this.folder, name), 'utf8')
}

/** Gives the tests of a file one running bot and its folder. Nothing that it sent may be wrong, nor any error logged. */
export function setUpFolder(files: Readonly<Record<string, string>>): FolderFlow {
  const flow = new FolderFlow()
  beforeAll(() => flow.open(files), 120_000)
  afterAll(() => flow.close())
  return flow
}

export const upload = (name: string, text: string | Uint8Array, contentType = 'text/plain'): FileUpload => ({
  name,
  contentType,
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
})
