import { randomUUID } from 'node:crypto'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { GatewayIntentBits } from 'discord.js'
import { Gateway } from './gateway/gateway.ts'
import { UserClient } from './client/user-client.ts'
import { type MessageSnapshot, toSnapshot } from './client/snapshot.ts'
import { discordOnly, type RestContext } from './rest/listener.ts'
import { type InjectedFailure, FailureQueue, type RequestFilter } from './rest/failure.ts'
import { type Clock, systemClock } from './state/clock.ts'
import type { Exchange, RequestViolation } from './state/violation.ts'
import type { Message } from './state/message.ts'
import { State } from './state/state.ts'
import { type Channel, newsroomGuild, openChannel, type Member, type GuildModel } from './state/guild-model.ts'
import { messageJson } from './json/message.ts'

export interface LoopbackOptions {
  /** The port to listen on; 0, for any free one, if left out. */
  readonly port?: number
  readonly guildModel?: GuildModel
  readonly clock?: Clock
  /** What serves requests; if left out, only Discord. */
  readonly listener?: (served: RestContext) => RequestListener
}

/** Milliseconds that closing waits for requests to be answered. */
const CLOSE_TIMEOUT = 1_000
/** Milliseconds that a connection without requests is kept open. Node's own 5 seconds cut off bots that pause. */
const KEEP_ALIVE = 60_000
const MESSAGE_EVENTS = { made: 'MESSAGE_CREATE', edited: 'MESSAGE_UPDATE', deleted: 'MESSAGE_DELETE' } as const

/** A Discord on this machine, for the real discord.js to connect to. */
export class Loopback {
  readonly state: State
  readonly gateway: Gateway
  /** The only token that is accepted: random, so that no page open in a browser can know it. */
  readonly token: string
  readonly #server: Server
  readonly #failures: FailureQueue
  readonly #origin: () => string
  /** Requests to the REST API that are not yet answered. */
  readonly #pending = new Set<ServerResponse>()

  constructor(
    token: string,
    state: State,
    gateway: Gateway,
    server: Server,
    failures: FailureQueue,
    origin: () => string,
  ) {
    this.token = token
    this.state = state
    this.gateway = gateway
    this.#server = server
    this.#failures = failures
    this.#origin = origin
    state.events.on('message', (message, change) => this.#dispatchMessage(message, change))
    server.on('request', ({ url }, response) => {
      if (!url?.startsWith('/api/')) return
      this.#pending.add(response)
      response.on('close', () => this.#pending.delete(response))
    })
  }

  /** The address that it listens at: `http://127.0.0.1:PORT`. */
  get origin(): string {
    return this.#origin()
  }

  /** The address for discord.js's option `rest: { api }`. */
  get api(): string {
    return `${this.origin}/api`
  }

  /** What was wrong with the bot's requests. A test expects none. */
  get violations(): RequestViolation[] {
    return this.state.violations
  }

  /** Every request, oldest first. */
  get exchanges(): readonly Exchange[] {
    return this.state.exchanges
  }

  /** A person at their Discord client; in the open channel if none is named. */
  clientOf(person: Member, channel: Channel = openChannel): UserClient {
    const dispatch = (event: string, data: unknown): void => this.gateway.dispatch(event, data)
    return new UserClient(person, channel, { state: this.state, origin: this.origin, dispatch })
  }

  /** What a person sees in a channel, oldest first. */
  messages(channel: Channel, viewer: Member): MessageSnapshot[] {
    return this.state.messages(channel, viewer).map(toSnapshot)
  }

  /** Makes the next matching requests fail. */
  injectFailure(where: RequestFilter, failure: InjectedFailure): void {
    this.#failures.add(where, failure)
  }

  /** Resolves once `holds` returns true; rejects after `ms` milliseconds. */
  async waitUntil(holds: () => boolean, ms = 30_000): Promise<void> {
    for (const end = Date.now() + ms; !holds(); ) {
      if (Date.now() > end) throw new Error(`it did not come to pass in ${ms} ms: ${holds}`)
      await new Promise((wake) => setTimeout(wake, 5))
    }
  }

  /** Waits for requests under way, closes all connections and stops listening. */
  async close(): Promise<void> {
    // A picture that is cut off while it is sent makes undici reject where nobody can catch it (nodejs/undici#5835).
    const end = Date.now() + CLOSE_TIMEOUT
    while (this.#pending.size > 0 && Date.now() < end) await new Promise((wake) => setTimeout(wake, 5))
    this.gateway.drop()
    this.#server.closeAllConnections()
    await new Promise((closed) => this.#server.close(closed))
  }

  #dispatchMessage(message: Message, change: keyof typeof MESSAGE_EVENTS): void {
    if (message.visibleTo !== null) return
    const { id, channel: channel_id } = message
    // The bot is in no private channel of people.
    if (this.state.placeOf(this.state.channel(channel_id)) === 'group') return
    const guild_id = this.state.guildModel.guild.id
    const json = change === 'deleted' ? { id, channel_id } : messageJson(message, this.state, this.origin)
    this.gateway.dispatch(MESSAGE_EVENTS[change], { ...json, guild_id }, GatewayIntentBits.GuildMessages)
  }
}

/** Starts a Discord on 127.0.0.1. Rejects with the system's error if the port is taken. */
export async function startLoopback(options: LoopbackOptions = {}): Promise<Loopback> {
  const { port = 0, guildModel = newsroomGuild, clock = systemClock, listener = discordOnly } = options
  const token = `loopback.${randomUUID()}`
  const state = new State(guildModel, clock)
  const failures = new FailureQueue()
  const origin = (): string => {
    const address = server.address()
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`
  }
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE }, listener({ state, failures: failures, token, origin }))
  const gateway = new Gateway(state, token, origin)
  gateway.listen(server)
  await new Promise<void>((listening, refused) => {
    server.once('error', refused)
    server.listen(port, '127.0.0.1', listening)
  })
  return new Loopback(token, state, gateway, server, failures, origin)
}
