import { createHash } from 'node:crypto'
import {
  type APIMessageTopLevelComponent,
  DiscordAPIError,
  MessageFlags,
  REST,
  type RESTOptions,
  RateLimitError,
  Routes,
} from 'discord.js'
import { z } from 'zod'
import type { AppContext } from '../command/context.ts'
import type { ActionCall } from '../answers/controls.ts'
import { deliveryContent, type DeliveryContent } from '../delivery/content.ts'
import type { Delivery, Messenger, SendResult } from '../desk/deliver.ts'
import type { Storage } from '../record/storage.ts'
import { toCustomId } from './controls.ts'
import { EditLimitError, makeRequest } from './edit-limits.ts'
import type { Logger } from './errors.ts'
import { type Message, buildMessage, toRequest } from './message.ts'
import { renderPicture } from './picture.ts'
import type { PictureCache } from '../pictures/picture-cache.ts'
import type { MayTell } from './may-tell.ts'
import { reasonOf } from '../story/reason.ts'

/** Number of a channel's newest messages among which a message is looked for. */
const LOOK_BACK = 100
/** Number of a person's newest direct messages among which one is looked for. */
const DIRECT_LOOK_BACK = 20

/** Discord's error code for "Missing Permissions". */
const MISSING_PERMISSIONS = 50_013
/** Our code for the common limit of requests, for which Discord has none. */
const RATE_LIMIT_CODE = 0

/** A message with the flags of the one that it takes the place of. */
type FlaggedMessage = Omit<Message, 'flags'> & { readonly flags: number }

const flagsSchema = z.object({ flags: z.number().default(0) })
const createdSchema = z.object({ id: z.string() })
const messageListSchema = z.array(
  z.looseObject({
    id: z.string(),
    components: z.array(z.looseObject({ id: z.number().optional() })).default([]),
  }),
)
type Components = z.infer<typeof messageListSchema>[number]['components']

/** What a messenger makes its messages from. */
interface MessageSource {
  readonly storage: Storage
  /** The stories as they are at the moment of sending. */
  app(): AppContext
  /** What draws pictures; nothing is drawn if left out. */
  pictures?(): PictureCache | undefined
  /** Whether a channel can take a picture. */
  takesPictures?(channel: string): boolean
  /** Whether a follower may be told; left out where nobody follows anything. */
  readonly mayTell?: MayTell
  readonly log: Logger
}

/** Sends queued deliveries with the bot's own token and not an interaction's, so that it works at any time. */
export class DiscordMessenger implements Messenger {
  readonly #rest: REST
  readonly #token: string
  readonly #source: MessageSource

  constructor({ token, api }: { readonly token: string; readonly api?: string | undefined }, source: MessageSource) {
    // An edit that is refused is refused, and the queue waits.
    const rejectOnRateLimit: RESTOptions['rejectOnRateLimit'] = ({ method }) => method === 'PATCH'
    this.#rest = new REST({ ...(api && { api }), rejectOnRateLimit, makeRequest })
    this.#token = token
    this.#source = source
  }

  async send(delivery: Delivery): Promise<SendResult> {
    const { app, storage, mayTell } = this.#source
    if (delivery.purpose === 'news' && mayTell) {
      const allowed = await this.#attempt(delivery, async () => ((await mayTell(delivery)) ? 'yes' : ''))
      if (!allowed.ok) return allowed
      if (!allowed.message) return { ok: false, code: 50_013, reason: 'the follower may not be told here' }
    }
    const content = await deliveryContent(delivery, app(), storage)
    if (!content) return { ok: false, code: 10_008, reason: 'it is no longer on record' }
    return this.#attempt(delivery, async () => {
      const flags = await this.#flagsOf(delivery)
      const picture = await this.#picture(delivery, content, flags)
      const request = { command: '', input: {}, page: 1 }
      const message = await buildMessage(content.answer, request, content.reader, storage.stateStore, picture)
      return this.#deliver(delivery, { ...message, flags: message.flags | flags })
    })
  }

  /** The flags of the message to edit, which an edit must name to keep: that it was published, that embeds are suppressed. */
  async #flagsOf({ channel, target, purpose }: Delivery): Promise<number> {
    if (!channel || !target || purpose === 'reply') return 0
    try {
      return flagsSchema.parse(await this.#rest.get(Routes.channelMessage(channel, target))).flags
    } catch (error) {
      // Who may not read the history may edit all the same.
      if (error instanceof DiscordAPIError && error.code === MISSING_PERMISSIONS) return 0
      throw error
    }
  }

  /** The picture of a public answer; none in what was published, since an edit never changes the pictures of copies. */
  async #picture({ channel }: Delivery, { pictured, reader }: DeliveryContent, flags: number) {
    const { pictures, takesPictures, log } = this.#source
    if (!pictured || !channel || (flags & MessageFlags.Crossposted) !== 0 || !takesPictures?.(channel)) return null
    return renderPicture(pictured, reader, { pictures: pictures?.(), log })
  }

  /** Finds a message by the button under it that names its record; a direct message by the number of its first component. */
  async find(delivery: Delivery): Promise<SendResult | null> {
    const { channel, person } = delivery
    if (person) {
      const isMarked = ([first]: Components): boolean => first?.id === componentMark(delivery)
      return this.#findAmong(delivery, () => this.#directChannel(person), DIRECT_LOOK_BACK, isMarked)
    }
    const action = findableAction(delivery)
    if (!channel || !action) return null
    const customId = JSON.stringify(toCustomId(action))
    const hasButton = (components: Components): boolean => JSON.stringify(components).includes(customId)
    return this.#findAmong(delivery, async () => channel, LOOK_BACK, hasButton)
  }

  /** Finds a message among the newest of a channel by its components. */
  async #findAmong(
    delivery: Delivery,
    channel: () => Promise<string>,
    limit: number,
    isSought: (components: Components) => boolean,
  ): Promise<SendResult | null> {
    let found: string | undefined
    const query = new URLSearchParams({ limit: `${limit}` })
    const looked = await this.#attempt(delivery, async () => {
      const messages = messageListSchema.parse(await this.#rest.get(Routes.channelMessages(await channel()), { query }))
      found = messages.find(({ components }) => isSought(components))?.id
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
  async #deliver(delivery: Delivery, message: FlaggedMessage): Promise<string> {
    const { id, purpose, channel, person, target } = delivery
    const to = person ? await this.#directChannel(person) : channel
    if (!to) throw new Error(`a ${purpose} without a channel`)
    const components = person ? markFirst(message.components, componentMark(delivery)) : message.components
    const { body, files } = toRequest({ ...message, components })
    if (target && purpose !== 'reply') {
      await this.#rest.patch(Routes.channelMessage(to, target), { body, files })
      return target
    }
    const once = { nonce: id, enforce_nonce: true }
    const reply = target && { message_reference: { message_id: target, fail_if_not_exists: false } }
    const sent = await this.#rest.post(Routes.channelMessages(to), { body: { ...body, ...once, ...reply }, files })
    return createdSchema.parse(sent).id
  }

  async #directChannel(person: string): Promise<string> {
    return createdSchema.parse(await this.#rest.post(Routes.userChannels(), { body: { recipient_id: person } })).id
  }
}

/** The action of the button by which a delivery's message is found; undefined if it has none. */
function findableAction({
  id,
  answer,
  correction,
  errorReport,
  storyDraft,
  purpose,
}: Delivery): ActionCall | undefined {
  if (purpose === 'news') return ['following', id]
  const record = storyDraft ?? errorReport ?? (purpose === 'report' || purpose === 'proposal' ? correction : answer)
  return record === null ? undefined : ['about', purpose === 'answer' ? 'post' : purpose, record]
}

/** Numbers below are those that Discord gives to components without one. */
const FIRST_MARK = 1_000
/** Number of hexadecimal digits of a hash that fit Discord's 32 bits with `FIRST_MARK`. */
const MARK_DIGITS = 7

/** The number that a direct message's first component carries, by which the message is found again. */
const componentMark = ({ id }: Delivery): number =>
  FIRST_MARK + Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, MARK_DIGITS), 16)

const markFirst = (
  [first, ...rest]: readonly APIMessageTopLevelComponent[],
  id: number,
): APIMessageTopLevelComponent[] => (first ? [{ ...first, id }, ...rest] : [])

/** Makes a request that returns a message's id. Failures are logged and returned with Discord's error code, if any. */
async function attempt({ purpose, id }: Delivery, log: Logger, request: () => Promise<string>): Promise<SendResult> {
  try {
    return { ok: true, message: await request() }
  } catch (error) {
    if (error instanceof EditLimitError) {
      const { limitCode: code, message: reason, retryAfter = 0 } = error
      log.info({ code, seconds: retryAfter, purpose, delivery: id }, 'an edit waits for a limit of Discord’s')
      return { ok: false, code: code ?? RATE_LIMIT_CODE, reason, retryAfter }
    }
    // discord.js itself counts how many requests are left.
    if (error instanceof RateLimitError)
      return { ok: false, code: RATE_LIMIT_CODE, reason: 'too many edits', retryAfter: error.retryAfter / 1_000 }
    // With a token that Discord does not know nothing is reached either.
    if (!(error instanceof DiscordAPIError) || error.status === 401) {
      log.warn({ err: error, purpose, delivery: id }, 'a message of the desk may not have been sent')
      return { ok: false, code: null, reason: reasonOf(error) }
    }
    log.warn({ code: error.code, purpose, delivery: id }, 'a message of the desk was refused')
    return { ok: false, code: Number(error.code), reason: error.message }
  }
}
