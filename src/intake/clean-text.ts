import { withoutOverrides } from '../story/printable.ts'

/** Control characters, invisible joints of words, and halves of characters; tabs and line ends are white space. */
const INVISIBLE = /[^\P{Cc}\t\n]|[\u00ad\u2060\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/** A text without what is not seen of it but changes how it is read. */
export const cleanText = (text: string): string =>
  withoutOverrides(text.toWellFormed().replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')).replace(INVISIBLE, '')

/** Paragraphs as the body of a story: one a line, blank ones left out. */
export const toBody = (paragraphs: readonly string[]): string =>
  paragraphs
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '')
    .join('\n')

/** A value and all in it without what is not seen. */
export function cleanValue<T>(value: T): T
export function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  return Array.isArray(value) ? value.map((one) => cleanValue(one)) : value
}
