/** The words of a list written as text: white space parts them, an underscore stands for a space inside one. */
export const splitWords = (list: string): string[] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))

/** A pattern that is any of several. */
export const anyOf = (...patterns: readonly string[]): string => patterns.join('|')
