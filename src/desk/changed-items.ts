import type { AnswerItem, Citation } from '../answers/answer.ts'
import { type Phrase, phrase } from '../answers/phrase.ts'
import { Excerpt } from '../story/excerpt.ts'
import type { Story } from '../story/story.ts'
import type { CitationRecord, TranslationRecord, VersionSpan } from './answer-record.ts'
import { sentenceAt } from './compare.ts'

/** Finds the version with a hash, as a story of its own. Throws for one that was never saved. */
export type VersionLookup = (hash: string) => Story

/** An excerpt that no longer stands as it was cited: its text before and now, or that it was withdrawn. */
export function changedItems({ standing, cited, now }: CitationRecord, versions: VersionLookup): AnswerItem[] {
  const at = phrase('nowFrom', { number: now.sentence, hash: now.hash.slice(0, 8) })
  const was = phrase('nowFrom', { number: cited.sentence, hash: cited.hash.slice(0, 8) })
  switch (standing) {
    case 'kept':
      return []
    case 'refiled':
      return [noteItem([phrase('refiledHere')], citeSpan(now, versions), [at])]
    case 'corrected':
      return [
        noteItem([phrase('before')], citeSpan(cited, versions), [was]),
        noteItem([phrase('after')], citeSpan(now, versions), [at]),
      ]
    case 'checked':
      return [{ ...noteItem([phrase('underCheck')], citeSpan(now, versions), [at]), hidden: true }]
    case 'withdrawn':
      return [noteItem([phrase('withdrawnHere', { number: cited.sentence })], null, [])]
  }
}

/** An item with the translation beside its excerpt as it stands now, and what became of it where it was changed. */
export function withTranslation(
  item: AnswerItem,
  record: TranslationRecord | undefined,
  versions: VersionLookup,
): AnswerItem[] {
  if (!record || !('cite' in item) || !item.cite || item.kind === 'checked' || item.kind === 'fact') return [item]
  const { standing, now } = record
  const { story: edition, sentence } = citeSpan(now, versions)
  const isShown = standing !== 'checked' && standing !== 'withdrawn'
  const translated: AnswerItem = {
    ...item,
    cite: { ...item.cite, translation: isShown ? { edition, sentence } : null },
  }
  if (standing === 'corrected') return [translated, changedTranslation(record, versions)]
  if (standing === 'kept') return [translated]
  return [translated, noteItem([phrase(TRANSLATION_KEYS[standing])], null, [])]
}

const TRANSLATION_KEYS = {
  refiled: 'translationRefiled',
  corrected: 'translationCorrected',
  checked: 'translationChecked',
  withdrawn: 'translationWithdrawn',
} as const

/** What became of a translation, for those who do not see the answer itself. */
export function changedTranslationItems(record: TranslationRecord, versions: VersionLookup): AnswerItem[] {
  const { standing, now, removed } = record
  if (standing === 'kept' || removed) return []
  if (standing !== 'corrected') return [noteItem([phrase(TRANSLATION_KEYS[standing])], null, [])]
  return [changedTranslation(record, versions), noteItem([phrase('after')], citeSpan(now, versions), [])]
}

const changedTranslation = ({ cited }: TranslationRecord, versions: VersionLookup): AnswerItem =>
  noteItem([phrase('translationCorrected')], citeSpan(cited, versions), [])

export const noteItem = (above: readonly Phrase[], cite: Citation | null, below: readonly Phrase[]) =>
  ({ kind: 'noted', above, cite, below }) as const

/** A citation of exactly the words of a span, however its version would be cut into sentences today. */
export function citeSpan(place: VersionSpan, versions: VersionLookup): Citation {
  const story = versions(place.hash)
  const sentence = sentenceAt(story, place)
  const excerpt = Excerpt.of(story.body, place.start, place.end)
  return { story, sentence: { ...sentence, excerpt }, highlights: [], translation: null }
}
