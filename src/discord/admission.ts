/** Milliseconds that the event loop may be late, and share of time that it may be busy, before it is full. */
const LONGEST_LAG = 250
const MOST_USE = 0.97
/** Number of interactions that are answered at a time while the event loop is full: they wait for each other. */
const MOST_WHILE_FULL = 20
/** Number of interactions that may be answered at a time: what they hold in memory is bounded by it. */
const MOST_AT_ONCE = 150
/** Milliseconds between two looks at the clock, and number of them between two at the use of the event loop. */
const BEAT = 20
const BEATS = 10

/** Says whether another interaction can be answered soon enough. */
export class Admission {
  readonly #isFull: () => boolean
  #running = 0

  /** `isFull`: whether the event loop has no time for more. */
  constructor(isFull: () => boolean) {
    this.#isFull = isFull
  }

  /** Takes an interaction on; false if there are too many. Whoever was taken on leaves in the end. */
  enter(): boolean {
    if (this.#running >= MOST_AT_ONCE) return false
    if (this.#running >= MOST_WHILE_FULL && this.#isFull()) return false
    this.#running++
    return true
  }

  leave(): void {
    this.#running--
  }
}

/** Measures the event loop. */
export class LoopLoad {
  #due = performance.now() + BEAT
  #beats = 0
  #before = performance.eventLoopUtilization()
  #use = 0
  readonly #timer = setInterval(() => this.#beat(), BEAT).unref()

  /** Whether it is late now, within a turn as well as after it, or was lately busy all the time. */
  isFull(): boolean {
    return performance.now() - this.#due > LONGEST_LAG || this.#use > MOST_USE
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  #beat(): void {
    this.#due = performance.now() + BEAT
    if (++this.#beats % BEATS !== 0) return
    const now = performance.eventLoopUtilization()
    this.#use = performance.eventLoopUtilization(now, this.#before).utilization
    this.#before = now
  }
}
