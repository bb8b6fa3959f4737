import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'

/** Bytes of pictures to keep: some hundred. */
const KEPT_BYTES = 8 * 2 ** 20
/** Number of pictures that may wait to be drawn; further ones would only be late. */
const MOST_WAITING = 16
/** Milliseconds after which an answer goes out without its picture. */
const LATE = 1_500

/** Pictures, drawn once for all who see the same. */
export class PictureCache {
  readonly #draw: (svg: string) => Promise<Uint8Array>
  readonly #late: () => Promise<unknown>
  readonly #drawn = new LRUCache<string, Uint8Array>({ maxSize: KEPT_BYTES, sizeCalculation: ({ length }) => length })
  readonly #drawing = new Map<string, Promise<Uint8Array>>()

  /** `late` resolves when a picture that was asked for now is late. */
  constructor(draw: (svg: string) => Promise<Uint8Array>, late: () => Promise<unknown> = patience) {
    this.#draw = draw
    this.#late = late
  }

  /** The PNG of an SVG; null if it is late. One that is late is kept all the same. Rejects if it cannot be drawn. */
  async find(svg: string): Promise<Uint8Array | null> {
    // A picture holds all that it shows: the words, the language, the size.
    const key = createHash('sha256').update(svg).digest('base64')
    const known = this.#drawn.get(key)
    if (known) return known
    if (!this.#drawing.has(key) && this.#drawing.size >= MOST_WAITING) return null
    const drawing = this.#drawing.get(key) ?? this.#start(key, svg)
    return Promise.race([drawing, this.#late().then(() => null)])
  }

  #start(key: string, svg: string): Promise<Uint8Array> {
    const drawing = this.#draw(svg).finally(() => this.#drawing.delete(key))
    this.#drawing.set(key, drawing)
    drawing.then(
      (png) => this.#drawn.set(key, png),
      // Whoever waits for it is told; nobody may be left to wait.
      () => undefined,
    )
    return drawing
  }
}

const patience = (): Promise<unknown> => wait(LATE, undefined, { ref: false })
