import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds from one session to the next; the last one stands for all that follow. A day allows 1,000 sessions. */
const DELAYS = [5_000, 5_000, 10_000, 20_000, 40_000, 80_000, 160_000] as const
/** Milliseconds without a new session after which the first delay stands again. */
const CALM = 600_000

/** The time that passes, whatever the machine's clock is set to. */
interface Timer {
  now(): number
  /** Rejects when aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>
}

const systemTimer: Timer = {
  now: () => performance.now(),
  wait: (ms, signal) => wait(ms, undefined, { signal }),
}

/**
 * Makes discord.js wait longer before each further session (IDENTIFY). By itself it waits five seconds, and where Discord
 * ends each session at once that uses up a day's sessions in two hours: then Discord takes the token away.
 */
export class IdentifyBackOff {
  readonly #delays: readonly number[]
  readonly #timer: Timer
  #recent = 0
  #last = -Infinity
  #turn: Promise<void> = Promise.resolve()

  constructor(delays: readonly number[] = DELAYS, timer = systemTimer) {
    this.#delays = delays
    this.#timer = timer
  }

  /** Resolves when a session may begin. Rejects when aborted. */
  async waitForIdentify(_shard: number, signal: AbortSignal): Promise<void> {
    const before = this.#turn
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#turn = promise
    await before
    try {
      const since = this.#timer.now() - this.#last
      if (since > CALM) this.#recent = 0
      const delay = this.#recent === 0 ? 0 : (this.#delays[Math.min(this.#recent, this.#delays.length) - 1] ?? 0)
      if (delay > since) await this.#timer.wait(delay - since, signal)
      this.#recent++
      this.#last = this.#timer.now()
    } finally {
      resolve()
    }
  }
}
