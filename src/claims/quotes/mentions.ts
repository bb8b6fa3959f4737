import type { Span } from '../pattern.ts'
import type { QuoteMatch } from './quote-match.ts'
import type { CompiledQuotes } from './grammar.ts'
import type { FoldedSentence } from './folded-sentence.ts'
import { findNames, type Subject, findSubjects } from './names.ts'
import type { Speaker } from './speaker.ts'
import type { SpeakerTracker } from './speaker-tracker.ts'

/** The people a sentence mentions without having them speak: those before its first verb of saying, and all others. */
interface Mentions {
  readonly beforeCue: readonly Subject[]
  readonly afterCue: readonly Subject[]
}

/** Finds the people a sentence mentions. */
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
  const isAhead = (span: Span): boolean => span.start < start && !(first && mentionsOther(first, span))
  return { beforeCue: subjects.filter(isAhead), afterCue: subjects.filter((span) => !isAhead(span)) }

  /** Whether a speaker not named mentions somebody else before the verb: “Her mother, she said, had gone”. */
  function mentionsOther({ rule, speaker }: QuoteMatch, span: Span): boolean {
    const form = speaker && tracker.agreementOf(sentence.text.slice(speaker.start, speaker.end))
    if (!speaker || !form || !tracker.isPersonal(form)) return false
    const inserted = /[,،”"] ?$/u.test(sentence.text.slice(0, speaker.start))
    return (
      (inserted || (rule.contentSide ?? 'after') !== 'after') &&
      !tracker.mustAgree(findNames(sentence, span, grammar), form)
    )
  }
}

/** Records the people a sentence mentions. Returns the last of them whom the story knows. */
export function recordMentions(
  sentence: FoldedSentence,
  spans: readonly Subject[],
  grammar: CompiledQuotes,
  tracker: SpeakerTracker,
): Speaker | undefined {
  let last: Speaker | undefined
  // The subject of the main clause comes first in a sentence, and a later pronoun means it first.
  for (const span of spans.toReversed()) {
    const said = sentence.text.slice(span.start, span.end)
    if (grammar.isPronoun(said)) tracker.recordPronoun(said)
    else last = tracker.recordMention(findNames(sentence, span, grammar), span.isPerson) ?? last
  }
  return last
}

/** Whether the words that name a speaker name a subject too, unless it is named inside them: an author. */
const overlapsSubject = (named: Span, subject: Span): boolean =>
  named.start < subject.end && subject.start < named.end && subject.start <= named.start
