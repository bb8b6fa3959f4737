/** Any of some patterns. Each line of a list holds alternatives with '|' between them. */
export const any = (...lines: readonly string[]): string => `(?:${lines.join('|')})`

/** Any of some patterns where no letter is written onto either side. */
export const alone = (...lines: readonly string[]): string => `(?<!\\p{L})${any(...lines)}(?!\\p{L})`

/** A word by itself, with what may be written onto its front. */
export const word = (...lines: readonly string[]): string => `(?<!\\p{L})[وفب]?${any(...lines)}(?!\\p{L})`

/** Any of some words and the space behind it, or nothing. */
export const maybe = (...words: readonly string[]): string => `${any(...words.map((one) => `${one} `))}?`

/** The one whose words or aims are asked for, as far as a word that goes on or the end; it may be missing. */
export const whose = (...next: readonly string[]): string =>
  `(?: (?<whose>.{1,60}?)(?= ${any(...next)}(?!\\p{L})|[؟?]|$))?`

/** How people of many places ask for a number. */
export const COUNT = any('كم|قديش|قداش|قديه|أديش', 'قد إيه|قد ايه|كام|جم|چم', 'ب?شحال|اشحال', 'ا?ش[كگق]د|شكثر', 'كمية')

/** And for a thing. */
export const WHAT = any(
  '[بإ]?ماذا|ما|ماهو|ماهي',
  'بما|بم|مم|عما|عم|عماذا|فيم|إلام|علام',
  'إلى ماذا|على ماذا|ما الذي',
  'شو|ايش|إيش|ايه|إيه|وش',
  'شنو|شنوة|شنهو|آش|اش|واش',
  'كيف|كيفاش|شلون|ازاي',
)

/** And for the name of a thing: what is its cause, its number. */
export const WHAT_IS = any('ما|شو|ايش|وش|ايه')
