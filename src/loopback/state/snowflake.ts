import type { Clock } from './clock.ts'

/** The first moment of Discord's ids, in milliseconds since 1970. */
const EPOCH = 1_420_070_400_000

/** Makes ids as Discord does: the milliseconds since 2015 above 22 bits, always growing. */
export class Snowflakes {
  readonly #clock: Clock
  #last = 0n

  constructor(clock: Clock) {
    this.#clock = clock
  }

  next(): string {
    const now = BigInt(Math.max(0, this.#clock.now() - EPOCH)) << 22n
    this.#last = now > this.#last ? now : this.#last + 1n
    return String(this.#last)
  }
}
