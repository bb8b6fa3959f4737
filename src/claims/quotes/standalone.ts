import { type FoldedSentence, countWords } from './folded-sentence.ts'
import type { Utterance } from './utterance.ts'
import type { Speaker } from './speaker.ts'

/** A sentence whose matches are attributed. */
export interface AttributedSentence {
  readonly sentence: FoldedSentence
  readonly utterances: readonly Utterance[]
  /** Utterances whose words should stand before their verb, where none stand in the sentence. */
  readonly contentless: readonly Utterance[]
  /** The person the sentence is about, if known. */
  readonly about: Speaker | undefined
}

/** How sentences that are nothing but a quotation are attributed. */
interface StandaloneQuotes {
  /** The last sentence that continues an utterance. */
  readonly continuations: ReadonlyMap<Utterance, FoldedSentence>
  /** The sentence that is the content of an utterance whose verb stands in the next sentence. */
  readonly contentOf: ReadonlyMap<Utterance, FoldedSentence>
  /** The speakers of quotations with no verb: whoever spoke right before, or whom the sentence before is about. */
  readonly unattributed: ReadonlyMap<FoldedSentence, Speaker>
}

/** Minimum number of words of a quotation that is speech; a shorter one may be a name or a title. */
const MIN_SPEECH_WORDS = 3

/** Attributes the sentences that are nothing but a quotation. */
export function attributeStandalone(sentences: readonly AttributedSentence[]): StandaloneQuotes {
  const continuations = new Map<Utterance, FoldedSentence>()
  const contentOf = new Map<Utterance, FoldedSentence>()
  const unattributed = new Map<FoldedSentence, Speaker>()
  /** The utterance that a quotation here would continue, and the speaker if there is no such utterance. */
  let continued: Utterance | undefined
  let speaker: Speaker | undefined
  for (const [i, { sentence, utterances, about }] of sentences.entries()) {
    const last = utterances.at(-1)
    const next = sentences[i + 1]
    const after = next?.sentence.source.paragraph === sentence.source.paragraph ? next.contentless[0] : undefined
    if (last || !isAllQuotation(sentence)) {
      continued = last && endsQuoted(sentence, last) ? last : undefined
      speaker = last?.speaker ?? about
    } else if (after) contentOf.set(after, sentence)
    else if (continued) continuations.set(continued, sentence)
    else if (speaker) unattributed.set(sentence, speaker)
  }
  return { continuations, contentOf, unattributed }
}

/** Whether all words of a sentence stand in quotation marks. */
function isAllQuotation({ text, quotations }: FoldedSentence): boolean {
  let bare = ''
  let at = 0
  for (const { start, end } of quotations) {
    if (start > at) bare += text.slice(at, start)
    at = Math.max(at, end)
  }
  return quotations.length > 0 && countWords(bare + text.slice(at)) === 0 && countWords(text) >= MIN_SPEECH_WORDS
}

/** Whether the content of an utterance ends in a quotation. */
const endsQuoted = (sentence: FoldedSentence, { content }: Utterance): boolean =>
  sentence.quotations.some(({ start, end }) => start < content.end && content.end <= end + 1)
