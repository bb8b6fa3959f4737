import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import { GatewayIntentBits } from 'discord.js'
import { type WebSocket, WebSocketServer } from 'ws'
import type { State } from '../state/state.ts'
import { guildCreateJson } from '../json/guild.ts'
import { userJson } from '../json/people.ts'
import { OP, type Payload, payload } from './payload.ts'
import { Session } from './session.ts'

/** Intents that Discord grants only to applications that applied for them. */
const PRIVILEGED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent
const CLOSE = { unknownOp: 4_001, decode: 4_002, unauthenticated: 4_003, badToken: 4_004 } as const
const ALREADY = 4_005
const BAD_INTENTS = 4_014

/** Milliseconds between two heartbeats of a bot. */
const HEARTBEAT = 41_250

/** The gateway: sends events to bots. Its other methods break connections as Discord does. */
export class Gateway {
  readonly #state: State
  readonly #token: string
  readonly #origin: () => string
  readonly #server = new WebSocketServer({ noServer: true })
  readonly #sessions = new Map<string, Session>()
  /** Numbers of identifies, resumes and heartbeats. */
  readonly counts = { identified: 0, resumed: 0, heartbeats: 0 }
  /** Whether heartbeats are answered. */
  answersHeartbeats = true
  /** Number of sessions from now on that are ended (opcode 9) as soon as they are asked for. */
  sessionsToInvalidate = 0
  /** The code that a bot's connection is closed with when it asks for a session; null while sessions are granted. */
  closesSessionsWith: number | null = null
  /** Milliseconds between two heartbeats, for bots that connect from now on. */
  heartbeat = HEARTBEAT

  constructor(state: State, token: string, origin: () => string) {
    this.#state = state
    this.#token = token
    this.#origin = origin
    this.#server.on('connection', (socket) => this.#onConnection(socket))
  }

  /** Accepts a server's WebSocket connections to /gateway. */
  listen(server: Server): void {
    server.on('upgrade', (request, socket, head) => {
      const { pathname } = new URL(request.url ?? '/', this.#origin())
      // A browser sends an Origin header; a bot does not.
      if (pathname !== '/gateway' || request.headers.origin !== undefined) return void socket.destroy()
      this.#server.handleUpgrade(request, socket, head, (open) => this.#server.emit('connection', open, request))
    })
  }

  /** Sends an event to every bot whose intents cover it; intent 0 is covered by all. */
  dispatch(event: string, data: unknown, intent = 0): void {
    for (const session of this.#sessions.values())
      if (intent === 0 || (session.intents & intent) !== 0) session.dispatch(event, data)
  }

  /** Removes the bot from the server. */
  removeBot(): void {
    this.#state.botIsMember = false
    this.dispatch('GUILD_DELETE', { id: this.#state.guildModel.guild.id })
  }

  /** Makes the server unavailable for a moment, as an outage of Discord's does. */
  breakDown(): void {
    this.dispatch('GUILD_DELETE', { id: this.#state.guildModel.guild.id, unavailable: true })
    this.dispatch('GUILD_CREATE', this.#guildCreate())
  }

  /** Somebody invites the bot to the server, which it does not know, or has left. */
  inviteBot(): void {
    this.#state.botIsMember = true
    this.#state.botJoinedAt = this.#state.clock.now()
    this.dispatch('GUILD_DELETE', { id: this.#state.guildModel.guild.id })
    this.dispatch('GUILD_CREATE', this.#guildCreate())
  }

  /** The intents that bots have asked for, a number a session. */
  get intents(): number[] {
    return [...this.#sessions.values()].map(({ intents }) => intents)
  }

  /** Whether a bot is connected and identified. */
  get connected(): boolean {
    return [...this.#sessions.values()].some(({ socket }) => socket?.readyState === 1)
  }

  /** Sends opcode 7: asks every bot to connect again and resume. */
  reconnect(): void {
    for (const socket of this.#server.clients) send(socket, OP.reconnect, null)
  }

  /** Sends opcode 9: ends every bot's session, unless it is resumable. */
  invalidate(resumable = false): void {
    for (const socket of this.#server.clients) send(socket, OP.invalidSession, resumable)
    if (!resumable) this.#sessions.clear()
  }

  /** Closes every connection with a code. */
  close(code: number): void {
    for (const socket of this.#server.clients) socket.close(code)
  }

  /** Cuts every connection without a close frame. */
  drop(): void {
    for (const socket of this.#server.clients) socket.terminate()
  }

  /** Sends some text as it is, which need be no packet, over every connection. */
  sendText(text: string): void {
    for (const socket of this.#server.clients) socket.send(text)
  }

  /** Deletes every session, so that none can be resumed. */
  clearSessions(): void {
    this.#sessions.clear()
  }

  #onConnection(socket: WebSocket): void {
    let session: Session | undefined
    socket.on('close', () => session?.detach(socket))
    socket.on('error', () => socket.terminate())
    socket.on('message', (data) => {
      const json = parse(String(data))
      if (json === undefined) return this.#closeWithError(socket, CLOSE.decode, 'a packet that is no JSON')
      const read = payload.safeParse(json)
      if (!read.success)
        return this.#closeWithError(socket, CLOSE.unknownOp, 'a payload that the gateway does not know')
      session = this.#handlePayload(read.data, socket, session)
    })
    send(socket, OP.hello, { heartbeat_interval: this.heartbeat, _trace: [] })
  }

  #handlePayload(received: Payload, socket: WebSocket, session: Session | undefined): Session | undefined {
    switch (received.op) {
      case OP.heartbeat:
        this.counts.heartbeats++
        if (this.answersHeartbeats) send(socket, OP.heartbeatAck, null)
        return session
      case OP.identify: {
        const { token, intents } = received.d
        if (session) this.#closeWithError(socket, ALREADY, 'identified twice')
        else if (token !== this.#token) this.#closeWithError(socket, CLOSE.badToken, 'a wrong token')
        else if ((intents & PRIVILEGED) !== 0) this.#closeWithError(socket, BAD_INTENTS, 'a privileged intent')
        else return this.#grant(socket, intents)
        return session
      }
      case OP.resume: {
        const { token, session_id, seq } = received.d
        const known = this.#sessions.get(session_id)
        if (token !== this.#token) this.#closeWithError(socket, CLOSE.badToken, 'a wrong token')
        else if (!known) send(socket, OP.invalidSession, false)
        else {
          this.counts.resumed++
          known.resume(socket, seq)
          return known
        }
        return session
      }
      default:
        if (!session) this.#closeWithError(socket, CLOSE.unauthenticated, 'spoke before identifying')
        return session
    }
  }

  #grant(socket: WebSocket, intents: number): Session | undefined {
    if (this.closesSessionsWith === null && this.sessionsToInvalidate === 0) return this.#identify(socket, intents)
    this.counts.identified++
    if (this.closesSessionsWith !== null) socket.close(this.closesSessionsWith)
    else {
      this.sessionsToInvalidate--
      send(socket, OP.invalidSession, false)
    }
    return undefined
  }

  #identify(socket: WebSocket, intents: number): Session {
    const { guildModel, bot, botIsMember } = this.#state
    const session = new Session(randomUUID(), intents, socket)
    this.#sessions.set(session.id, session)
    this.counts.identified++
    session.dispatch('READY', {
      v: 10,
      user: userJson(bot),
      guilds: botIsMember ? [{ id: guildModel.guild.id, unavailable: true }] : [],
      session_id: session.id,
      resume_gateway_url: `${this.#origin().replace('http', 'ws')}/gateway`,
      application: { id: guildModel.application.id, flags: 0 },
      shard: [0, 1],
    })
    if (botIsMember) session.dispatch('GUILD_CREATE', this.#guildCreate())
    return session
  }

  #guildCreate(): object {
    return guildCreateJson(this.#state.guildModel, new Date(this.#state.botJoinedAt).toISOString())
  }

  #closeWithError(socket: WebSocket, code: number, reason: string): void {
    this.#state.violations.push({ request: 'gateway', rule: `closed-${code}`, path: '', reason })
    socket.close(code, reason)
  }
}

const send = (socket: WebSocket, op: number, d: unknown): void =>
  socket.send(JSON.stringify({ op, d, s: null, t: null }))

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
