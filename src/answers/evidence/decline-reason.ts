import type { Outcome } from '../../languages/casualties.ts'
import type { ScoredTerm } from '../../search/search.ts'
import type { Edition } from '../../story/story.ts'
import type { Evidence } from './evidence.ts'
import { findMissingTerms, isOutcomeMissing, findUnknownNames } from './missing-terms.ts'
import { isMeasured, type MeasuredType, type Question, isInRange, type WordRange } from '../question.ts'

/** The features of a question that a story does not answer at all, each 0 to 1. */
export interface UnanswerableFeatures {
  /** 1 if the story has nothing like a name of the question. */
  readonly unknownName: number
  /** The share of the question's weight on content words that nothing in the story matches. */
  readonly missingShare: number
  /** 1 if the question counts people by an outcome that the story reports of nobody. */
  readonly outcomeMissing: number
  /** How surely the speaker whose words are asked for says nothing in the story. */
  readonly speakerMissing: number
  /** 1 if the story has no candidate span of the measured type that is asked for: no sum, no age, no date. */
  readonly typeMissing: number
  /** `typeMissing` for the sentences on the question's topic alone. */
  readonly typeMissingOnTopic: number
}

/** Share of the best coverage from which on a sentence is on the topic. */
const ON_TOPIC_SHARE = 0.6

/** Computes the features for declining a question about an edition. */
export function unanswerableFeatures(
  question: Question,
  terms: readonly ScoredTerm[],
  evidence: readonly Evidence[],
  edition: Edition,
): UnanswerableFeatures {
  const most = Math.max(0, ...evidence.map(({ coverage }) => coverage))
  const onTopic = evidence.filter(({ coverage }) => coverage >= ON_TOPIC_SHARE * most)
  const lacksType = (some: readonly Evidence[]): number =>
    isMeasured(question.answerType) && !some.some(({ hasTypedSpan }) => hasTypedSpan > 0) ? 1 : 0
  return {
    unknownName: findUnknownNames(question, terms).length > 0 ? 1 : 0,
    missingShare: findMissingTerms(question, terms, edition).share,
    outcomeMissing: isOutcomeMissing(edition, question) ? 1 : 0,
    speakerMissing:
      question.answerType === 'what-said' ? 1 - Math.max(0, ...evidence.map(({ speakerMatch }) => speakerMatch)) : 0,
    typeMissing: lacksType(evidence),
    typeMissingOnTopic: lacksType(onTopic),
  }
}

/** What a story lacks that an answer would need: why a question is declined. */
export type DeclineReason =
  | { readonly missing: 'name' | 'word' | 'speaker'; readonly word: string }
  | { readonly missing: 'outcome'; readonly outcome: Outcome }
  | { readonly missing: 'kind'; readonly kind: MeasuredType }

/**
 * Whether a reason is decisive by itself: a story that has nothing like a speaker's name cannot quote them. A word typed
 * in a script without capitals may be misspelt, and is not decisive.
 */
export const isDecisive = (reason: DeclineReason, question: Question, terms: readonly ScoredTerm[]): boolean =>
  reason.missing === 'name' &&
  question.answerType === 'what-said' &&
  terms.some(
    ({ queryText, isName, position }) =>
      queryText === reason.word && isName && isInRange(position, question.speakerRange),
  )

/** The asked speaker says nothing from this value of `speakerMissing` on. */
const MIN_SPEAKER_MISSING = 0.6

/** The surest reason for declining a question; null if there is none. */
export function findDeclineReason(
  question: Question,
  terms: readonly ScoredTerm[],
  features: UnanswerableFeatures,
  edition: Edition,
): DeclineReason | null {
  const [name] = findUnknownNames(question, terms)
  if (name !== undefined) return { missing: 'name', word: name }
  const [outcome] = question.outcomes
  if (features.outcomeMissing > 0 && outcome) return { missing: 'outcome', outcome }
  if (features.typeMissing > 0 && isMeasured(question.answerType)) return { missing: 'kind', kind: question.answerType }
  const speaker = questionWords(question, question.speakerRange)
  if (features.speakerMissing >= MIN_SPEAKER_MISSING && speaker !== '') return { missing: 'speaker', word: speaker }
  const [word] = findMissingTerms(question, terms, edition).words
  return word === undefined ? null : { missing: 'word', word }
}

/** The words of a question in a range, as it writes them; empty for none. */
function questionWords({ words }: Question, range: WordRange | null): string {
  return range ? words.slice(...range).join(' ') : ''
}
