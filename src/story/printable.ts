/** What a terminal acts on instead of showing it, and what ends a line unseen. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu
/** Marks that turn the direction of text, and with it the order in which a line is read. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Those that override or embed a direction: they make a line read otherwise than it stands. Single marks, which letters need, are none. */
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g

const spellOut = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A text to print on a terminal: control characters but tabs and line ends are spelt out, `\u001b`. */
export const escapeControls = (text: string): string =>
  text.replace(CONTROLS, (char) => (char === '\n' || char === '\t' ? char : spellOut(char)))

/** A text as one line of a log: control characters, line ends and marks of direction are spelt out. */
export const toPrintable = (text: string): string => text.replace(CONTROLS, spellOut).replace(DIRECTIONS, spellOut)

/** A line of JSON as it was, but in ASCII where a terminal would act on a character or a reader would not see it. */
export const toPrintableJson = (line: string): string =>
  line.replace(CONTROLS, (char) => (char === '\n' ? char : spellOut(char))).replace(DIRECTIONS, spellOut)

/** A text without the marks that override or embed a direction. */
export const withoutOverrides = (text: string): string => text.replace(OVERRIDES, '')
