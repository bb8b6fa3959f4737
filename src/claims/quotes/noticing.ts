import type { Span } from '../pattern.ts'
import type { Finding } from './find.ts'
import type { Reader } from './grammar.ts'
import type { Line } from './line.ts'
import { namesIn, type Subject, subjectsOf } from './names.ts'
import type { Voice } from './voice.ts'
import type { Voices } from './voices.ts'

/** Of whom a line tells without having them speak: those named before its first verb of saying, and all others. */
export interface Noticed {
  readonly ahead: readonly Subject[]
  readonly behind: readonly Subject[]
}

/** Looks for those of whom a line tells. */
export function noticedIn(line: Line, found: readonly Finding[], reader: Reader, voices: Voices): Noticed {
  const subjects = subjectsOf(line, [...reader.noticed, reader.pronounSubject], reader).filter(
    (subject) =>
      !found.some(({ speaker, addressee }) => [speaker, addressee].some((span) => span && takes(span, subject))),
  )
  const [first] = found
  const start = first?.cue?.start ?? line.text.length
  const isAhead = (span: Span): boolean => span.start < start && !(first && tellsOf(first, span))
  return { ahead: subjects.filter(isAhead), behind: subjects.filter((span) => !isAhead(span)) }

  /** Whether a person not named tells of somebody else in words before the verb: “Her mother, she said, had gone”. */
  function tellsOf({ rule, speaker }: Finding, span: Span): boolean {
    const form = speaker && voices.form(line.text.slice(speaker.start, speaker.end))
    if (!speaker || !form || !voices.isPersons(form)) return false
    const inserted = /[,،”"] ?$/u.test(line.text.slice(0, speaker.start))
    return (inserted || (rule.reach ?? 'after') !== 'after') && !voices.isSurely(namesIn(line, span, reader), form)
  }
}

/** Takes notice of those of whom a line tells; gives the last of them whom the story knows. */
export function notice(line: Line, spans: readonly Subject[], reader: Reader, voices: Voices): Voice | undefined {
  let last: Voice | undefined
  // Whom its main clause tells of comes first in a sentence, and is thought of first behind it.
  for (const span of spans.toReversed()) {
    const said = line.text.slice(span.start, span.end)
    if (reader.isPronoun(said)) voices.follow(said)
    else last = voices.notice(namesIn(line, span, reader), span.isPerson) ?? last
  }
  return last
}

/** Whether words that name one who speaks name one of whom the line tells too, but for one named within: its author. */
const takes = (named: Span, subject: Span): boolean =>
  named.start < subject.end && subject.start < named.end && subject.start <= named.start
