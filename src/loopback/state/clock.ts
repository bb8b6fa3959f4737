/** The time, and timers by it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Runs once, `ms` milliseconds from now, unless the returned function is called first. */
  after(ms: number, run: () => void): () => void
}

/** The machine's own clock. A timer does not keep the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms)
    timer.unref()
    return () => clearTimeout(timer)
  },
}

/** A clock that stands still until it is advanced: fifteen minutes pass in no time. */
export class ManualClock implements Clock {
  #now: number
  #waiting: { readonly at: number; readonly run: () => void }[] = []

  constructor(start = Date.UTC(2023, 8, 20, 12)) {
    this.#now = start
  }

  now(): number {
    return this.#now
  }

  after(ms: number, run: () => void): () => void {
    const entry = { at: this.#now + ms, run }
    this.#waiting.push(entry)
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== entry)
    }
  }

  /** Moves the clock forward by `ms` milliseconds and runs what falls due, in order. */
  advance(ms: number): void {
    const end = this.#now + ms
    for (;;) {
      const [next] = this.#waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)
      if (!next) break
      this.#waiting = this.#waiting.filter((other) => other !== next)
      this.#now = next.at
      next.run()
    }
    this.#now = end
  }
}
