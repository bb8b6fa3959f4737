import { reportEnd } from './content.ts'
import type { QuoteMatch } from './quote-match.ts'
import type { CompiledQuotes } from './grammar.ts'
import { type FoldedSentence, countWords } from './folded-sentence.ts'
import { findNames } from './names.ts'
import { truncateContent, type Utterance } from './utterance.ts'
import type { SpeakerTracker } from './speaker-tracker.ts'

/** Minimum number of words of a clause. */
const MIN_CLAUSE_WORDS = 3

/**
 * Whether an attribution only relays what others in the sentence say: it names an agency, or has no clause left.
 * `before`: the utterance before it.
 */
export function isRelayOnly(
  sentence: FoldedSentence,
  { rule, speaker, whole }: QuoteMatch,
  found: readonly QuoteMatch[],
  before: Utterance | undefined,
  grammar: CompiledQuotes,
): boolean {
  const { text } = sentence
  if (!rule.isAttribution || !speaker || !found.some((other) => !other.rule.isAttribution)) return false
  const own =
    rule.contentSide !== 'before' || !before ? '' : text.slice(reportEnd(sentence, before, grammar), whole.start)
  if (countWords(own) >= MIN_CLAUSE_WORDS) return false
  return (
    grammar.isAgency(text.slice(speaker.start, speaker.end)) || (rule.contentSide === 'before' && before !== undefined)
  )
}

/** Makes the source of an attribution the relay of all utterances of the sentence, which end where it stands. */
export function addRelay(
  sentence: FoldedSentence,
  { speaker, whole }: QuoteMatch,
  utterances: readonly Utterance[],
  grammar: CompiledQuotes,
  tracker: SpeakerTracker,
): void {
  if (!speaker) return
  const said = sentence.text.slice(speaker.start, speaker.end)
  const relay = grammar.isPronoun(said)
    ? tracker.findRecent(tracker.agreementOf(said), false)
    : tracker.identify(findNames(sentence, speaker, grammar), undefined)
  if (!relay) return
  for (const utterance of utterances) {
    utterance.relays.push(relay)
    truncateContent(utterance, whole.start)
  }
}
