/** A span of a story's body. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** Finds all occurrences of some words in a body, letter by letter. */
export function findOccurrences(body: string, words: string): TextSpan[] {
  const places: TextSpan[] = []
  for (let at = body.indexOf(words); at >= 0; at = body.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length })
  return places
}

/** Whether a span contains at least half of one of some occurrences. */
export const coversHalf = (stretch: TextSpan, places: readonly TextSpan[]): boolean =>
  places.some(({ start, end }) => Math.min(end, stretch.end) - Math.max(start, stretch.start) >= (end - start) / 2)
