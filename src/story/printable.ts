/** Controls, line separators and marks of direction: what a terminal or a reader of a log would act on and not see. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** A text as one line in which every control character, separator and mark of direction is spelt out: `\u001b`. */
export const toPrintable = (text: string): string =>
  text.replace(INVISIBLE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
