/** Any of some patterns. Each line of a list holds alternatives with '|' between them. */
export const any = (...lines: readonly string[]): string => `(?:${lines.join('|')})`

/** Any of some patterns as whole words. */
export const word = (...lines: readonly string[]): string => `\\b${any(...lines)}\\b`

/** Any of some beginnings of words. */
export const beginning = (...lines: readonly string[]): string => `\\b${any(...lines)}`

/** Any of some words and the space behind it, or nothing. */
export const maybe = (...words: readonly string[]): string => `${any(...words.map((one) => `${one} `))}?`

/** The person whose words, aims or actions are asked for. */
export const WHOSE = '(?<whose>.{1,60}?)'
/** What a question is about, between the words that show what it asks for. */
export const TOPIC = '(?<topic>.{1,60}?)'
