import type { Span } from '../pattern.ts'
import type { QuoteMatch } from './matches.ts'
import type { CompiledQuotes } from './grammar.ts'
import type { FoldedSentence } from './folded-sentence.ts'
import { findNames, type Subject, findSubjects } from './names.ts'
import type { Speaker } from './speaker.ts'
import type { SpeakerTracker } from './speaker-tracker.ts'

/** Of whom a line tells without having them speak: those named before its first verb of saying, and all others. */
export interface Mentions {
  readonly beforeCue: readonly Subject[]
  readonly afterCue: readonly Subject[]
}

/** Looks for those of whom a line tells. */
export function findMentions(
  sentence: FoldedSentence,
  found: readonly QuoteMatch[],
  grammar: CompiledQuotes,
  tracker: SpeakerTracker,
): Mentions {
  const subjects = findSubjects(sentence, [...grammar.mentions, grammar.pronounSubject], grammar).filter(
    (subject) =>
      !found.some(({ speaker, addressee }) =>
        [speaker, addressee].some((span) => span && overlapsSubject(span, subject)),
      ),
  )
  const [first] = found
  const start = first?.cue?.start ?? sentence.text.length
  const isAhead = (span: Span): boolean => span.start < start && !(first && tellsOf(first, span))
  return { beforeCue: subjects.filter(isAhead), afterCue: subjects.filter((span) => !isAhead(span)) }

  /** Whether a person not named tells of somebody else in words before the verb: “Her mother, she said, had gone”. */
  function tellsOf({ rule, speaker }: QuoteMatch, span: Span): boolean {
    const form = speaker && tracker.agreementOf(sentence.text.slice(speaker.start, speaker.end))
    if (!speaker || !form || !tracker.isPersonal(form)) return false
    const inserted = /[,،”"] ?$/u.test(sentence.text.slice(0, speaker.start))
    return (
      (inserted || (rule.contentSide ?? 'after') !== 'after') &&
      !tracker.mustAgree(findNames(sentence, span, grammar), form)
    )
  }
}

/** Takes notice of those of whom a line tells; gives the last of them whom the story knows. */
export function recordMentions(
  sentence: FoldedSentence,
  spans: readonly Subject[],
  grammar: CompiledQuotes,
  tracker: SpeakerTracker,
): Speaker | undefined {
  let last: Speaker | undefined
  // Whom its main clause tells of comes first in a sentence, and is thought of first behind it.
  for (const span of spans.toReversed()) {
    const said = sentence.text.slice(span.start, span.end)
    if (grammar.isPronoun(said)) tracker.recordPronoun(said)
    else last = tracker.recordMention(findNames(sentence, span, grammar), span.isPerson) ?? last
  }
  return last
}

/** Whether words that name one who speaks name one of whom the line tells too, but for one named within: its author. */
const overlapsSubject = (named: Span, subject: Span): boolean =>
  named.start < subject.end && subject.start < named.end && subject.start <= named.start
