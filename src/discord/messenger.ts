import { DiscordAPIError, REST, RateLimitError, Routes } from 'discord.js'
import { z } from 'zod'
import type { AppContext } from '../command/context.ts'
import { deliveryContent } from '../delivery/content.ts'
import type { Delivery, Messenger, SendResult } from '../desk/deliver.ts'
import type { Storage } from '../record/storage.ts'
import { toCustomId } from './controls.ts'
import type { Logger } from './errors.ts'
import { type Message, buildMessage } from './message.ts'

/** "Maximum number of edits to messages older than 1 hour reached." */
const EDIT_LIMIT = 30_046
/** How many messages back one is looked for. */
const LOOK_BACK = 100

const createdSchema = z.object({ id: z.string() })
const messageListSchema = z.array(z.looseObject({ id: z.string(), components: z.array(z.unknown()).default([]) }))

/** Sends what the desk queued, by the bot's own token and not an interaction's: it works whenever it is sent. */
export function createMessenger(
  { token, api }: { token: string; api?: string | undefined },
  { storage, house, log }: { storage: Storage; house: () => AppContext; log: Logger },
): Messenger {
  // discord.js waits out every 429 and asks again at once where none says for how long, as the limit of edits does.
  // So here an edit that is refused is refused, and the queue waits.
  const rest = new REST({ ...(api && { api }), rejectOnRateLimit: ({ method }) => method === 'PATCH' }).setToken(token)

  async function send(delivery: Delivery): Promise<SendResult> {
    const content = await deliveryContent(delivery, house(), storage)
    if (!content) return { ok: false, code: 10_008, reason: 'it is no longer on record' }
    const asked = { command: '', input: {}, page: 1 }
    const message = await buildMessage(content.answer, asked, content.reader, storage.stateStore)
    return attempt(delivery, log, () => deliver(delivery, message))
  }

  async function deliver({ id, purpose, channel, person, target }: Delivery, message: Message): Promise<string> {
    const to = person
      ? createdSchema.parse(await rest.post(Routes.userChannels(), { body: { recipient_id: person } })).id
      : channel
    if (!to) throw new Error(`a ${purpose} that goes nowhere`)
    const body = { flags: message.flags, components: message.components, allowed_mentions: { parse: [] } }
    if (target && purpose !== 'reply') {
      // A picture of what the message said before must not stay.
      await rest.patch(Routes.channelMessage(to, target), { body: { ...body, attachments: [] } })
      return target
    }
    const once = { nonce: id, enforce_nonce: true }
    const reply = target && { message_reference: { message_id: target, fail_if_not_exists: false } }
    return createdSchema.parse(await rest.post(Routes.channelMessages(to), { body: { ...body, ...once, ...reply } })).id
  }

  /** Looks for the message by the button that every message of the desk carries. Letters to people carry none. */
  async function find(delivery: Delivery): Promise<SendResult | null> {
    const { channel, answer, correction, purpose } = delivery
    const id = purpose === 'report' || purpose === 'proposal' ? correction : answer
    if (!channel || !id) return null
    const mark = JSON.stringify(toCustomId(['about', purpose === 'answer' ? 'post' : purpose, id]))
    let found: string | undefined
    const query = new URLSearchParams({ limit: `${LOOK_BACK}` })
    const looked = await attempt(delivery, log, async () => {
      const messages = messageListSchema.parse(await rest.get(Routes.channelMessages(channel), { query }))
      found = messages.find(({ components }) => JSON.stringify(components).includes(mark))?.id
      return found ?? ''
    })
    return looked.ok && !found ? null : looked
  }

  return { send, find }
}

/** What came of a request, in the desk's terms. A failure of our own making is logged: trying again does not mend it. */
async function attempt({ purpose, id }: Delivery, log: Logger, request: () => Promise<string>): Promise<SendResult> {
  try {
    return { ok: true, message: await request() }
  } catch (error) {
    if (error instanceof RateLimitError) return { ok: false, code: EDIT_LIMIT, reason: 'too many edits' }
    if (!(error instanceof DiscordAPIError)) {
      log.warn({ err: error, purpose, delivery: id }, 'a message of the desk may not have been sent')
      return { ok: false, code: null, reason: error instanceof Error ? error.message : String(error) }
    }
    log.warn({ code: error.code, purpose, delivery: id }, 'a message of the desk was refused')
    return { ok: false, code: Number(error.code), reason: error.message }
  }
}
