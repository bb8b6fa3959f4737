import { EventEmitter } from 'node:events'
import { PermissionFlagsBits } from 'discord.js'
import { ApiError, API_ERRORS } from './api-error.ts'
import type { Clock } from './clock.ts'
import { Commands } from './commands.ts'
import type { Exchange, RequestViolation } from './violation.ts'
import { hasFlag } from './flags.ts'
import { type InitialResponse, type Interaction, Interactions } from './interactions.ts'
import type { Attachment, Contents, Message, Upload } from './message.ts'
import { canView } from './permissions.ts'
import { PublishedMessages } from './published-messages.ts'
import { Snowflakes } from './snowflake.ts'
import type { Channel, Member, GuildModel } from './guild-model.ts'

/** Milliseconds that a nonce is remembered: Discord says "the past few minutes". */
const NONCE_LIFE = 300_000
/** Milliseconds that the bot is in the server when the server starts: thirty days. */
const BOT_AGE = 30 * 86_400_000
const ALL_TALK = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages

/** What happens on this Discord, for observers. */
interface StateEvents {
  message: [message: Message, change: 'made' | 'edited' | 'deleted']
  answer: [interaction: Interaction, answer: InitialResponse]
  exchange: [exchange: Exchange]
  commands: []
}

/** Everything that this Discord knows. */
export class State {
  readonly guildModel: GuildModel
  readonly clock: Clock
  readonly ids: Snowflakes
  readonly commands: Commands
  readonly interactions: Interactions
  readonly events = new EventEmitter<StateEvents>().setMaxListeners(0)
  /** What was wrong with the bot's requests. A test expects none. */
  readonly violations: RequestViolation[] = []
  /** Every request, oldest first. */
  readonly exchanges: Exchange[] = []
  /** What this server's AutoMod blocks; nothing while null. */
  autoMod: RegExp | null = null
  /** Whether the bot is a member of the server. */
  botIsMember = true
  readonly published: PublishedMessages
  /** When the bot joined the server, in milliseconds since 1970. */
  botJoinedAt: number
  /** Number of edits of messages older than an hour. */
  oldEdits = 0
  readonly #messages = new Map<string, Message>()
  readonly #files = new Map<string, Attachment>()
  readonly #direct = new Map<string, Channel>()
  readonly #groups = new Map<string, Channel>()
  readonly #nonces = new Map<string, Message>()

  constructor(guildModel: GuildModel, clock: Clock) {
    this.guildModel = guildModel
    this.clock = clock
    this.botJoinedAt = clock.now() - BOT_AGE
    this.ids = new Snowflakes(clock)
    this.commands = new Commands(this.ids)
    this.interactions = new Interactions(clock, this.ids)
    this.published = new PublishedMessages(this)
  }

  /** The bot of the application. */
  get bot(): Member {
    return this.person(this.guildModel.application.id)
  }

  /** Throws 10013 for an unknown id. */
  person(id: string): Member {
    const found = this.guildModel.people.find((one) => one.id === id)
    if (!found) throw new ApiError(API_ERRORS.unknownUser)
    return found
  }

  /** The channel of direct messages between the bot and a person. Throws 10013 for an unknown id. */
  directChannel(personId: string): Channel {
    const member = this.person(personId)
    const known = this.#direct.get(member.id)
    if (known) return known
    const made = this.#makeHidden(`@${member.username}`, [member, this.bot])
    this.#direct.set(member.id, made)
    return made
  }

  /** The private channel of some people, in which the bot is not. Throws 10013 for an unknown id. */
  groupChannel(personIds: readonly string[]): Channel {
    const key = personIds.toSorted().join(' ')
    const known = this.#groups.get(key)
    if (known) return known
    const members = personIds.map((id) => this.person(id))
    const made = this.#makeHidden(members.map(({ username }) => username).join(', '), members)
    this.#groups.set(key, made)
    return made
  }

  /** A channel outside of the server that nobody but some people sees. */
  #makeHidden(name: string, members: readonly Member[]): Channel {
    const seenBy = members.map(({ id }) => ({ id, kind: 'person' as const, allow: ALL_TALK, deny: 0n }))
    const hidden = {
      id: this.guildModel.guild.id,
      kind: 'role' as const,
      allow: 0n,
      deny: PermissionFlagsBits.ViewChannel,
    }
    return { id: this.ids.next(), name, topic: '', overwrites: [hidden, ...seenBy] }
  }

  /** Where a channel is: in the server, direct messages with the bot, or a private channel of people. */
  placeOf(channel: Channel): 'server' | 'direct' | 'group' {
    if ([...this.#direct.values()].includes(channel)) return 'direct'
    return [...this.#groups.values()].includes(channel) ? 'group' : 'server'
  }

  /** The people in a private channel. */
  membersOf(channel: Channel): Member[] {
    return channel.overwrites.filter(({ kind }) => kind === 'person').map(({ id }) => this.person(id))
  }

  /** Throws 10003 for an unknown id. */
  channel(id: string): Channel {
    const found = [...this.guildModel.channels, ...this.#direct.values(), ...this.#groups.values()].find(
      (one) => one.id === id,
    )
    if (!found) throw new ApiError(API_ERRORS.unknownChannel)
    return found
  }

  /** The messages of a channel that a person sees, oldest first. None if the channel is hidden from them. */
  messages(channel: Channel, viewer: Member): Message[] {
    if (!canView(channel, viewer, this.guildModel)) return []
    return [...this.#messages.values()].filter(
      (one) => one.channel === channel.id && (one.visibleTo === null || one.visibleTo === viewer.id),
    )
  }

  message(id: string): Message | undefined {
    return this.#messages.get(id)
  }

  add(of: Contents & Pick<Message, 'channel' | 'author'> & Partial<Message>): Message {
    const message: Message = {
      repliesTo: null,
      interaction: null,
      visibleTo: null,
      edited: null,
      ...of,
      id: this.ids.next(),
      created: this.clock.now(),
    }
    this.#messages.set(message.id, message)
    this.events.emit('message', message, 'made')
    return message
  }

  /** The message that was made with an enforced nonce within the last minutes. */
  byNonce(nonce: string): Message | undefined {
    const made = this.#nonces.get(nonce)
    return made && this.clock.now() - made.created < NONCE_LIFE ? this.#messages.get(made.id) : undefined
  }

  saveNonce(nonce: string, message: Message): void {
    this.#nonces.set(nonce, message)
  }

  edit(message: Message, contents: Contents): Message {
    // A deferred response is not shown as edited when it is filled in.
    const edited: Message = {
      ...message,
      ...contents,
      edited: hasFlag(message.flags, 'Loading') ? null : this.clock.now(),
    }
    this.#messages.set(message.id, edited)
    this.events.emit('message', edited, 'edited')
    this.published.updateCopies(edited)
    return edited
  }

  delete(message: Message): void {
    this.#messages.delete(message.id)
    this.events.emit('message', message, 'deleted')
  }

  /** Stores an uploaded file under an address of its own. */
  addAttachment(upload: Omit<Upload, 'n'>, description: string | null): Attachment {
    const id = this.ids.next()
    const attachment: Attachment = {
      id,
      filename: upload.name,
      description,
      contentType: upload.contentType,
      bytes: upload.bytes,
      path: `/attachments/${id}/${encodeURIComponent(upload.name)}`,
    }
    this.#files.set(id, attachment)
    return attachment
  }

  file(id: string): Attachment | undefined {
    return this.#files.get(id)
  }

  respond(interaction: Interaction, answer: InitialResponse): void {
    interaction.response = answer
    if ('message' in answer) interaction.original = answer.message
    this.events.emit('answer', interaction, answer)
  }
}
