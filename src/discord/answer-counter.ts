import type { Answer } from '../answers/answer.ts'
import { type AnswerCount, bucketOf } from '../record/answer-counts.ts'
import type { Storage } from '../record/storage.ts'
import type { Logger } from './errors.ts'

/** Milliseconds between two times that answers are put on record: one by one they would cost as much as the answers. */
const INTERVAL = 30_000

/** Counts the answers that servers are given, and puts them on record from time to time. */
export class AnswerCounter {
  readonly #storage: Pick<Storage, 'addAnswerCounts'>
  readonly #log: Logger
  readonly #timer: NodeJS.Timeout
  #counts = new Map<string, AnswerCount>()

  constructor(storage: Pick<Storage, 'addAnswerCounts'>, log: Logger, interval = INTERVAL) {
    this.#storage = storage
    this.#log = log
    this.#timer = setInterval(() => void this.flush(), interval)
    this.#timer.unref()
  }

  /** Counts an answer that took some milliseconds. */
  count(server: string, status: Answer['status'], ms: number): void {
    const bucket = bucketOf(ms)
    const key = JSON.stringify([server, status, bucket])
    this.#counts.set(key, { server, status, bucket, n: (this.#counts.get(key)?.n ?? 0) + 1 })
  }

  /** Puts on record what was counted. What cannot be is counted again the next time. */
  async flush(): Promise<void> {
    const counts = [...this.#counts]
    if (counts.length === 0) return
    this.#counts = new Map()
    try {
      await this.#storage.addAnswerCounts(counts.map(([, count]) => count))
    } catch (error) {
      this.#log.warn({ err: error }, 'the number of answers was not put on record')
      for (const [key, count] of counts)
        this.#counts.set(key, { ...count, n: count.n + (this.#counts.get(key)?.n ?? 0) })
    }
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer)
    await this.flush()
  }
}
