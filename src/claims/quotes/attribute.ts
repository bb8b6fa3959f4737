import { contentSpan, clipContent } from './content.ts'
import type { QuoteMatch, DroppedMatch } from './matches.ts'
import type { CompiledQuotes } from './grammar.ts'
import { type FoldedSentence, countWords } from './folded-sentence.ts'
import { resolveSpeaker, toReference } from './resolve-speaker.ts'
import { findNames } from './names.ts'
import { Nesting } from './nesting.ts'
import { isRelayOnly, addRelay } from './relays.ts'
import type { Utterance } from './utterance.ts'
import type { SpeakerTracker } from './speaker-tracker.ts'

/** What a line's findings come to. */
export interface AttributionResult {
  readonly utterances: readonly Utterance[]
  /** Utterances whose words should stand before their verb, where none stand in the line. */
  readonly contentless: readonly Utterance[]
  readonly dropped: readonly DroppedMatch[]
}

/** Decides who speaks in what a line's rules saw, where their words end, and which utterance lies in which. */
export function attributeMatches(
  sentence: FoldedSentence,
  found: readonly QuoteMatch[],
  grammar: CompiledQuotes,
  tracker: SpeakerTracker,
): AttributionResult {
  const left: DroppedMatch[] = []
  const utterances: Utterance[] = []
  const carriers = new Set<Utterance>()
  const inner = new Set<Utterance>()
  const passing: QuoteMatch[] = []
  const nesting = new Nesting()
  const drop = ({ rule, whole }: QuoteMatch, why: string): number =>
    left.push({ rule: rule.name, span: whole, reason: why })

  for (const finding of found) {
    if (isRelayOnly(sentence, finding, found, utterances.at(-1), grammar)) {
      passing.push(finding)
      continue
    }
    const reference = toReference(sentence, finding, utterances, grammar, tracker)
    const within = nesting.enclosing(finding, reference)
    const who = resolveSpeaker(sentence, finding, reference, { utterances, within }, grammar, tracker)
    if ('why' in who) {
      drop(finding, who.why)
      continue
    }
    const outer = within.at(-1)
    const utterance: Utterance = {
      match: finding,
      ...who,
      mention: finding.speaker ?? reference.antecedent ?? null,
      relays: [
        ...(finding.relay ? [tracker.identify(findNames(sentence, finding.relay, grammar), undefined)] : []),
        ...(outer ? [outer.speaker, ...outer.relays] : []),
      ],
      content: contentSpan(sentence, finding, utterances.at(-1), grammar),
    }
    tracker.markMentioned(who.speaker, 'spoke')
    if (outer && isRelayOf(sentence, outer, finding)) carriers.add(outer)
    if (outer && !carriers.has(outer)) inner.add(utterance)
    utterances.push(utterance)
    nesting.push(utterance, within)
  }

  for (const finding of passing) {
    addRelay(sentence, finding, utterances, grammar, tracker)
    drop(finding, 'passes on what others in the sentence say')
  }
  // Who speaks for themselves is thought of first in the sentences that follow, not whom they quote.
  const last = utterances.findLast((utterance) => !inner.has(utterance)) ?? utterances.at(-1)
  if (last) tracker.markMentioned(last.speaker, 'spoke')
  for (const utterance of utterances) utterance.content = clipContent(sentence, utterance.content, grammar)
  const { kept, wordless } = sort()
  // An attribution that finds all words of its sentence taken passes on what those others say.
  for (const { match, speaker } of wordless)
    if (match.rule.isAttribution)
      for (const { relays, content } of kept) if (content.end <= match.whole.start) relays.push(speaker)
  return { utterances: kept, contentless: wordless, dropped: left }

  /** The utterances that report words, and those whose words are yet to be found. */
  function sort(): { kept: Utterance[]; wordless: Utterance[] } {
    const kept: Utterance[] = []
    const wordless: Utterance[] = []
    for (const utterance of utterances) {
      const { match, content } = utterance
      if (carriers.has(utterance)) drop(match, 'only passes on what another says')
      else if (countWords(sentence.text.slice(content.start, content.end)) > 0) kept.push(utterance)
      else {
        if (match.rule.contentSide === 'before') wordless.push(utterance)
        drop(match, 'no words are reported')
      }
    }
    return { kept, wordless }
  }
}

/** Whether an utterance says nothing but that another speaks: none of its words stand before that other's. */
const isRelayOf = (sentence: FoldedSentence, { match, content }: Utterance, inner: QuoteMatch): boolean =>
  !match.rule.isAboutContent && countWords(sentence.text.slice(content.start, inner.whole.start)) === 0
