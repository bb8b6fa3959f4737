/** Milliseconds that a turn is thought to take before any was measured. */
const FIRST_GUESS = 10
/** Number who have a turn together: with one alone, other work that takes turns would get as much time as all of them. */
const TOGETHER = 3
/** Number of turns over which the time that one takes is averaged. */
const AVERAGED = 16

/**
 * Gives work one turn of the event loop after the other, for a few at a time, so that between two of them whoever comes is
 * read and acknowledged: what is done at once for forty people would keep the next from being heard.
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
    return (this.#waiting.length / TOGETHER) * this.#interval
  }

  #give(): void {
    const now = performance.now()
    if (this.#givenAt !== undefined) this.#interval += (now - this.#givenAt - this.#interval) / AVERAGED
    for (const go of this.#waiting.splice(0, TOGETHER)) go()
    const hasMore = this.#waiting.length > 0
    this.#givenAt = hasMore ? now : undefined
    if (hasMore) setImmediate(() => this.#give())
  }
}
