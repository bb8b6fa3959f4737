/** Numbers of words at either end of a text, by which it is found where all of it is too long for an address. */
const ENDS = [8, 5, 4, 3, 2] as const

/**
 * An address that leads to some words of a page, as browsers take it: `#:~:text=WORDS`, or `#:~:text=FIRST,LAST` where
 * all of them would be too long. Undefined where it would be longer than `maxLength`.
 */
export function toTextFragment(url: string, text: string, maxLength: number): string | undefined {
  const words = text.split(/\s+/).filter(Boolean)
  if (words.length === 0) return undefined
  const start = `${url}${url.includes('#') ? '' : '#'}:~:text=`
  const part = (some: readonly string[]): string => encodePart(some.join(' '))
  const candidates = [
    part(words),
    ...ENDS.filter((n) => words.length >= 2 * n).map((n) => `${part(words.slice(0, n))},${part(words.slice(-n))}`),
  ]
  return candidates.map((one) => start + one).find((address) => address.length <= maxLength)
}

/** Percent-encoded, with the hyphen as well, which parts a prefix from the text. */
const encodePart = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D')
