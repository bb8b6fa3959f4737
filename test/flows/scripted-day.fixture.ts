import type { Database } from '../../src/database/database.ts'
import { ClientRefusal } from '../../src/loopback/client/client-refusal.ts'
import { NoResponse } from '../../src/loopback/client/interaction-result.ts'
import type { MessageSnapshot } from '../../src/loopback/client/snapshot.ts'
import type { InteractionResponse } from '../../src/loopback/client/user-client.ts'
import type { Loopback } from '../../src/loopback/loopback.ts'
import {
  type Channel,
  deskChannel,
  editorMember,
  type Member,
  newsroomGuild,
  reviewedChannel,
} from '../../src/loopback/state/guild-model.ts'
import { nextDueAt } from '../../src/record/queue.ts'
import { changeSetting } from '../../src/record/settings.ts'
import { clockOf } from '../../src/record/clock.ts'
import type { BotHost, StoryText } from './bot-host.fixture.ts'

export const BODY =
  'The ferry left Port Vell at noon on Monday. “About 27 people were hurt,” Ana Roca said. ' +
  'Divers searched the hull until dark. “We saw no fire,” Luis Prat said.'
/** Number of times that a person tries the same thing. */
const PATIENCE = 8
/** Milliseconds without anything happening after which the bot is held to wait for its clock. */
const QUIET = 600
/** Milliseconds that one step may take. */
const STEP_TIMEOUT = 40_000

/** A day at a newsroom, by people who try again when they are told to. */
export abstract class ScriptedDay {
  protected readonly discord: Loopback
  readonly #host: BotHost
  /** The bot's database, read beside it. */
  protected readonly db: Database
  #story: StoryText = { body: BODY }
  /** Milliseconds that the clocks of the bot and of Discord are ahead. */
  ahead = 0
  /** What people were told besides what they asked for. */
  readonly told: string[] = []

  /** The folder that stories are added to. */
  protected readonly folder: string

  constructor(discord: Loopback, host: BotHost, db: Database, folder: string) {
    this.folder = folder
    this.discord = discord
    this.#host = host
    this.db = db
  }

  /** Sets up the channels and starts the bot. */
  async open(): Promise<void> {
    const clock = clockOf(() => new Date())
    const server = newsroomGuild.guild.id
    const by = editorMember.id
    await changeSetting(this.db, clock, { server }, 'desk-channel', deskChannel.id, by)
    await changeSetting(this.db, clock, { server, channel: reviewedChannel.id }, 'mode', 'reviewed', by)
    await this.#host.start(this.#story)
  }

  /** What people do, step by step. */
  abstract run(): Promise<void>

  /** What is not as it must be when the day is over. */
  abstract findFaults(): Promise<string[]>

  /** What stands in a channel for all, as somebody sees it. */
  protected texts(channel: Channel, viewer: Member): string[] {
    const messages = this.discord.messages(channel, viewer)
    return messages.filter(({ ephemeral }) => !ephemeral).map(({ text }) => text)
  }

  /** The bot is started again if it ended. */
  async #revive(): Promise<void> {
    if (this.#host.isDead) await this.#host.start(this.#story)
  }

  /** Does something until it is done. */
  protected async insist(
    act: () => Promise<InteractionResponse>,
    done: RegExp,
    alsoNeeds: (seen: InteractionResponse) => boolean = () => true,
  ): Promise<InteractionResponse> {
    for (let tried = 0; tried < PATIENCE; tried++) {
      await this.#revive()
      const seen = await this.#unlessDead((async () => act())())
      if (seen && done.test(seen.text) && alsoNeeds(seen)) return seen
      this.told.push(seen?.text ?? 'nothing')
    }
    throw new Error(`${done} was never said, but:\n${this.told.join('\n---\n')}`)
  }

  /** What came of an interaction; undefined if the bot did not respond, or ended meanwhile. */
  async #unlessDead(acting: Promise<InteractionResponse>): Promise<InteractionResponse | undefined> {
    let over = false
    const died = async (): Promise<undefined> => {
      while (!over && !this.#host.isDead) await new Promise((wake) => setTimeout(wake, 20))
      return undefined
    }
    try {
      return await Promise.race([acting, died()])
    } catch (error) {
      if (error instanceof NoResponse || error instanceof ClientRefusal) return undefined
      throw error
    } finally {
      over = true
      acting.catch(() => undefined)
    }
  }

  protected async change(story: StoryText): Promise<void> {
    this.#story = story
    for (let tried = 0; ; tried++)
      try {
        await this.#revive()
        await this.#host.change(story)
        return
      } catch (error) {
        if (tried > PATIENCE) throw error
      }
  }

  protected see(channel: Channel, text: string | RegExp, viewer = editorMember): Promise<MessageSnapshot> {
    return this.#await(`“${text}” in #${channel.name}`, async () =>
      this.discord
        .messages(channel, viewer)
        .findLast(({ text: all }) => (typeof text === 'string' ? all.includes(text) : text.test(all))),
    )
  }

  /** Waits until nothing is queued. */
  protected async settled(): Promise<void> {
    await this.#await('an empty queue', async () => (await nextDueAt(this.db)) === undefined || undefined)
  }

  /** Waits for something, and lets time pass for the bot when nothing happens any more. */
  async #await<T>(what: string, find: () => Promise<T | undefined>): Promise<T> {
    const end = Date.now() + STEP_TIMEOUT
    let seen = this.discord.exchanges.length
    let quietSince = Date.now()
    while (Date.now() < end) {
      await this.#revive()
      const found = await find()
      if (found !== undefined) return found
      if (this.discord.exchanges.length !== seen) {
        seen = this.discord.exchanges.length
        quietSince = Date.now()
      } else if (Date.now() - quietSince > QUIET) {
        const due = await nextDueAt(this.db)
        if (due !== undefined) this.ahead = Math.max(this.ahead, Date.parse(due) - Date.now() + 1)
        this.#host.advance(this.ahead)
        quietSince = Date.now()
      }
      await new Promise((wake) => setTimeout(wake, 10))
    }
    throw new Error(`${what} was never there; people were told:\n${this.told.join('\n---\n')}`)
  }
}
