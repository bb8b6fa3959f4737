import type { QuoteRule } from '../../languages/quotes.ts'
import type { Match, Span } from '../pattern.ts'
import { isObject } from './agreement.ts'
import { type FoldedSentence, trimSpan } from './folded-sentence.ts'
import type { CompiledQuotes } from './grammar.ts'
import { clipSpeaker } from './speaker-span.ts'

/** One rule's match in a sentence. */
export interface QuoteMatch {
  readonly rule: QuoteRule
  readonly whole: Span
  readonly cue: Span | null
  readonly isConjoined: boolean
  /** Whether the match is a relative clause ("who says …"), after which the sentence goes on. */
  readonly isRelative: boolean
  /** The words that name the speaker; null where the words leave the speaker to be understood. */
  readonly speaker: Span | null
  /** The words beside the verb that may name the speaker, even if it was decided that they do not. */
  readonly adjacent: Span | null
  readonly relay: Span | null
  readonly addressee: Span | null
  /** The words reported, if the rule itself delimits them. */
  readonly content: Span | null
}

/** A match that became no quote, and why. */
export interface DroppedMatch {
  readonly rule: string
  readonly span: Span
  readonly reason: string
}

/** The cue of a match, or all of it where the rule names no cue. */
export const cueSpan = ({ cue, whole }: QuoteMatch): Span => cue ?? whole

/** Reads the named parts of a pattern's match. */
export function toQuoteMatch(
  rule: QuoteRule,
  { whole, parts }: Match,
  sentence: FoldedSentence,
  grammar: CompiledQuotes,
): QuoteMatch {
  const { text } = sentence
  const part = (name: string): Span | null => trimmedSpan(text, parts.get(name))
  const name = (span: Span | null): Span | null => span && clipSpeaker(text, span, grammar)
  const cue = part('cue')
  const adjacent = name(part('speaker'))
  const object = cue && adjacent && isObject(text, cue, adjacent, grammar) ? adjacent : null
  const speaker = object ? null : adjacent
  const attached = speaker && findAttachedAddressee(sentence, speaker, grammar)
  return {
    rule,
    whole: hull(whole, [...parts.values()]),
    cue,
    isConjoined: parts.has('join'),
    isRelative: parts.has('relative'),
    speaker: attached ? trimSpan(text, { start: speaker.start, end: attached.start }) : speaker,
    adjacent,
    relay: name(part('relay')),
    addressee: attached?.name ?? name(part('addressee')) ?? object,
    content: part('content'),
  }
}

function trimmedSpan(text: string, span: Span | undefined): Span | null {
  if (!span) return null
  const trimmed = trimSpan(text, span)
  return trimmed.end > trimmed.start ? trimmed : null
}

/**
 * The addressee that is written together with its preposition behind the speaker: «قال سليم لنادر». A name may begin
 * with the same letter, so the rest must stand in the story by itself.
 */
function findAttachedAddressee(
  sentence: FoldedSentence,
  speaker: Span,
  grammar: CompiledQuotes,
): { start: number; name: Span } | undefined {
  for (const { whole, parts } of grammar.attachedAddressee.match(sentence.text.slice(speaker.start, speaker.end))) {
    const name = parts.get('name')
    if (!name || whole.start === 0) continue
    const at = (span: Span): Span => ({ start: speaker.start + span.start, end: speaker.start + span.end })
    const word = sentence.text.slice(at(name).start, at(name).end)
    if (sentence.storyHasWord(word)) return { start: at(whole).start, name: at(name) }
  }
  return undefined
}

/** A match with its parts: those found by a look-behind stand before it. */
const hull = (whole: Span, parts: readonly Span[]): Span => ({
  start: Math.min(whole.start, ...parts.map(({ start }) => start)),
  end: whole.end,
})
