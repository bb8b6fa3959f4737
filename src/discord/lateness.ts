/** Milliseconds after which what is known of Discord's clock is measured anew: clocks drift apart. */
const WINDOW = 5 * 60_000

/**
 * Tells how late interactions are read after they were sent. Discord's clock and ours need not agree: the quickest of the last
 * minutes is taken to have come at once.
 */
export class Lateness {
  #least = Number.POSITIVE_INFINITY
  #leastBefore = Number.POSITIVE_INFINITY
  #since = Number.NEGATIVE_INFINITY

  /** Milliseconds that an interaction waited to be read: sent at `sent` on Discord's clock, read at `now` on the process's. */
  of(sent: number, now: number): number {
    if (now - this.#since > WINDOW) {
      this.#leastBefore = now - this.#since > 2 * WINDOW ? Number.POSITIVE_INFINITY : this.#least
      this.#least = Number.POSITIVE_INFINITY
      this.#since = now
    }
    const difference = now - sent
    this.#least = Math.min(this.#least, difference)
    return difference - Math.min(this.#least, this.#leastBefore)
  }
}
