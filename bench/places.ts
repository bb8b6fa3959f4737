/** A stretch of a story's body. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Everywhere some words stand in a body, letter by letter. */
export function placesOf(body: string, words: string): Place[] {
  const places: Place[] = []
  for (let at = body.indexOf(words); at >= 0; at = body.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length })
  return places
}

/** Whether a stretch holds at least half of one of some places. */
export const holdsHalf = (stretch: Place, places: readonly Place[]): boolean =>
  places.some(({ start, end }) => Math.min(end, stretch.end) - Math.max(start, stretch.start) >= (end - start) / 2)
