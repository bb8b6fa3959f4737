import { setTimeout as wait } from 'node:timers/promises'
import { deliverNext, type Messenger } from '../desk/deliver.ts'
import type { Storage } from '../record/storage.ts'
import type { Logger } from './errors.ts'

/** Milliseconds between two looks into the queue: another process may have filled it. */
const POLL_INTERVAL = 5_000
/** Milliseconds between two looks while it is woken again and again. */
const PAUSE = 100
/** Milliseconds between two removals of what is past its retention. */
const PURGE_INTERVAL = 3_600_000

/** Sends what is queued, one delivery after another, and removes expired data until it is stopped. Failures are logged. */
export class DeliveryLoop {
  readonly #storage: Storage
  readonly #messenger: Messenger
  readonly #log: Logger
  #timers: NodeJS.Timeout[] = []
  #stopped = false
  /** Whether something may have become due since the queue was last found empty. */
  #due = false
  #running: Promise<void> | undefined

  constructor(storage: Storage, messenger: Messenger, log: Logger) {
    this.#storage = storage
    this.#messenger = messenger
    this.#log = log
  }

  start(): void {
    const purge = (): void => void this.#logFailure(() => this.#purge())
    this.#timers = [setInterval(() => this.wake(), POLL_INTERVAL), setInterval(purge, PURGE_INTERVAL)]
    this.wake()
    purge()
  }

  /** Sends at once what is due. */
  wake(): void {
    this.#due = true
    this.#running ??= this.#logFailure(() => this.#sendAll()).finally(() => {
      this.#running = undefined
    })
  }

  /** Resolves once the delivery under way is settled. */
  async stop(): Promise<void> {
    this.#stopped = true
    for (const timer of this.#timers) clearInterval(timer)
    await this.#running
  }

  async #sendAll(): Promise<void> {
    do {
      this.#due = false
      while (!this.#stopped && (await deliverNext(this.#storage.outbox, this.#messenger, this.#storage.now)));
      // It is woken after every answer, and mostly for nothing.
      if (!this.#stopped) await wait(PAUSE)
    } while (this.#due && !this.#stopped)
  }

  async #purge(): Promise<void> {
    const result = await this.#storage.purgeExpired()
    if (result.isDone) return
    const [last, until] = [result.last, result.until].map((date) => date.toISOString())
    this.#log.warn(
      { last, until },
      `nothing was erased since ${last}: if this machine's clock is right, what is past its retention is erased at ${until}`,
    )
  }

  async #logFailure(work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
    } catch (error) {
      this.#log.error({ err: error }, 'the desk')
    }
  }
}
