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
  newsroomGuild,
  openChannel,
  readerMember,
  reviewedChannel,
  secondReaderMember,
} from '../../src/loopback/state/guild-model.ts'
import { nextDueAt } from '../../src/record/queue.ts'
import { changeSetting } from '../../src/record/settings.ts'
import { clockOf } from '../../src/record/clock.ts'
import type { BotHost, StoryText } from './bot-host.fixture.ts'

const BODY =
  'The ferry left Port Vell at noon on Monday. “About 27 people were hurt,” Ana Roca said. ' +
  'Divers searched the hull until dark. “We saw no fire,” Luis Prat said.'
/** Number of times that a person tries the same thing. */
const PATIENCE = 8
/** Milliseconds without anything happening after which the bot is held to wait for its clock. */
const QUIET = 600
/** Milliseconds that one step may take. */
const STEP_TIMEOUT = 40_000

/** A day at a newsroom, from the first question to "forget me", by people who try again when they are told to. */
export class ScriptedDay {
  readonly #discord: Loopback
  readonly #host: BotHost
  /** The bot's database, read beside it. */
  readonly #db: Database
  #story: StoryText = { body: BODY }
  /** Milliseconds that the clocks of the bot and of Discord are ahead. */
  ahead = 0
  /** What people were told besides what they asked for. */
  readonly told: string[] = []

  constructor(discord: Loopback, host: BotHost, db: Database) {
    this.#discord = discord
    this.#host = host
    this.#db = db
  }

  /** Sets up the channels and starts the bot. */
  async open(): Promise<void> {
    const clock = clockOf(() => new Date())
    const server = newsroomGuild.guild.id
    const by = editorMember.id
    await changeSetting(this.#db, clock, { server }, 'desk-channel', deskChannel.id, by)
    await changeSetting(this.#db, clock, { server, channel: reviewedChannel.id }, 'mode', 'reviewed', by)
    await this.#host.start(this.#story)
  }

  /** Ask, offer, approve, publish, change the story, correct, withdraw, forget me. */
  async run(): Promise<void> {
    await this.#offer()
    const card = await this.#see(deskChannel, 'Number 1')
    const editor = this.#discord.clientOf(editorMember, deskChannel)
    await this.#insist(() => editor.press(card, 'Approve'), /Number 1 is approved|Not done\\?: number 1/)
    await this.#see(reviewedChannel, '27 people', secondReaderMember)
    await this.#offer()
    await this.#see(deskChannel, 'Number 2')
    const reader = this.#discord.clientOf(readerMember)
    await this.#insist(() => reader.slash('who-said'), /27 people/)
    await this.#settled()
    await this.#change({ body: BODY.replace('27', '29') })
    const proposal = await this.#see(deskChannel, 'waits for a decision')
    await this.#insist(() => editor.press(proposal, 'Corrected'), /Number \d+\\?: |Not done\\?: number/)
    for (const channel of [reviewedChannel, openChannel])
      await this.#see(channel, /29 people[\s\S]*Corrected|Corrected[\s\S]*29 people/, secondReaderMember)
    await this.#settled()
    await this.#change({ body: BODY.replace('27', '29'), more: { status: 'withdrawn' } })
    for (const channel of [reviewedChannel, openChannel]) await this.#see(channel, 'Withdrawn', secondReaderMember)
    await this.#settled()
    await this.#insist(() => reader.slash('privacy forget', { sure: true }), /is forgotten/)
    await this.#settled()
  }

  /** The bot is started again if it ended. */
  async #revive(): Promise<void> {
    if (this.#host.isDead) await this.#host.start(this.#story)
  }

  async #offer(): Promise<void> {
    const asker = this.#discord.clientOf(readerMember, reviewedChannel)
    const answer = await this.#insist(
      () => asker.slash('who-said'),
      /27 people/,
      ({ buttons }) => buttons.some(({ label }) => label === 'Offer to the channel'),
    )
    await this.#insist(() => asker.press(answer, 'Offer to the channel'), /the desk decides|done already/)
  }

  /** Does something until it is done. */
  async #insist(
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

  async #change(story: StoryText): Promise<void> {
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

  #see(channel: Channel, text: string | RegExp, viewer = editorMember): Promise<MessageSnapshot> {
    return this.#await(`“${text}” in #${channel.name}`, async () =>
      this.#discord
        .messages(channel, viewer)
        .findLast(({ text: all }) => (typeof text === 'string' ? all.includes(text) : text.test(all))),
    )
  }

  /** Waits until nothing is queued. */
  async #settled(): Promise<void> {
    await this.#await('an empty queue', async () => (await nextDueAt(this.#db)) === undefined || undefined)
  }

  /** Waits for something, and lets time pass for the bot when nothing happens any more. */
  async #await<T>(what: string, find: () => Promise<T | undefined>): Promise<T> {
    const end = Date.now() + STEP_TIMEOUT
    let seen = this.#discord.exchanges.length
    let quietSince = Date.now()
    while (Date.now() < end) {
      await this.#revive()
      const found = await find()
      if (found !== undefined) return found
      if (this.#discord.exchanges.length !== seen) {
        seen = this.#discord.exchanges.length
        quietSince = Date.now()
      } else if (Date.now() - quietSince > QUIET) {
        const due = await nextDueAt(this.#db)
        if (due !== undefined) this.ahead = Math.max(this.ahead, Date.parse(due) - Date.now() + 1)
        this.#host.advance(this.ahead)
        quietSince = Date.now()
      }
      await new Promise((wake) => setTimeout(wake, 10))
    }
    throw new Error(`${what} was never there; people were told:\n${this.told.join('\n---\n')}`)
  }
}
