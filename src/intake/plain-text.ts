import { toBody } from './clean-text.ts'
import type { ReadFile } from './field-values.ts'

/** Maximum number of characters of a line that may be a headline. */
const LONGEST_TITLE = 150
/** Lengths between which all lines of a paragraph are that was wrapped by hand. */
const [SHORTEST_WRAPPED, LONGEST_WRAPPED] = [50, 100]
/** How a sentence ends. */
const SENTENCE_END = /[.!?؟…:;؛,،]["”»’)]*$/u

/** Reads a plain text. A short first line of its own, without the end of a sentence, is its headline. */
export function readPlainText(text: string): ReadFile {
  const blocks = text
    .split(/\n[ \t]*\n/)
    .map((block) => block.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
  const [[first = '', second] = [], ...others] = blocks
  const hasTitle = second === undefined && others.length > 0 && isTitle(first)
  const paragraphs = (hasTitle ? others : blocks).flatMap(joinWrapped)
  return { fields: hasTitle ? { title: first } : {}, body: toBody(paragraphs) }
}

const isTitle = (line: string): boolean => line.length <= LONGEST_TITLE && !SENTENCE_END.test(line)

/** The paragraphs of a block of lines: one, if it was wrapped by hand, else one a line. */
function joinWrapped(lines: readonly string[]): string[] {
  const isWrapped = lines
    .slice(0, -1)
    .every((line) => line.length >= SHORTEST_WRAPPED && line.length <= LONGEST_WRAPPED)
  return lines.length > 1 && isWrapped ? [lines.join(' ')] : [...lines]
}
