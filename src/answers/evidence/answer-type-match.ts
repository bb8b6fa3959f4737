import type { AnswerType } from '../../languages/search.ts'
import { countryOf } from '../../search/countries.ts'
import type { Hit, ScoredTerm } from '../../search/search.ts'
import { sentenceWords } from '../../search/sentence-words.ts'
import type { Question } from '../question.ts'
import { findDuals, hasCue } from './answer-type-cues.ts'
import { findNewSpans } from './candidate-spans.ts'
import { countMatch } from './count-match.ts'
import { eventsIn, numeralsIn, quantitiesIn, quotesIn } from './sentence-claims.ts'
import { speakerMatch, speakerTermShare } from './speaker-match.ts'

/** Score of a number where the asked kind of number does not show. */
const ANY_NUMBER = 0.3
/** Score of a sentence that says only what somebody is, where it is asked who. */
const PERSON_NOUN = 0.65
/** Score of a sentence without a cue of the type. */
const NO_CUE = 0.3
/** Score of every sentence where nothing is known to show the type, and of a duration without a number. */
const NEUTRAL = 0.7
/** Weight of the asked speaker's terms in a sentence that quotes nobody. */
const NAMED_ONLY = 0.4

/** How surely a sentence holds an answer of one type, 0 to 1. */
type TypeMatcher = (hit: Hit, question: Question, terms: readonly ScoredTerm[]) => number

const neutral: TypeMatcher = () => NEUTRAL

const byCue =
  (type: AnswerType): TypeMatcher =>
  (hit) =>
    hasCue(type, hit) ? 1 : NO_CUE

const byUnit =
  (type: AnswerType): TypeMatcher =>
  (hit) => {
    const hasNumber = quantitiesIn(hit).length > 0
    if (hasCue(type, hit)) return hasNumber || findDuals(type, hit).length > 0 ? 1 : NO_CUE
    return hasNumber ? ANY_NUMBER : 0
  }

/** Words alone may tell a share: "half", "most of them". */
const shareMatch: TypeMatcher = (hit) => (hasCue('share', hit) ? 1 : quantitiesIn(hit).length > 0 ? ANY_NUMBER : 0)

const durationMatch: TypeMatcher = (hit) => {
  if (!hasCue('how-long', hit)) return 0
  return quantitiesIn(hit).length > 0 || findDuals('how-long', hit).length > 0 ? 1 : NEUTRAL
}

/** An age may be told as a year of life: «في التاسعة والثلاثين». */
const ageMatch: TypeMatcher = (hit) => {
  const numbers = numeralsIn(hit)
  if (hasCue('how-old', hit)) return numbers.length > 0 ? 1 : NO_CUE
  return numbers.some(({ kind }) => kind !== 'ordinal') ? ANY_NUMBER : 0
}

const personMatch: TypeMatcher = (hit) =>
  hasCue('who', hit) ? 1 : findNewSpans('who', hit).length > 0 ? PERSON_NOUN : NO_CUE

const dateMatch: TypeMatcher = (hit) => (eventsIn(hit).length > 0 ? 1 : quantitiesIn(hit).length > 0 ? ANY_NUMBER : 0)

const placeMatch: TypeMatcher = (hit) => (hasCue('where', hit) || namesNewCountry(hit) ? 1 : NO_CUE)

const quoteMatch: TypeMatcher = (hit, question, terms) =>
  Math.max(
    NAMED_ONLY * speakerTermShare(hit, question, terms, () => true),
    ...quotesIn(hit).map((quote) => speakerMatch(quote, hit, question, terms)),
  )

const TYPE_MATCHERS: Readonly<Record<AnswerType, TypeMatcher>> = {
  who: personMatch,
  name: byCue('name'),
  when: dateMatch,
  where: placeMatch,
  'how-many': countMatch,
  'how-much': byUnit('how-much'),
  'how-old': ageMatch,
  'how-long': durationMatch,
  'how-far': byUnit('how-far'),
  'how-fast': byUnit('how-fast'),
  share: shareMatch,
  'what-said': quoteMatch,
  why: byCue('why'),
  charge: byCue('charge'),
  penalty: byCue('penalty'),
  occupation: byCue('occupation'),
  aim: byCue('aim'),
  happened: neutral,
  how: byCue('how'),
  whether: neutral,
}

/** How surely a sentence holds an answer of the type that a question asks for, 0 to 1. */
export const answerTypeMatch: TypeMatcher = (hit, question, terms) =>
  (question.answerType ? TYPE_MATCHERS[question.answerType] : neutral)(hit, question, terms)

/** Whether a sentence names a country that the question does not. */
function namesNewCountry({ edition, sentence, matched }: Hit): boolean {
  const known = new Set(matched.map(({ storyForm }) => storyForm))
  return sentenceWords(sentence).some(({ form }) => !known.has(form) && countryOf(form, edition.language) !== undefined)
}
