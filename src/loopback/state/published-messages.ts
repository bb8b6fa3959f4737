import { MessageFlags } from 'discord.js'
import { ApiError, API_ERRORS } from './api-error.ts'
import type { Clock } from './clock.ts'
import { hasFlag } from './flags.ts'
import type { Channel, GuildModel } from './guild-model.ts'
import type { Contents, Message } from './message.ts'

const HOUR = 3_600_000
/** Number of edits of a published message within an hour. */
const EDITS = 3

/** Where messages are kept. */
interface MessageStore {
  readonly guildModel: GuildModel
  readonly clock: Clock
  channel(id: string): Channel
  message(id: string): Message | undefined
  add(message: Contents & Pick<Message, 'channel' | 'author'>): Message
  edit(message: Message, contents: Contents): Message
}

/** Messages of announcement channels that were published, with their copies in the channels that follow. */
export class PublishedMessages {
  readonly #store: MessageStore
  readonly #copies = new Map<string, string[]>()
  readonly #edits = new Map<string, number[]>()

  constructor(store: MessageStore) {
    this.#store = store
  }

  /** Publishes a message. Throws 50024 where its channel is no announcement channel. */
  publish(message: Message): Message {
    const { guildModel } = this.#store
    const source = this.#store.channel(message.channel)
    if (source.kind !== 'announcement') throw new ApiError(API_ERRORS.notPublishable)
    const followers = guildModel.channels.filter(({ follows }) => follows?.includes(source.id))
    const { content, embeds, components, attachments, author, flags } = message
    const contents = { content, embeds, components, attachments, author, flags: flags | MessageFlags.IsCrosspost }
    this.#copies.set(
      message.id,
      followers.map(({ id: channel }) => this.#store.add({ ...contents, channel }).id),
    )
    return this.#store.edit(message, { ...message, flags: flags | MessageFlags.Crossposted })
  }

  /** Counts an edit of a message. Throws 20028 where a published one was edited three times within the hour. */
  countEdit(message: Message): void {
    if (!hasFlag(message.flags, 'Crossposted')) return
    const now = this.#store.clock.now()
    const recent = (this.#edits.get(message.id) ?? []).filter((at) => now - at < HOUR)
    const [oldest = now] = recent
    if (recent.length >= EDITS)
      throw new ApiError(API_ERRORS.tooManyPublishedEdits, { retryAfter: (oldest + HOUR - now) / 1_000 })
    this.#edits.set(message.id, [...recent, now])
  }

  /** Brings the copies of a message up to date, in which files never change. */
  updateCopies({ id, content, embeds, components }: Message): void {
    for (const copy of this.#copies.get(id) ?? []) {
      const message = this.#store.message(copy)
      if (message) this.#store.edit(message, { ...message, content, embeds, components })
    }
  }
}
