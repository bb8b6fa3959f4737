import type { Quote } from '../../claims/claim.ts'
import type { Hit, ScoredTerm } from '../../search/search.ts'
import { tokenize } from '../../search/tokenize.ts'
import type { Excerpt } from '../../story/excerpt.ts'
import { isInRange, type Question } from '../question.ts'

/** Maximum number of characters between the speaker's name and an office or title that still belongs to it. */
const MAX_CHARS_BESIDE = 40
/** Weight of a term that such an office or title matches, and not the name itself. */
const BESIDE_WEIGHT = 0.7
/** Weight of the terms of the speaker where some of them may name what the utterance is about. */
const AND_OBJECT_WEIGHT = 0.9
/** A term is matched from this strength on. */
const MIN_STRENGTH = 0.5
/** Score of a quote whose speaker the question does not name. */
const ANY_SPEAKER = 0.5

/** How surely a quote's speaker is the one whose words a question asks for, 0 to 1. */
export function speakerMatch(quote: Quote, hit: Hit, question: Question, terms: readonly ScoredTerm[]): number {
  const nameForms = formsIn(quotedNames(quote))
  if (!terms.some(({ position, share }) => isInRange(position, question.speakerRange) && share > 0))
    return hit.matched.some(({ storyForm }) => nameForms.has(storyForm)) ? 1 : ANY_SPEAKER
  const besideForms = formsIn([textBeside(quote, hit)]).difference(nameForms)
  const share = (accepts: (storyForm: string) => boolean): number => speakerTermShare(hit, question, terms, accepts)
  const beside = share((form) => besideForms.has(form))
  const byName = share((form) => nameForms.has(form)) + (beside >= MIN_STRENGTH ? BESIDE_WEIGHT * beside : 0)
  const withObject = startsWithSpeaker(nameForms, hit, question, terms) ? AND_OBJECT_WEIGHT * share(() => true) : 0
  return Math.max(byName, withObject)
}

/** The share of the asked speaker's terms that a sentence matches by accepted words, 0 to 1. */
export function speakerTermShare(
  { matched }: Hit,
  { speakerRange }: Question,
  terms: readonly ScoredTerm[],
  accepts: (storyForm: string) => boolean,
): number {
  const own = terms.filter(({ position }) => isInRange(position, speakerRange))
  const total = own.reduce((sum, { share }) => sum + share, 0)
  if (total === 0) return 0
  return own.reduce((sum, { queryText, share }) => {
    const match = matched.find((one) => one.queryText === queryText)
    return sum + (match && match.strength >= MIN_STRENGTH && accepts(match.storyForm) ? share / total : 0)
  }, 0)
}

/** The names of those who say a quote or pass it on. */
const quotedNames = ({ speaker, relays }: Quote): string[] =>
  [speaker.name, ...(speaker.mention ? [speaker.mention] : []), ...relays.map(({ name }) => name)].map(
    ({ text }) => text,
  )

/** The text of a sentence around the speaker's name. */
function textBeside({ speaker }: Quote, { edition, sentence }: Hit): string {
  const { start, end }: Excerpt = speaker.mention ?? speaker.name
  return edition.body.slice(
    Math.max(sentence.start, start - MAX_CHARS_BESIDE),
    Math.min(sentence.end, end + MAX_CHARS_BESIDE),
  )
}

const formsIn = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => tokenize(text).map(({ form }) => form)))

/**
 * Whether the first of the asked speaker's terms matches a quote's speaker. Where a verb's object follows its subject at
 * once, as in Arabic, nothing shows where the name ends.
 */
function startsWithSpeaker(
  nameForms: ReadonlySet<string>,
  { matched }: Hit,
  { speakerRange }: Question,
  terms: readonly ScoredTerm[],
): boolean {
  const first = terms.find(({ position, isLight }) => isInRange(position, speakerRange) && !isLight)
  return matched.some(
    ({ queryText, storyForm, strength }) =>
      queryText === first?.queryText && strength >= MIN_STRENGTH && nameForms.has(storyForm),
  )
}
