import { type FoldedSentence, countWords } from './folded-sentence.ts'
import type { Utterance } from './utterance.ts'
import type { Speaker } from './speaker.ts'

/** A line as it was read. */
export interface AttributedSentence {
  readonly line: FoldedSentence
  readonly utterances: readonly Utterance[]
  /** Utterances whose words should stand before their verb, where none stand in the line. */
  readonly contentless: readonly Utterance[]
  /** Whom the line is about, if it is known. */
  readonly about: Speaker | undefined
}

/** What becomes of lines that are nothing but a quotation. */
export interface StandaloneQuotes {
  /** The last line that goes on with an utterance's words. */
  readonly continuations: ReadonlyMap<Utterance, FoldedSentence>
  /** The line that holds an utterance's words, where they stand before the line of its verb. */
  readonly contentOf: ReadonlyMap<Utterance, FoldedSentence>
  /** Utterances with no verb of their own: those of somebody who spoke right before, or whom the line before is about. */
  readonly unattributed: ReadonlyMap<FoldedSentence, Speaker>
}

/** A quotation of fewer words may be a name or a title. */
const MIN_SPEECH_WORDS = 3

/** Decides to whom the lines belong that are nothing but a quotation. */
export function attributeStandalone(lines: readonly AttributedSentence[]): StandaloneQuotes {
  const goesOn = new Map<Utterance, FoldedSentence>()
  const words = new Map<Utterance, FoldedSentence>()
  const more = new Map<FoldedSentence, Speaker>()
  /** The utterance that a quotation here would go on with, and who speaks if it is none of words in marks. */
  let going: Utterance | undefined
  let speaker: Speaker | undefined
  for (const [i, { line: sentence, utterances, about }] of lines.entries()) {
    const last = utterances.at(-1)
    const next = lines[i + 1]
    const after = next?.line.source.paragraph === sentence.source.paragraph ? next.contentless[0] : undefined
    if (last || !isAllQuotation(sentence)) {
      going = last && endsQuoted(sentence, last) ? last : undefined
      speaker = last?.speaker ?? about
    } else if (after) words.set(after, sentence)
    else if (going) goesOn.set(going, sentence)
    else if (speaker) more.set(sentence, speaker)
  }
  return { continuations: goesOn, contentOf: words, unattributed: more }
}

/** Whether all words of a line stand in quotation marks. */
function isAllQuotation({ text, quotations }: FoldedSentence): boolean {
  let bare = ''
  let at = 0
  for (const { start, end } of quotations) {
    if (start > at) bare += text.slice(at, start)
    at = Math.max(at, end)
  }
  return quotations.length > 0 && countWords(bare + text.slice(at)) === 0 && countWords(text) >= MIN_SPEECH_WORDS
}

/** Whether an utterance's words end in a quotation. */
const endsQuoted = (sentence: FoldedSentence, { content }: Utterance): boolean =>
  sentence.quotations.some(({ start, end }) => start < content.end && content.end <= end + 1)
