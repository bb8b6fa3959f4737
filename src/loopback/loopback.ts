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
  /** 0, any free one, unless told. */
  readonly port?: number
  readonly world?: GuildModel
  readonly clock?: Clock
  /** What serves requests; nothing but Discord unless told. */
  readonly listener?: (context: RestContext) => RequestListener
}

/** How long closing waits for requests to be answered, in milliseconds. */
const CLOSE_TIMEOUT = 1_000
const MESSAGE_EVENTS = { made: 'MESSAGE_CREATE', edited: 'MESSAGE_UPDATE', deleted: 'MESSAGE_DELETE' } as const

/** A Discord on this machine, for the real discord.js to connect to. */
export class Loopback {
  readonly state: State
  readonly gateway: Gateway
  /** The only token that is taken: made for this run, so that no page open in a browser can know it. */
  readonly token: string
  readonly #server: Server
  readonly #troubles: FailureQueue
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
    this.#troubles = failures
    this.#origin = origin
    state.events.on('message', (message, change) => this.#dispatchMessage(message, change))
    server.on('request', ({ url }, response) => {
      if (!url?.startsWith('/api/')) return
      this.#pending.add(response)
      response.on('close', () => this.#pending.delete(response))
    })
  }

  /** Where it listens: `http://127.0.0.1:PORT`. */
  get origin(): string {
    return this.#origin()
  }

  /** What discord.js is given as `rest: { api }`. */
  get api(): string {
    return `${this.origin}/api`
  }

  /** Requests that were wrong by our own mistake. A test ends with none. */
  get violations(): RequestViolation[] {
    return this.state.violations
  }

  /** Every request that was made, oldest first. */
  get exchanges(): readonly Exchange[] {
    return this.state.exchanges
  }

  /** A person at their client, in the open channel unless told. */
  clientOf(member: Member, channel: Channel = openChannel): UserClient {
    const dispatch = (event: string, data: unknown): void => this.gateway.dispatch(event, data)
    return new UserClient(member, channel, { state: this.state, origin: this.origin, dispatch })
  }

  /** What a person sees in a channel, oldest first. */
  messages(channel: Channel, viewer: Member): MessageSnapshot[] {
    return this.state.messages(channel, viewer).map(toSnapshot)
  }

  /** Orders trouble for the next requests of a kind. */
  injectFailure(where: RequestFilter, failure: InjectedFailure): void {
    this.#troubles.add(where, failure)
  }

  /** Waits until something holds that changes with what happens here; rejects after `ms`. */
  async waitUntil(holds: () => boolean, ms = 30_000): Promise<void> {
    for (const end = Date.now() + ms; !holds(); ) {
      if (Date.now() > end) throw new Error(`it did not come to pass in ${ms} ms: ${holds}`)
      await new Promise((wake) => setTimeout(wake, 5))
    }
  }

  /** Lets what is being answered finish, hangs up on everybody and stops listening. */
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
    const guild_id = this.state.guildModel.guild.id
    const json = change === 'deleted' ? { id, channel_id } : messageJson(message, this.state, this.origin)
    this.gateway.dispatch(MESSAGE_EVENTS[change], { ...json, guild_id }, GatewayIntentBits.GuildMessages)
  }
}

/** Starts a Discord on 127.0.0.1. Rejects with the system's error if the port is taken. */
export async function startLoopback(options: LoopbackOptions = {}): Promise<Loopback> {
  const { port = 0, world: guildModel = newsroomGuild, clock = systemClock, listener = discordOnly } = options
  const token = `playground.${randomUUID()}`
  const state = new State(guildModel, clock)
  const failures = new FailureQueue()
  const origin = (): string => {
    const address = server.address()
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`
  }
  const server = createServer(listener({ state, failures, token, origin }))
  const gateway = new Gateway(state, token, origin)
  gateway.listen(server)
  await new Promise<void>((listening, refused) => {
    server.once('error', refused)
    server.listen(port, '127.0.0.1', listening)
  })
  return new Loopback(token, state, gateway, server, failures, origin)
}
