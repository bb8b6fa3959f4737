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
import { Snowflakes } from './snowflake.ts'
import type { Channel, Member, GuildModel } from './guild-model.ts'

/** How long Discord knows a nonce again, in milliseconds: it says "the past few minutes". */
const NONCE_LIFE = 300_000
const ALL_TALK = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages

/** What happens in the playground, for whoever looks on. */
export interface StateEvents {
  message: [message: Message, change: 'made' | 'edited' | 'deleted']
  answer: [interaction: Interaction, answer: InitialResponse]
  exchange: [exchange: Exchange]
  commands: []
}

/** Everything that the playground's Discord knows. */
export class State {
  readonly guildModel: GuildModel
  readonly clock: Clock
  readonly ids: Snowflakes
  readonly commands: Commands
  readonly interactions: Interactions
  readonly events = new EventEmitter<StateEvents>().setMaxListeners(0)
  /** Requests that were wrong by our own mistake. A test ends with none. */
  readonly violations: RequestViolation[] = []
  /** Every request, oldest first. */
  readonly exchanges: Exchange[] = []
  /** How often messages older than an hour were edited. */
  oldEdits = 0
  readonly #messages = new Map<string, Message>()
  readonly #files = new Map<string, Attachment>()
  readonly #direct = new Map<string, Channel>()
  readonly #nonces = new Map<string, Message>()

  constructor(world: GuildModel, clock: Clock) {
    this.guildModel = world
    this.clock = clock
    this.ids = new Snowflakes(clock)
    this.commands = new Commands(this.ids)
    this.interactions = new Interactions(clock, this.ids)
  }

  /** The bot that is tried out. */
  get bot(): Member {
    return this.person(this.guildModel.application.id)
  }

  /** Throws 10013 for nobody. */
  person(id: string): Member {
    const found = this.guildModel.people.find((one) => one.id === id)
    if (!found) throw new ApiError(API_ERRORS.unknownUser)
    return found
  }

  /** The channel in which the bot and one person talk alone. Throws 10013 for nobody. */
  directChannel(personId: string): Channel {
    const member = this.person(personId)
    const known = this.#direct.get(member.id)
    if (known) return known
    const seenBy = [member.id, this.bot.id].map((id) => ({ id, kind: 'person' as const, allow: ALL_TALK, deny: 0n }))
    const hidden = {
      id: this.guildModel.guild.id,
      kind: 'role' as const,
      allow: 0n,
      deny: PermissionFlagsBits.ViewChannel,
    }
    const made = { id: this.ids.next(), name: `@${member.username}`, topic: '', overwrites: [hidden, ...seenBy] }
    this.#direct.set(member.id, made)
    return made
  }

  /** Throws 10003 for no channel. */
  channel(id: string): Channel {
    const found = [...this.guildModel.channels, ...this.#direct.values()].find((one) => one.id === id)
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

  /** The message that was made with a nonce within the last minutes, where the bot asked for one only. */
  byNonce(nonce: string): Message | undefined {
    const made = this.#nonces.get(nonce)
    return made && this.clock.now() - made.created < NONCE_LIFE ? this.#messages.get(made.id) : undefined
  }

  saveNonce(nonce: string, message: Message): void {
    this.#nonces.set(nonce, message)
  }

  edit(message: Message, contents: Contents): Message {
    // What was only "thinking" is not called edited when its answer comes.
    const edited: Message = {
      ...message,
      ...contents,
      edited: hasFlag(message.flags, 'Loading') ? null : this.clock.now(),
    }
    this.#messages.set(message.id, edited)
    this.events.emit('message', edited, 'edited')
    return edited
  }

  delete(message: Message): void {
    this.#messages.delete(message.id)
    this.events.emit('message', message, 'deleted')
  }

  /** Keeps an uploaded file and gives it an address. */
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
