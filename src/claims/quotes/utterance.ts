import type { Span } from '../pattern.ts'
import type { Finding } from './find.ts'
import type { Ground } from '../claim.ts'
import type { Voice } from './voice.ts'

/** An utterance of a line: who says what, and who passes it on, nearest to the speaker first. */
export interface Utterance {
  readonly finding: Finding
  readonly speaker: Voice
  readonly ground: Ground
  readonly mention: Span | null
  readonly relays: Voice[]
  content: Span
}

/** Ends an utterance's words where another clause begins. */
export function cut(utterance: Utterance, at: number): void {
  const { start, end } = utterance.content
  if (start < at && at < end) utterance.content = { start, end: at }
}
