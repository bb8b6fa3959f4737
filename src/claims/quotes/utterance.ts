import type { Span } from '../pattern.ts'
import type { QuoteMatch } from './quote-match.ts'
import type { SpeakerBasis } from '../claim.ts'
import type { Speaker } from './speaker.ts'

/** An utterance of a sentence: who says what, and who relays it, the nearest to the speaker first. */
export interface Utterance {
  readonly match: QuoteMatch
  readonly speaker: Speaker
  readonly basis: SpeakerBasis
  readonly mention: Span | null
  readonly relays: Speaker[]
  content: Span
}

/** Ends the content of an utterance where another clause begins. */
export function truncateContent(utterance: Utterance, at: number): void {
  const { start, end } = utterance.content
  if (start < at && at < end) utterance.content = { start, end: at }
}
