import type { Casualty, Quote } from '../../claims/claim.ts'
import { findNumerals } from '../../claims/numbers.ts'
import { claimsOf } from '../../claims/read.ts'
import { languages } from '../../languages/index.ts'
import { countryOf } from '../../search/countries.ts'
import { isSameName } from '../../search/name-similarity.ts'
import type { Hit, ScoredTerm } from '../../search/search.ts'
import { tokenize } from '../../search/tokenize.ts'
import { foldPattern, foldText } from '../../story/fold.ts'
import { isContentPosition, type Question, isInRange } from '../question.ts'
import { isBackground } from './context-features.ts'

const patterns = new Map(
  languages.map((language) => [
    language,
    {
      people: new RegExp(foldPattern(language.search.personWord), 'u'),
      tells: new Map(
        Object.entries(language.search.answerTypeCues).map(([asked, source]) => [
          asked,
          new RegExp(foldPattern(source), 'u'),
        ]),
      ),
    },
  ]),
)

/** What it tells of how many when it counts something else, and when something else became of them. */
const OTHER_COUNT = 0.5
const OTHER_OUTCOME = 0.3
/** A word that names the speaker counts for so much where it stands beside another name for them: an office, a title. */
const BESIDE_WEIGHT = 0.7
/** So many characters from the speaker such a word is still theirs. */
const MAX_CHARS_BESIDE = 40
/** What a sentence tells of how many when it is about an earlier event than the story's. */
const EARLIER = 0.5
/** What a sentence tells of how many when somebody else gives the figure. */
const OTHER_CLAIMANT = 0.3
/** What a sentence tells of what somebody said when it names them and no utterance of theirs was read in it. */
const NAMED_ONLY = 0.4
/** What an utterance tells where the words that name the speaker may go on with what it is about. */
const AND_OBJECT = 0.9
/** What a number tells where the kind of number that is asked for does not show. */
const NUMBER = 0.3
/** What a sentence tells of a kind that no evidence is known for, and of one that has no sign of it. */
const NO_PATTERN = 0.7
const NO_CUE = 0.3

/** How far a sentence tells the kind of thing that a question asks for, 0 to 1. */
export function answerTypeMatch(hit: Hit, question: Question, terms: readonly ScoredTerm[]): number {
  const { sentence, edition } = hit
  const claims = claimsOf(edition)
  const here = <C extends { readonly sentence: number }>(all: readonly C[]): C[] =>
    all.filter((claim) => claim.sentence === sentence.n)
  const number = numbers(hit).length > 0
  switch (question.answerType) {
    case 'how-many': {
      const counts = here(claims.casualties).filter(
        ({ outcome, bound }) => question.outcomes.includes(outcome) && bound !== 'no-figure',
      )
      const near = countsAskedThing(hit, question, terms, counts)
      const by = isGivenByAsked(counts, question, terms) ? 1 : OTHER_CLAIMANT
      if (counts.length > 0) return by * (near ? 1 : OTHER_COUNT) * (isBackground(hit, question) ? EARLIER : 1)
      return near ? (question.outcomes.length > 0 ? OTHER_OUTCOME : 1) : number ? NUMBER : 0
    }
    case 'when':
      return here(claims.timeline).length > 0 ? 1 : number ? NUMBER : 0
    case 'how-long':
      return hasTypeCue(hit, question) ? (number ? 1 : NO_PATTERN) : 0
    case 'how-much':
    case 'how-far':
    case 'how-fast':
    case 'how-old':
    case 'share':
      return hasTypeCue(hit, question) ? (number || question.answerType === 'share' ? 1 : NO_CUE) : number ? NUMBER : 0
    case 'what-said': {
      const spoken = Math.max(0, ...here(claims.quotes).map((quote) => speakerMatch(quote, hit, question, terms)))
      return Math.max(spoken, NAMED_ONLY * matchedShare(hit, question, terms, () => true))
    }
    case 'where':
      return hasTypeCue(hit, question) || namesCountry(hit) ? 1 : NO_CUE
    case 'who':
    case 'why':
    case 'charge':
    case 'aim':
    case 'how':
      return hasTypeCue(hit, question) ? 1 : NO_CUE
    default:
      return NO_PATTERN
  }
}

/** Whether words of a sentence show that it tells such a thing. */
function hasTypeCue({ sentence, edition }: Hit, { answerType }: Question): boolean {
  const pattern = patterns.get(edition.language)?.tells.get(answerType ?? '')
  return pattern !== undefined && (pattern.test(sentence.folded.text) || pattern.test(sentence.excerpt.text))
}

/** Whether a sentence names a country that the question does not. */
function namesCountry({ edition, sentence, matched }: Hit): boolean {
  const asked = new Set(matched.map(({ storyForm }) => storyForm))
  return tokenize(sentence.excerpt.text).some(
    ({ form }) => !asked.has(form) && countryOf(form, edition.language) !== undefined,
  )
}

/** Whether one of the figures is given by whom the question names, if it names anybody. */
function isGivenByAsked(
  counts: readonly Casualty[],
  { speakerRange }: Question,
  terms: readonly ScoredTerm[],
): boolean {
  const sought = terms.filter(({ position, isLight }) => isInRange(position, speakerRange) && !isLight)
  return (
    sought.length === 0 ||
    counts.some(
      ({ claimant }) => claimant && sought.every(({ queryText }) => isSameName(queryText, claimant.name.text)),
    )
  )
}

const numbers = ({ edition, sentence }: Hit) =>
  findNumerals(sentence.folded.text, edition.language.numbers).filter(
    ({ kind }) => kind !== 'label' && kind !== 'ordinal',
  )

/** Number of words behind a number among which what it counts may stand: "seven injured passengers". */
const MAX_WORDS_BEHIND = 2

/** Whether a number stands beside what the question counts: the first thing it names behind the words by which it asks. */
function countsAskedThing(
  hit: Hit,
  question: Question,
  terms: readonly ScoredTerm[],
  claims: readonly Casualty[],
): boolean {
  const subject = terms.filter(({ position }) => isContentPosition(position, question))
  const behind = subject.filter(({ position }) => position >= question.cueRange[1])
  const [first, second] = behind.length > 0 ? behind : subject
  const counted = [first, first?.isLight ? second : undefined].filter((one) => one !== undefined)
  if (counted.length === 0) return claims.length > 0
  if (
    counted.some(({ queryText }) =>
      languages.some((language) => patterns.get(language)?.people.test(foldText(queryText))),
    )
  )
    return numbers(hit).length > 0
  const text = hit.sentence.folded.text
  const names = new Set(
    hit.matched
      .filter(({ queryText, strength }) => strength >= 0.5 && counted.some((one) => one.queryText === queryText))
      .map(({ storyForm }) => storyForm),
  )
  if (claims.some(({ count }) => tokenize(count.text).some(({ form }) => names.has(form)))) return true
  return numbers(hit).some(({ start, end }) => {
    const around = [
      ...tokenize(text.slice(0, start)).slice(-1),
      ...tokenize(text.slice(start, end)),
      ...tokenize(text.slice(end)).slice(0, MAX_WORDS_BEHIND),
    ]
    return around.some(({ form }) => names.has(form))
  })
}

/** How far the one who speaks is the one whose words a question asks for, 0 to 1. */
export function speakerMatch(
  { speaker, relays }: Quote,
  hit: Hit,
  question: Question,
  terms: readonly ScoredTerm[],
): number {
  const voices = [speaker.name, ...(speaker.mention ? [speaker.mention] : []), ...relays.map(({ name }) => name)]
  const named = new Set(voices.flatMap(({ text }) => tokenize(text).map(({ form }) => form)))
  if (!terms.some(({ position, share }) => isInRange(position, question.speakerRange) && share > 0))
    return hit.matched.some(({ storyForm }) => named.has(storyForm)) ? 1 : 0.5
  const { start, end } = speaker.mention ?? speaker.name
  const near = hit.edition.body.slice(
    Math.max(hit.sentence.start, start - MAX_CHARS_BESIDE),
    Math.min(hit.sentence.end, end + MAX_CHARS_BESIDE),
  )
  const beside = new Set(tokenize(near).map(({ form }) => form)).difference(named)
  const share = (such: (found: string) => boolean): number => matchedShare(hit, question, terms, such)
  const around = share((found) => beside.has(found))
  const known = share((found) => named.has(found)) + (around >= 0.5 ? BESIDE_WEIGHT * around : 0)
  return Math.max(known, startsWithSpeaker(named, hit, question, terms) ? AND_OBJECT * share(() => true) : 0)
}

/**
 * Whether the first of those words is the speaker's: where a verb's object follows its subject at once, as in Arabic,
 * nothing tells where the name ends.
 */
function startsWithSpeaker(
  named: ReadonlySet<string>,
  { matched }: Hit,
  { speakerRange }: Question,
  terms: readonly ScoredTerm[],
): boolean {
  const first = terms.find(({ position, isLight }) => isInRange(position, speakerRange) && !isLight)
  return matched.some(
    ({ queryText, storyForm, strength }) => queryText === first?.queryText && strength >= 0.5 && named.has(storyForm),
  )
}

/** How much of the name of the one whose words are asked for is met by such words of a sentence. */
function matchedShare(
  { matched }: Hit,
  { speakerRange }: Question,
  terms: readonly ScoredTerm[],
  such: (found: string) => boolean,
): number {
  const sought = terms.filter(({ position }) => isInRange(position, speakerRange))
  const whole = sought.reduce((sum, { share }) => sum + share, 0)
  if (whole === 0) return 0
  return sought.reduce((sum, { queryText, share }) => {
    const match = matched.find((one) => one.queryText === queryText)
    return sum + (match && match.strength >= 0.5 && such(match.storyForm) ? share / whole : 0)
  }, 0)
}
