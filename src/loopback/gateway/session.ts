import type { WebSocket } from 'ws'
import { OP } from './payload.ts'

/** An event as it was sent, so that it can be sent again to a bot that resumes. */
interface SentEvent {
  readonly seq: number
  readonly event: string
  readonly data: unknown
}

/** A bot's session: the events it was sent, and its connection. It outlives the connection. */
export class Session {
  readonly id: string
  readonly intents: number
  #socket: WebSocket | null
  #sent: SentEvent[] = []

  constructor(id: string, intents: number, socket: WebSocket) {
    this.id = id
    this.intents = intents
    this.#socket = socket
  }

  get socket(): WebSocket | null {
    return this.#socket
  }

  /** Sends an event. Without a connection it is sent when the bot resumes. */
  dispatch(event: string, data: unknown): void {
    const sent = { seq: this.#sent.length + 1, event, data }
    this.#sent.push(sent)
    this.#send(sent)
  }

  /** Attaches a new connection and sends the events after `seq`. */
  resume(socket: WebSocket, seq: number): void {
    this.#socket = socket
    for (const missed of this.#sent.filter((one) => one.seq > seq)) this.#send(missed)
    this.dispatch('RESUMED', {})
  }

  /** Detaches a connection that was closed. */
  detach(socket: WebSocket): void {
    if (this.#socket === socket) this.#socket = null
  }

  #send({ seq, event, data }: SentEvent): void {
    this.#socket?.send(JSON.stringify({ op: OP.dispatch, s: seq, t: event, d: data }))
  }
}
