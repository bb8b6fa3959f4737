import { setTimeout as wait } from 'node:timers/promises'
import { isUnheard } from './errors.ts'

/** Milliseconds before each further attempt; the last one again and again. Even if all begin a session, a day allows 1,000. */
const BACK_OFF = [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 120_000] as const

/** Milliseconds before each further attempt at a reply that somebody waits for. */
const REPLY_DELAYS = [250, 1_000, 4_000] as const

/** How an attempt that failed is followed by another. */
interface BackOffOptions {
  /** Milliseconds before each further attempt; the last one stands for all that follow. */
  readonly delays?: readonly number[] | undefined
  /** Ends the waiting. */
  readonly signal?: AbortSignal | undefined
  /** Whether another attempt would not help. */
  isFinal(error: unknown): boolean
  /** Called when there will be another attempt, in some milliseconds. */
  onFailure(error: unknown, delay: number): void
}

/** Repeats what may fail for a reason outside the bot until it succeeds. Rejects with a final failure, or when aborted. */
export async function retry<T>(
  attempt: () => Promise<T>,
  { delays = BACK_OFF, signal, isFinal, onFailure }: BackOffOptions,
): Promise<T> {
  for (let failures = 0; ; failures++) {
    try {
      return await attempt()
    } catch (error) {
      if (isFinal(error)) throw error
      const delay = delays[Math.min(failures, delays.length - 1)] ?? 0
      onFailure(error, delay)
      await wait(delay, undefined, { signal })
    }
  }
}

/** Repeats a request that may be made twice while the connection fails it, a few times. */
export function repeatUnheard<T>(request: () => Promise<T>): Promise<T> {
  let failures = 0
  return retry(request, {
    delays: REPLY_DELAYS,
    isFinal: (error) => !isUnheard(error) || failures === REPLY_DELAYS.length,
    onFailure: () => void failures++,
  })
}
