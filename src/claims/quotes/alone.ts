import { type Line, wordsIn } from './line.ts'
import type { Utterance } from './utterance.ts'
import type { Voice } from './voice.ts'

/** A line as it was read. */
export interface ReadLine {
  readonly line: Line
  readonly utterances: readonly Utterance[]
  /** Utterances whose words should stand before their verb, where none stand in the line. */
  readonly wordless: readonly Utterance[]
  /** Whom the line is about, if it is known. */
  readonly about: Voice | undefined
}

/** What becomes of lines that are nothing but a quotation. */
export interface Alone {
  /** The last line that goes on with an utterance's words. */
  readonly goesOn: ReadonlyMap<Utterance, Line>
  /** The line that holds an utterance's words, where they stand before the line of its verb. */
  readonly words: ReadonlyMap<Utterance, Line>
  /** Utterances with no verb of their own: those of somebody who spoke right before, or whom the line before is about. */
  readonly more: ReadonlyMap<Line, Voice>
}

/** A quotation of fewer words may be a name or a title. */
const SPEECH = 3

/** Decides to whom the lines belong that are nothing but a quotation. */
export function alone(lines: readonly ReadLine[]): Alone {
  const goesOn = new Map<Utterance, Line>()
  const words = new Map<Utterance, Line>()
  const more = new Map<Line, Voice>()
  /** The utterance that a quotation here would go on with, and who speaks if it is none of words in marks. */
  let going: Utterance | undefined
  let speaker: Voice | undefined
  for (const [i, { line, utterances, about }] of lines.entries()) {
    const last = utterances.at(-1)
    const next = lines[i + 1]
    const after = next?.line.sentence.paragraph === line.sentence.paragraph ? next.wordless[0] : undefined
    if (last || !isSpeech(line)) {
      going = last && endsQuoted(line, last) ? last : undefined
      speaker = last?.speaker ?? about
    } else if (after) words.set(after, line)
    else if (going) goesOn.set(going, line)
    else if (speaker) more.set(line, speaker)
  }
  return { goesOn, words, more }
}

/** Whether all words of a line stand in quotation marks. */
function isSpeech({ text, quotations }: Line): boolean {
  let bare = ''
  let at = 0
  for (const { start, end } of quotations) {
    if (start > at) bare += text.slice(at, start)
    at = Math.max(at, end)
  }
  return quotations.length > 0 && wordsIn(bare + text.slice(at)) === 0 && wordsIn(text) >= SPEECH
}

/** Whether an utterance's words end in a quotation. */
const endsQuoted = (line: Line, { content }: Utterance): boolean =>
  line.quotations.some(({ start, end }) => start < content.end && content.end <= end + 1)
