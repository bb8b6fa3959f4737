import { Worker } from 'node:worker_threads'
import type { DrawReply, DrawRequest } from './drawing-worker.ts'

/** The file that the thread runs. */
const WORKER = new URL('./drawing-worker.ts', import.meta.url)
/** Milliseconds without a picture after which the thread ends, and its memory is free. */
const IDLE = 60_000
/** Megabytes for the objects of the thread; pictures themselves are drawn outside of them. */
const LIMITS = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 8 }

interface Waiting {
  readonly resolve: (png: Uint8Array) => void
  readonly reject: (error: Error) => void
}

/** Draws pictures in a thread of its own, which starts with the first picture and ends when there are no more. */
export class DrawingThread {
  #worker: Worker | undefined
  #idle: NodeJS.Timeout | undefined
  #last = 0
  readonly #waiting = new Map<number, Waiting>()

  /** Renders an SVG as PNG. Rejects if it is not valid SVG, or the thread ends. */
  draw(svg: string): Promise<Uint8Array> {
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
    clearTimeout(this.#idle)
    this.#worker ??= this.#start()
    const id = ++this.#last
    this.#waiting.set(id, { resolve, reject })
    this.#worker.postMessage({ id, svg } satisfies DrawRequest)
    return promise
  }

  /** Ends the thread; the next picture starts another. */
  async close(): Promise<void> {
    clearTimeout(this.#idle)
    await this.#worker?.terminate()
  }

  #start(): Worker {
    const worker = new Worker(WORKER, { execArgv: [], resourceLimits: LIMITS })
    let reason = new Error('the drawing thread ended')
    worker.on('message', (reply: DrawReply) => this.#settle(reply))
    worker.on('error', (error) => {
      reason = error instanceof Error ? error : new Error(String(error))
    })
    worker.on('exit', () => {
      // One that was let go has nobody waiting.
      if (this.#worker !== worker) return
      this.#worker = undefined
      for (const { reject } of this.#waiting.values()) reject(reason)
      this.#waiting.clear()
    })
    worker.unref()
    return worker
  }

  #settle(reply: DrawReply): void {
    const waiting = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if ('png' in reply) waiting?.resolve(reply.png)
    else waiting?.reject(new Error(reply.error))
    if (this.#waiting.size === 0) this.#idle = setTimeout(() => this.#letGo(), IDLE).unref()
  }

  /** Ends a thread that nobody waits for. It takes no more from now on, although it takes a moment to end. */
  #letGo(): void {
    const worker = this.#worker
    this.#worker = undefined
    void worker?.terminate()
  }
}
