import { measureText } from './font.ts'
import type { TextRun } from './svg.ts'

/** A box for text: number of lines, width, and text size. */
interface TextBox {
  readonly width: number
  readonly size: number
  readonly lines: number
}

/** Cuts a text to one line, with an ellipsis where something was cut. */
export function fitText(text: string, { width, size }: Omit<TextBox, 'lines'>, bold = false): string {
  if (measureText(text, size, bold) <= width) return text
  let short = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (measureText(`${short}${segment}…`, size, bold) > width) break
    short += segment
  }
  return `${short.trimEnd()}…`
}

/** Wraps the first words of a text, with an ellipsis where more follow. */
export const wrapStart = (text: string, room: TextBox, bold = false): string[] =>
  wrapAround(text, { start: 0, end: bold ? text.length : 0 }, room).map((line) =>
    line.map((piece) => piece.text).join(''),
  )

interface MeasuredWord {
  readonly start: number
  readonly end: number
  readonly width: number
}

/**
 * Wraps the words of a text around a span, as many as fit, with an ellipsis where the text continues. The span itself is
 * bold. Offsets are UTF-16 units.
 */
export function wrapAround(
  text: string,
  place: { readonly start: number; readonly end: number },
  room: TextBox,
): TextRun[][] {
  const inside = (start: number, end: number): boolean => end > place.start && start < place.end
  const words = [...text.matchAll(/\S+/gu)].map(({ index: start, 0: word }): MeasuredWord => {
    const end = start + word.length
    return { start, end, width: measureText(word, room.size, inside(start, end)) }
  })
  const set = (from: number, to: number): MeasuredWord[][] | null => breakLines(words, from, to, room)
  let from = Math.max(
    0,
    words.findIndex(({ start, end }) => inside(start, end)),
  )
  let to = Math.max(from + 1, words.findLastIndex(({ start, end }) => inside(start, end)) + 1)
  while (to > from + 1 && !set(from, to)) to--
  for (let [before, after] = [true, true]; before || after; ) {
    before &&= from > 0 && set(from - 1, to) !== null
    if (before) from--
    after &&= to < words.length && set(from, to + 1) !== null
    if (after) to++
  }
  const lines = set(from, to) ?? [words.slice(from, to)]
  return lines.map((line, i) => {
    const first = i === 0 && from > 0 ? '…' : ''
    const last = i === lines.length - 1 && to < words.length ? '…' : ''
    return toTextRuns(text, line, place, first, last).map((piece) => ({
      ...piece,
      text: lines.length > 1 || line.length > 1 ? piece.text : fitText(piece.text, room, piece.bold),
    }))
  })
}

/** Breaks words into lines; null if there are more than the box has, or a word is wider than a line. */
function breakLines(
  words: readonly MeasuredWord[],
  from: number,
  to: number,
  { width, size, lines }: TextBox,
): MeasuredWord[][] | null {
  const space = measureText(' ', size)
  const dots = measureText('…', size)
  const done: MeasuredWord[][] = []
  let left = 0
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (!word) break
    const wide = word.width + (i === from && from > 0 ? dots : 0) + (i === to - 1 && to < words.length ? dots : 0)
    if (wide > width) return null
    if (done.length > 0 && wide + space <= left) {
      done.at(-1)?.push(word)
      left -= wide + space
    } else {
      done.push([word])
      left = width - wide
    }
  }
  return done.length <= lines ? done : null
}

/** A line of words with the span in it bold. Line breaks of the text become spaces. */
function toTextRuns(
  text: string,
  line: readonly MeasuredWord[],
  place: { readonly start: number; readonly end: number },
  first: string,
  last: string,
): TextRun[] {
  const [start, end] = [line[0]?.start ?? 0, line.at(-1)?.end ?? 0]
  const within = (n: number): number => Math.min(Math.max(n, start), end)
  const [a, b] = [within(place.start), within(place.end)]
  const pieces: TextRun[] = [
    { text: first + text.slice(start, a) },
    { text: text.slice(a, b), bold: true },
    { text: text.slice(b, end) + last },
  ]
  return pieces
    .filter((piece) => piece.text !== '')
    .map((piece) => ({ ...piece, text: piece.text.replace(/\s+/gu, ' ') }))
}
