import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { claimsOf } from '../../src/claims/read.ts'
import { type Bot, connect } from '../../src/discord/connect.ts'
import type { Logger } from '../../src/discord/errors.ts'
import type { InteractionContext } from '../../src/discord/interaction-context.ts'
import type { MessageSnapshot } from '../../src/loopback/client/snapshot.ts'
import type { InteractionResponse, UserClient } from '../../src/loopback/client/user-client.ts'
import { type Loopback, startLoopback } from '../../src/loopback/loopback.ts'
import { systemClock } from '../../src/loopback/state/clock.ts'
import {
  type Channel,
  deskChannel,
  editorMember,
  type Member,
  newsroomGuild,
  readerMember,
  reviewedChannel,
  secondReaderMember,
} from '../../src/loopback/state/guild-model.ts'
import { clockOf } from '../../src/record/clock.ts'
import { openStorage, type Storage } from '../../src/record/storage.ts'
import { tellFollowers } from '../../src/delivery/tell-followers.ts'
import { syncStories } from '../../src/record/sync-stories.ts'
import type { Story } from '../../src/story/story.ts'
import { appOf, ferryStory } from './one-story.fixture.ts'

export const BODY =
  'The ferry left Port Vell at noon on Monday. “About 27 people were hurt,” Ana Roca said. ' +
  'Divers searched the hull until dark. “We saw no fire,” Luis Prat said.'

/** A version of the one story that the desk's flows are about. */
export const ferry = (body = BODY, more?: Readonly<Record<string, string>>): Story => ferryStory(body, more)

/** A bot with a record, in a folder of its own, on a loopback Discord. */
class DeskFlow {
  folder = ''
  discord!: Loopback
  storage!: Storage
  context!: InteractionContext
  bot: Bot | undefined
  /** Milliseconds that the bot's clock is ahead. */
  ahead = 0
  readonly log = { info: vi.fn<Logger['info']>(), warn: vi.fn<Logger['warn']>(), error: vi.fn<Logger['error']>() }

  async open(guildModel = newsroomGuild): Promise<void> {
    this.folder = await mkdtemp(join(tmpdir(), 'isnad-'))
    this.ahead = 0
    this.discord = await startLoopback({ guildModel, clock: { ...systemClock, now: () => Date.now() + this.ahead } })
    this.log.error.mockClear()
    await this.start()
  }

  async close(): Promise<void> {
    await this.stop()
    await this.discord.close()
    await rm(this.folder, { recursive: true, force: true })
  }

  async start(story = ferry()): Promise<void> {
    const clock = clockOf(() => new Date(Date.now() + this.ahead))
    const storage = await openStorage({ dataDir: this.folder }, clock, () => {})
    await syncStories(storage, [story])
    await tellFollowers(storage, appOf(story))
    this.storage = storage
    this.context = {
      app: appOf(story),
      storage,
      stateStore: storage.stateStore,
      log: this.log,
      newErrorId: () => 'b42',
    }
    this.bot = await connect({ token: this.discord.token, api: this.discord.api, retries: [10, 10] }, this.context)
  }

  async stop(): Promise<void> {
    await this.bot?.stop()
    this.bot = undefined
    await this.storage.close()
  }

  /** The story's file changes. */
  async change(story: Story): Promise<void> {
    this.context.app = appOf(story)
    await syncStories(this.storage, [story])
    await tellFollowers(this.storage, this.context.app)
    this.context.wakeDelivery?.()
  }

  clientOf(member: Member, channel?: Channel): UserClient {
    return this.discord.clientOf(member, channel)
  }

  /** A person who asks. */
  asReader(channel?: Channel): UserClient {
    return this.clientOf(readerMember, channel)
  }

  /** A person who may see what is public, and did not ask. */
  asBystander(channel?: Channel): UserClient {
    return this.clientOf(secondReaderMember, channel)
  }

  /** A person who decides. */
  asEditor(channel?: Channel): UserClient {
    return this.clientOf(editorMember, channel)
  }

  setForChannel(channel: Channel, setting: string, value: string): Promise<InteractionResponse> {
    return this.asEditor(channel).slash('settings channel', { setting, value })
  }

  setForServer(setting: string, value: string): Promise<InteractionResponse> {
    return this.asEditor().slash('settings server', { setting, value })
  }

  /** Sets one channel to be reviewed, and where the desk's cards go. */
  async review(): Promise<void> {
    await this.setForChannel(reviewedChannel, 'mode', 'reviewed')
    await this.setForServer('desk-channel', `<#${deskChannel.id}>`)
  }

  /** Offers an answer to a reviewed channel. Returns its card at the desk. */
  async offer(asker: UserClient): Promise<MessageSnapshot> {
    await this.review()
    await asker.press(await asker.slash('who-said'), 'Offer to the channel')
    return this.see(deskChannel, 'Number 1')
  }

  /** What everybody sees in a channel. */
  publicMessages(channel: Channel): MessageSnapshot[] {
    return this.discord.messages(channel, secondReaderMember)
  }

  /** The newest message that everybody sees in a channel with some text, once it is there. */
  seePublic(channel: Channel, text: string | RegExp): Promise<MessageSnapshot> {
    return this.see(channel, text, secondReaderMember)
  }

  /** The newest message in a channel with some text, once it is there. */
  async see(channel: Channel, text: string | RegExp, viewer = editorMember): Promise<MessageSnapshot> {
    const messages = (): MessageSnapshot[] => this.discord.messages(channel, viewer)
    return this.#await(messages, ({ text: all }) => (typeof text === 'string' ? all.includes(text) : text.test(all)))
  }

  /** The newest direct message to the reader with some text, once it is there. */
  async directMessage(text: string): Promise<MessageSnapshot> {
    const messages = (): MessageSnapshot[] => this.asReader().directMessages()
    return this.#await(messages, ({ text: all }) => all.includes(text))
  }

  /** Waits until the answer on record with number 1 is in a state. */
  async recorded(state: string): Promise<void> {
    await vi.waitFor(
      async () => expect(await this.storage.findAnswerByNumber(newsroomGuild.guild.id, 1)).toMatchObject({ state }),
      10_000,
    )
  }

  async #await(messages: () => MessageSnapshot[], is: (one: MessageSnapshot) => boolean): Promise<MessageSnapshot> {
    const list = (): string =>
      messages()
        .map(({ text }) => text)
        .join('\n---\n')
    await this.discord
      .waitUntil(() => messages().some(is))
      .catch(() => {
        throw new Error(`no such message among:\n${list()}`)
      })
    const found = messages().findLast(is)
    if (!found) throw new Error(`the message is gone; there are:\n${list()}`)
    return found
  }
}

/** Gives each test of a file a running bot with a record. A test fails on a wrong request or a logged error. */
export function setUpDesk(guildModel = newsroomGuild): DeskFlow {
  const desk = new DeskFlow()
  // Rules are compiled when they are first run.
  beforeAll(() => void claimsOf(ferry()), 60_000)
  beforeEach(() => desk.open(guildModel))
  afterEach(async () => {
    await desk.close()
    expect(desk.discord.violations).toEqual([])
    expect(desk.log.error.mock.calls).toEqual([])
  })
  return desk
}
