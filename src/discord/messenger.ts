import { DiscordAPIError, REST, type RESTOptions, RateLimitError, Routes } from 'discord.js'
import { z } from 'zod'
import type { AppContext } from '../command/context.ts'
import { deliveryContent } from '../delivery/content.ts'
import { type Delivery, EDIT_LIMIT_CODE, type Messenger, type SendResult } from '../desk/deliver.ts'
import type { Storage } from '../record/storage.ts'
import { toCustomId } from './controls.ts'
import type { Logger } from './errors.ts'
import { type Message, buildMessage } from './message.ts'
import { reasonOf } from '../story/reason.ts'

/** Number of a channel's newest messages among which a message is looked for. */
const LOOK_BACK = 100

const createdSchema = z.object({ id: z.string() })
const messageListSchema = z.array(z.looseObject({ id: z.string(), components: z.array(z.unknown()).default([]) }))

/** What a messenger makes its messages from. */
interface MessageSource {
  readonly storage: Storage
  /** The stories as they are at the moment of sending. */
  app(): AppContext
  readonly log: Logger
}

/** Sends queued deliveries with the bot's own token and not an interaction's, so that it works at any time. */
export class DiscordMessenger implements Messenger {
  readonly #rest: REST
  readonly #token: string
  readonly #source: MessageSource

  constructor({ token, api }: { readonly token: string; readonly api?: string | undefined }, source: MessageSource) {
    // discord.js waits out every 429 and asks again at once where none says for how long, as the limit of edits does.
    // So here an edit that is refused is refused, and the queue waits.
    const rejectOnRateLimit: RESTOptions['rejectOnRateLimit'] = ({ method }) => method === 'PATCH'
    this.#rest = new REST({ ...(api && { api }), rejectOnRateLimit })
    this.#token = token
    this.#source = source
  }

  async send(delivery: Delivery): Promise<SendResult> {
    const { app, storage } = this.#source
    const content = await deliveryContent(delivery, app(), storage)
    if (!content) return { ok: false, code: 10_008, reason: 'it is no longer on record' }
    const request = { command: '', input: {}, page: 1 }
    const message = await buildMessage(content.answer, request, content.reader, storage.stateStore)
    return this.#attempt(delivery, () => this.#deliver(delivery, message))
  }

  /** Finds a message by the button under it that names its record. Notices to people have none and are not found. */
  async find(delivery: Delivery): Promise<SendResult | null> {
    const { channel, answer, correction, errorReport, storyDraft, purpose } = delivery
    const id = storyDraft ?? errorReport ?? (purpose === 'report' || purpose === 'proposal' ? correction : answer)
    if (!channel || !id) return null
    const customId = JSON.stringify(toCustomId(['about', purpose === 'answer' ? 'post' : purpose, id]))
    let found: string | undefined
    const query = new URLSearchParams({ limit: `${LOOK_BACK}` })
    const looked = await this.#attempt(delivery, async () => {
      const messages = messageListSchema.parse(await this.#rest.get(Routes.channelMessages(channel), { query }))
      found = messages.find(({ components }) => JSON.stringify(components).includes(customId))?.id
      return found ?? ''
    })
    return looked.ok && !found ? null : looked
  }

  #attempt(delivery: Delivery, request: () => Promise<string>): Promise<SendResult> {
    // discord.js drops a token that was refused once.
    this.#rest.setToken(this.#token)
    return attempt(delivery, this.#source.log, request)
  }

  /** Posts, edits or replies, as the purpose has it. Returns the message's id. */
  async #deliver({ id, purpose, channel, person, target }: Delivery, message: Message): Promise<string> {
    const to = person ? await this.#directChannel(person) : channel
    if (!to) throw new Error(`a ${purpose} without a channel`)
    const body = { flags: message.flags, components: message.components, allowed_mentions: { parse: [] } }
    if (target && purpose !== 'reply') {
      // A picture of what the message said before must not stay.
      await this.#rest.patch(Routes.channelMessage(to, target), { body: { ...body, attachments: [] } })
      return target
    }
    const once = { nonce: id, enforce_nonce: true }
    const reply = target && { message_reference: { message_id: target, fail_if_not_exists: false } }
    const sent = await this.#rest.post(Routes.channelMessages(to), { body: { ...body, ...once, ...reply } })
    return createdSchema.parse(sent).id
  }

  async #directChannel(person: string): Promise<string> {
    return createdSchema.parse(await this.#rest.post(Routes.userChannels(), { body: { recipient_id: person } })).id
  }
}

/** Makes a request that returns a message's id. Failures are logged and returned with Discord's error code, if any. */
async function attempt({ purpose, id }: Delivery, log: Logger, request: () => Promise<string>): Promise<SendResult> {
  try {
    return { ok: true, message: await request() }
  } catch (error) {
    if (error instanceof RateLimitError) return { ok: false, code: EDIT_LIMIT_CODE, reason: 'too many edits' }
    // With a token that Discord does not know nothing is reached either.
    if (!(error instanceof DiscordAPIError) || error.status === 401) {
      log.warn({ err: error, purpose, delivery: id }, 'a message of the desk may not have been sent')
      return { ok: false, code: null, reason: reasonOf(error) }
    }
    log.warn({ code: error.code, purpose, delivery: id }, 'a message of the desk was refused')
    return { ok: false, code: Number(error.code), reason: error.message }
  }
}
