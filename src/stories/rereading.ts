/** Milliseconds after which stories are read again that could not be, or could not be put on record. */
export const REREAD_DELAY = 30_000

/** Reads stories again whenever that is asked for, once at a time; a reading that fails is repeated until one succeeds. */
export class Rereading {
  readonly #read: () => Promise<void>
  readonly #onError: (error: unknown) => void
  #running = Promise.resolve()
  #retry: NodeJS.Timeout | undefined
  #isStopped = false

  constructor(read: () => Promise<void>, onError: (error: unknown) => void) {
    this.#read = read
    this.#onError = onError
  }

  /** Reads once more, after whatever reading is under way: of two at one moment the older might otherwise be the last. */
  request(): Promise<void> {
    this.#running = this.#running.then(() => this.#readOnce())
    return this.#running
  }

  /** No reading starts from now on. What becomes of the one under way, which may take minutes, is nobody's concern. */
  stop(): void {
    this.#isStopped = true
    clearTimeout(this.#retry)
  }

  async #readOnce(): Promise<void> {
    if (this.#isStopped) return
    clearTimeout(this.#retry)
    try {
      await this.#read()
    } catch (error) {
      if (this.#isStopped) return
      this.#onError(error)
      this.#retry = setTimeout(() => void this.request(), REREAD_DELAY)
    }
  }
}
