/** Maximum number of characters of a picture's description on Discord. */
export const MAX_ALT_LENGTH = 1_024

/** Isolates story's words or names, so that their direction does not change that of the sentence around them. */
export const isolateBidi = (text: string): string => `\u2068${text}\u2069`

/** A line of a description, with its number of dates or claims. */
export interface AltEntry {
  readonly text: string
  readonly itemCount: number
}

/**
 * Chooses the first of several descriptions, from the fullest, that is short enough; if none is, as many entries of the
 * last as fit, followed by the number of the others.
 */
export function buildAlt(
  tellings: readonly (readonly AltEntry[])[],
  { head, foot, more }: { head: string; foot: string; more: (left: number) => string },
): string {
  const whole = (entries: readonly AltEntry[], last: string): string =>
    [head, ...entries.map(({ text }) => text), last].filter((part) => part !== '').join('\n')
  for (const entries of tellings) {
    const alt = whole(entries, foot)
    if (alt.length <= MAX_ALT_LENGTH) return alt
  }
  const entries = tellings.at(-1) ?? []
  for (let count = entries.length - 1; count >= 0; count--) {
    const left = entries.slice(count).reduce((sum, { itemCount }) => sum + itemCount, 0)
    const alt = whole(entries.slice(0, count), `${more(left)} ${foot}`.trimEnd())
    if (alt.length <= MAX_ALT_LENGTH) return alt
  }
  return head.slice(0, MAX_ALT_LENGTH)
}
