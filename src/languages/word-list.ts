/** The words of a list written as text: white space parts them, an underscore stands for a space inside one. */
export const splitWords = (list: string): string[] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))

/** The words of a list written as text: a comma and a space part them, or an Arabic comma: «قتل، قتلت، أعدم». */
export const splitList = (list: string): readonly string[] =>
  list
    .replace(/\s+/g, ' ')
    .trim()
    .split(/ ?(?:، ?|, )/)

/** A pattern that is any of several. */
export const anyOf = (...patterns: readonly string[]): string => patterns.join('|')
