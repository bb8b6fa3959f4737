/** Milliseconds that a turn is thought to take before any was measured. */
const FIRST_GUESS = 10
/** Number of turns over which the time that one takes is averaged. */
const AVERAGED = 16

/**
 * Gives work one turn of the event loop after the other, so that between two of them whoever comes is read and acknowledged:
 * what is done at once for forty people would keep the next from being heard.
 */
export class Turns {
  readonly #waiting: (() => void)[] = []
  #interval = FIRST_GUESS
  /** When the last turn was given, if others waited behind it. */
  #givenAt: number | undefined

  /** Resolves when it is the caller's turn. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
      if (this.#waiting.length === 1) setImmediate(() => this.#give())
    })
  }

  /** Milliseconds that one who came now would wait, as turns have followed each other lately. */
  get expectedWait(): number {
    return this.#waiting.length * this.#interval
  }

  #give(): void {
    const now = performance.now()
    if (this.#givenAt !== undefined) this.#interval += (now - this.#givenAt - this.#interval) / AVERAGED
    this.#waiting.shift()?.()
    const hasMore = this.#waiting.length > 0
    this.#givenAt = hasMore ? now : undefined
    if (hasMore) setImmediate(() => this.#give())
  }
}
