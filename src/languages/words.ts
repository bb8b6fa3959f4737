/** The words of a list written as text: white space parts them, an underscore stands for a space inside one. */
export const words = (list: string): string[] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))
