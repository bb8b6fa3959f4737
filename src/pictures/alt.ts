/** Characters that a description of a picture may have on Discord. */
export const LONGEST_ALT = 1_024

/** Sets story's words or names apart, so that their direction does not turn the sentence around them. */
export const apart = (text: string): string => `\u2068${text}\u2069`

/** A line of a description, and how many dates or claims it tells. */
export interface Entry {
  readonly text: string
  readonly tells: number
}

/**
 * The first of several tellings, from the fullest, that is not too long; if none is, as many entries of the last as
 * there is room for, and then how many more there are.
 */
export function altOf(
  tellings: readonly (readonly Entry[])[],
  { head, foot, more }: { head: string; foot: string; more: (left: number) => string },
): string {
  const whole = (entries: readonly Entry[], last: string): string =>
    [head, ...entries.map(({ text }) => text), last].filter((part) => part !== '').join('\n')
  for (const entries of tellings) {
    const alt = whole(entries, foot)
    if (alt.length <= LONGEST_ALT) return alt
  }
  const entries = tellings.at(-1) ?? []
  for (let count = entries.length - 1; count >= 0; count--) {
    const left = entries.slice(count).reduce((sum, { tells }) => sum + tells, 0)
    const alt = whole(entries.slice(0, count), `${more(left)} ${foot}`.trimEnd())
    if (alt.length <= LONGEST_ALT) return alt
  }
  return head.slice(0, LONGEST_ALT)
}
