/**
 * A text without spacing, invisible characters and light punctuation. Quotation marks, question marks, signs, vowel marks
 * and whatever stands between digits count as words: they can turn the sense.
 */
export const bareWords = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cf}\u0640]/gu, '')
    .replace(/(?<!\p{N})[.,;:،؛]|[.,;:،؛](?!\p{N})/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()

/** Whether two texts differ in spacing, invisible characters and light punctuation only. */
export const hasSameWords = (a: string, b: string): boolean => bareWords(a) === bareWords(b)
