import type { Span } from '../pattern.ts'

/** A text in which some spans stand as single marks, with the way back. */
export class MaskedText {
  readonly text: string
  /** Where each character came from, and one more for the end. */
  readonly #from: readonly number[]

  private constructor(text: string, from: readonly number[]) {
    this.text = text
    this.#from = from
  }

  static of(text: string): MaskedText {
    const from: number[] = []
    for (let i = 0; i <= text.length; i++) from.push(i)
    return new MaskedText(text, from)
  }

  /** Puts marks for spans of this text, which must not overlap; an empty span gets its mark put in. */
  mask(spans: readonly (Span & { readonly mark: string })[]): MaskedText {
    if (spans.length === 0) return this
    let text = ''
    const from: number[] = []
    let at = 0
    const copy = (to: number) => {
      text += this.text.slice(at, to)
      for (; at < to; at++) from.push(this.#from[at] ?? 0)
    }
    for (const { start, end, mark } of [...spans].sort((a, b) => a.start - b.start)) {
      copy(start)
      text += mark
      from.push(this.#from[start] ?? 0)
      at = end
    }
    copy(this.text.length)
    from.push(this.#from[this.text.length] ?? 0)
    return new MaskedText(text, from)
  }

  /** The place in the text at the beginning of the way. */
  origin({ start, end }: Span): Span {
    return { start: this.#from[start] ?? 0, end: this.#from[end] ?? 0 }
  }
}
