/** Milliseconds that the event loop may be late before another interaction is too many: people wait three seconds. */
const LONGEST_LAG = 250
/** Number of interactions that are answered however late the event loop is: a single pause is no crowd. */
const FEW = 25
/** Number of interactions that may be answered at a time: what they hold in memory is bounded by it. */
const MOST_AT_ONCE = 300
/** Milliseconds between two looks at the clock. */
const BEAT = 20

/** Says whether another interaction can be answered soon enough. */
export class Admission {
  readonly #lag: () => number
  #running = 0

  /** `lag`: milliseconds that the event loop is late now. */
  constructor(lag: () => number) {
    this.#lag = lag
  }

  /** Takes an interaction on; false if there are too many. Whoever was taken on leaves in the end. */
  enter(): boolean {
    if (this.#running >= (this.#lag() > LONGEST_LAG ? FEW : MOST_AT_ONCE)) return false
    this.#running++
    return true
  }

  leave(): void {
    this.#running--
  }
}

/** Measures how late the event loop is: at any moment within a turn, not only after it. */
export class LoopLag {
  #due = performance.now() + BEAT
  readonly #timer = setInterval(() => {
    this.#due = performance.now() + BEAT
  }, BEAT).unref()

  /** Milliseconds that the event loop is late now. */
  read(): number {
    return Math.max(0, performance.now() - this.#due)
  }

  stop(): void {
    clearInterval(this.#timer)
  }
}
