import { Excerpt } from '../story/excerpt.ts'
import type { Edition, Sentence } from '../story/story.ts'
import { alignSentences, type SentenceDiff } from './align.ts'
import type { CitationRecord, VersionSpan, Standing } from './answer-record.ts'
import { proposeNotice, NOTICES, type StoryStatus, type Proposal, type Notice } from './notices.ts'

/** What a new version of a story does to one cited sentence of an old one. */
export interface SentenceChange {
  readonly diff: Exclude<SentenceDiff, { kind: 'added' }>
  /** Null where the words stayed: the citation only gets its span in the new version. */
  readonly proposal: Proposal | null
}

/** The sentence that a span begins in. Throws RangeError for a span outside the text. */
export function sentenceAt({ sentences }: Edition, { start }: Pick<VersionSpan, 'start'>): Sentence {
  const found = sentences.find((sentence) => sentence.start <= start && start < sentence.end)
  if (!found) throw new RangeError(`there is no sentence at ${start}`)
  return found
}

/** What became of each sentence of an old version, by its number. */
export function compareVersions(
  old: Edition,
  fresh: Edition,
  notice: StoryStatus,
): ReadonlyMap<number, SentenceChange> {
  const found = new Map<number, SentenceChange>()
  for (const diff of alignSentences(old, fresh))
    if (diff.kind !== 'added') found.set(diff.from.n, { diff, proposal: proposeNotice(diff, notice) ?? null })
  return found
}

/** The span of an excerpt in the new version of its sentence: the same words if they stand there once, else all of it. */
export function moveSpan(place: VersionSpan, old: Edition, { diff }: SentenceChange, fresh: Edition): VersionSpan {
  if (diff.kind === 'removed') return place
  const { to } = diff
  const { text } = Excerpt.of(old.body, place.start, place.end)
  const first = to.excerpt.text.indexOf(text)
  const once = text !== '' && first >= 0 && to.excerpt.text.indexOf(text, first + 1) < 0
  const { start, end } = once
    ? Excerpt.of(fresh.body, to.excerpt.start + first, to.excerpt.start + first + text.length)
    : to.excerpt
  return { hash: fresh.hash, start, end, sentence: to.n }
}

/** The standing and span of a citation after a notice about its sentence. */
export function resolveStanding(
  notice: Notice,
  citation: CitationRecord,
  next: VersionSpan,
): Pick<CitationRecord, 'standing' | 'now'> {
  const { standing, usesNewText } = NOTICES[notice]
  // A citation once corrected stays so when its text is refiled: its readers must go on seeing what was said before.
  const stands: Standing = notice === 'REFILE' && citation.standing === 'corrected' ? 'corrected' : standing
  return { standing: stands, now: usesNewText ? next : citation.now }
}

/** Whether all of an answer's citations are removed or withdrawn. */
export const isFullyWithdrawn = (citations: readonly Pick<CitationRecord, 'standing' | 'removed'>[]): boolean =>
  citations.every(({ standing, removed }) => removed || standing === 'withdrawn')
