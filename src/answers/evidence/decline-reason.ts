import type { Outcome } from '../../languages/casualties.ts'
import type { ScoredTerm } from '../../search/search.ts'
import type { Edition } from '../../story/story.ts'
import type { Evidence } from './evidence.ts'
import { findMissingTerms, isOutcomeMissing, findUnknownNames } from './missing-terms.ts'
import { isMeasured, type MeasuredType, type Question, isInRange } from '../question.ts'

/** What speaks for a story not answering a question at all, each 0 to 1. */
export interface UnanswerableFeatures {
  /** Whether it holds nothing like a name of the question. */
  readonly unknownName: number
  /** How much of the question's weight lies on telling words that nothing in it meets. */
  readonly missingShare: number
  /** Whether people are to be counted by an outcome that it tells of nobody. */
  readonly outcomeMissing: number
  /** How far whoever's words are asked for says nothing in it. */
  readonly speakerMissing: number
  /** Whether it holds nothing of the kind that is asked for: no sum, no age, no date. */
  readonly typeMissing: number
  /** The same, of the sentences that meet most of the question's words. */
  readonly typeMissingOnTopic: number
}

/** Of the best coverage so much is still about the same thing. */
const ON_TOPIC_SHARE = 0.6

/** Weighs the grounds for declining a question about an edition. */
export function unanswerableFeatures(
  question: Question,
  terms: readonly ScoredTerm[],
  evidence: readonly Evidence[],
  edition: Edition,
): UnanswerableFeatures {
  const most = Math.max(0, ...evidence.map(({ coverage }) => coverage))
  const about = evidence.filter(({ coverage }) => coverage >= ON_TOPIC_SHARE * most)
  const told = (of: readonly Evidence[]): number =>
    isMeasured(question.answerType) ? Math.max(0, ...of.map(({ hasTypedSpan }) => hasTypedSpan)) : 1
  return {
    unknownName: findUnknownNames(question, terms).length > 0 ? 1 : 0,
    missingShare: findMissingTerms(question, terms, edition).share,
    outcomeMissing: isOutcomeMissing(edition, question) ? 1 : 0,
    speakerMissing:
      question.answerType === 'what-said' ? 1 - Math.max(0, ...evidence.map(({ speakerMatch }) => speakerMatch)) : 0,
    typeMissing: 1 - told(evidence),
    typeMissingOnTopic: 1 - told(about),
  }
}

/** A ground on which it can be said that a story does not tell, by what it lacks. */
export type DeclineReason =
  | { readonly missing: 'name' | 'word' | 'speaker'; readonly word: string }
  | { readonly missing: 'outcome'; readonly outcome: Outcome }
  | { readonly missing: 'kind'; readonly kind: MeasuredType }

/**
 * Whether a ground is decisive by itself: a story that holds nothing like somebody's name cannot tell what they said.
 * What is typed in a script without capitals may be a word misspelt, and decides nothing.
 */
export const isDecisive = (ground: DeclineReason, question: Question, terms: readonly ScoredTerm[]): boolean =>
  ground.missing === 'name' &&
  question.answerType === 'what-said' &&
  terms.some(
    ({ queryText, isName, position }) =>
      queryText === ground.word && isName && isInRange(position, question.speakerRange),
  )

/** Somebody's words are wanting from so surely nobody on. */
const MIN_SPEAKER_MISSING = 0.6

/** The surest ground that can be named; null where there is none. */
export function findDeclineReason(
  question: Question,
  terms: readonly ScoredTerm[],
  grounds: UnanswerableFeatures,
  edition: Edition,
): DeclineReason | null {
  const [stranger] = findUnknownNames(question, terms)
  if (stranger !== undefined) return { missing: 'name', word: stranger }
  const [outcome] = question.outcomes
  if (grounds.outcomeMissing > 0 && outcome) return { missing: 'outcome', outcome }
  if (grounds.typeMissing > 0 && isMeasured(question.answerType)) return { missing: 'kind', kind: question.answerType }
  const whose = questionWords(question, question.speakerRange)
  if (grounds.speakerMissing >= MIN_SPEAKER_MISSING && whose !== '') return { missing: 'speaker', word: whose }
  const [word] = findMissingTerms(question, terms, edition).words
  return word === undefined ? null : { missing: 'word', word }
}

/** The words of a question from one place to before another, as it writes them. */
function questionWords({ words }: Question, stretch: readonly [number, number] | null): string {
  return stretch ? words.slice(...stretch).join(' ') : ''
}
