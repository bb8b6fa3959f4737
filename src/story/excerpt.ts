/**
 * A slice of a text with its offsets. It is only created by slicing, so that `body.slice(start, end) === text` always
 * holds; the private field excludes look-alike objects where an Excerpt is required.
 */
export class Excerpt {
  /** UTF-16 offset of the first unit. */
  readonly start: number
  /** UTF-16 offset after the last unit. */
  readonly end: number
  readonly text: string
  readonly #body: string

  private constructor(body: string, start: number, end: number) {
    this.start = start
    this.end = end
    this.text = body.slice(start, end)
    this.#body = body
  }

  /** Slices `body` from `start` to before `end`, without outer white space. Throws RangeError on bad offsets. */
  static of(body: string, start: number, end: number): Excerpt {
    if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= body.length))
      throw new RangeError(`no excerpt from ${start} to ${end} in a text of ${body.length}`)
    const text = body.slice(start, end)
    const lead = text.length - text.trimStart().length
    if (lead === text.length) return new Excerpt(body, start, start)
    return new Excerpt(body, start + lead, start + text.trimEnd().length)
  }

  /** Whether this excerpt is a slice of a text. */
  isSliceOf(body: string): boolean {
    return this.#body === body && body.slice(this.start, this.end) === this.text
  }

  /** Whether the other excerpt lies inside this one. */
  contains(other: { readonly start: number; readonly end: number }): boolean {
    return this.start <= other.start && other.end <= this.end
  }
}
