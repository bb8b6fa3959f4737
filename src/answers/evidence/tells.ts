import type { Casualty, Quote } from '../../claims/claim.ts'
import { numerals } from '../../claims/numbers.ts'
import { claimsOf } from '../../claims/read.ts'
import { languages } from '../../languages/index.ts'
import { countryOf } from '../../search/countries.ts'
import { sameName } from '../../search/names.ts'
import type { Hit, Sought } from '../../search/search.ts'
import { wordsOf } from '../../search/words.ts'
import { foldPattern, foldText } from '../../story/fold.ts'
import { isSubject, type Question, within } from '../question.ts'
import { isEarlier } from './standing.ts'

const patterns = new Map(
  languages.map((language) => [
    language,
    {
      people: new RegExp(foldPattern(language.search.people), 'u'),
      tells: new Map(
        Object.entries(language.search.tells).map(([asked, source]) => [asked, new RegExp(foldPattern(source), 'u')]),
      ),
    },
  ]),
)

/** What it tells of how many when it counts something else, and when something else became of them. */
const OTHER_COUNT = 0.5
const OTHER_OUTCOME = 0.3
/** A word that names the speaker counts for so much where it stands beside another name for them: an office, a title. */
const BESIDE = 0.7
/** So many characters from the speaker such a word is still theirs. */
const NEAR = 40
/** What a sentence tells of how many when it is about an earlier event than the story's. */
const EARLIER = 0.5
/** What a sentence tells of how many when somebody else gives the figure. */
const OTHER_CLAIMANT = 0.3
/** What a sentence tells of what somebody said when it names them and no utterance of theirs was read in it. */
const NAMED = 0.4
/** What an utterance tells where the words that name the speaker may go on with what it is about. */
const AND_OBJECT = 0.9
/** What a number tells where the kind of number that is asked for does not show. */
const NUMBER = 0.3
/** What a sentence tells of a kind that no evidence is known for, and of one that has no sign of it. */
const UNKNOWN = 0.7
const NO_SIGN = 0.3

/** How far a sentence tells the kind of thing that a question asks for, 0 to 1. */
export function tells(hit: Hit, question: Question, terms: readonly Sought[]): number {
  const { sentence, edition } = hit
  const claims = claimsOf(edition)
  const here = <C extends { readonly sentence: number }>(all: readonly C[]): C[] =>
    all.filter((claim) => claim.sentence === sentence.n)
  const number = numbers(hit).length > 0
  switch (question.asked) {
    case 'how-many': {
      const counts = here(claims.casualties).filter(
        ({ outcome, bound }) => question.outcomes.includes(outcome) && bound !== 'no-figure',
      )
      const near = countsWhatIsAsked(hit, question, terms, counts)
      const by = isBy(counts, question, terms) ? 1 : OTHER_CLAIMANT
      if (counts.length > 0) return by * (near ? 1 : OTHER_COUNT) * (isEarlier(hit, question) ? EARLIER : 1)
      return near ? (question.outcomes.length > 0 ? OTHER_OUTCOME : 1) : number ? NUMBER : 0
    }
    case 'when':
      return here(claims.timeline).length > 0 ? 1 : number ? NUMBER : 0
    case 'how-long':
      return shows(hit, question) ? (number ? 1 : UNKNOWN) : 0
    case 'how-much':
    case 'how-far':
    case 'how-fast':
    case 'how-old':
    case 'share':
      return shows(hit, question) ? (number || question.asked === 'share' ? 1 : NO_SIGN) : number ? NUMBER : 0
    case 'what-said': {
      const spoken = Math.max(0, ...here(claims.quotes).map((quote) => speaks(quote, hit, question, terms)))
      return Math.max(spoken, NAMED * shareMet(hit, question, terms, () => true))
    }
    case 'where':
      return shows(hit, question) || namesCountry(hit) ? 1 : NO_SIGN
    case 'who':
    case 'why':
    case 'charge':
    case 'aim':
    case 'how':
      return shows(hit, question) ? 1 : NO_SIGN
    default:
      return UNKNOWN
  }
}

/** Whether words of a sentence show that it tells such a thing. */
function shows({ sentence, edition }: Hit, { asked }: Question): boolean {
  const pattern = patterns.get(edition.language)?.tells.get(asked ?? '')
  return pattern !== undefined && (pattern.test(sentence.folded.text) || pattern.test(sentence.excerpt.text))
}

/** Whether a sentence names a country that the question does not. */
function namesCountry({ edition, sentence, matched }: Hit): boolean {
  const asked = new Set(matched.map(({ found }) => found))
  return wordsOf(sentence.excerpt.text).some(
    ({ form }) => !asked.has(form) && countryOf(form, edition.language) !== undefined,
  )
}

/** Whether one of the figures is given by whom the question names, if it names anybody. */
function isBy(counts: readonly Casualty[], { whose }: Question, terms: readonly Sought[]): boolean {
  const sought = terms.filter(({ position, light }) => within(position, whose) && !light)
  return (
    sought.length === 0 ||
    counts.some(({ claimant }) => claimant && sought.every(({ asked }) => sameName(asked, claimant.name.text)))
  )
}

const numbers = ({ edition, sentence }: Hit) =>
  numerals(sentence.folded.text, edition.language.numbers).filter(({ kind }) => kind !== 'label' && kind !== 'ordinal')

/** Number of words behind a number among which what it counts may stand: "seven injured passengers". */
const BEHIND = 2

/** Whether a number stands beside what the question counts: the first thing it names behind the words by which it asks. */
function countsWhatIsAsked(
  hit: Hit,
  question: Question,
  terms: readonly Sought[],
  claims: readonly Casualty[],
): boolean {
  const subject = terms.filter(({ position }) => isSubject(position, question))
  const behind = subject.filter(({ position }) => position >= question.asking[1])
  const [first, second] = behind.length > 0 ? behind : subject
  const counted = [first, first?.light ? second : undefined].filter((one) => one !== undefined)
  if (counted.length === 0) return claims.length > 0
  if (counted.some(({ asked }) => languages.some((language) => patterns.get(language)?.people.test(foldText(asked)))))
    return numbers(hit).length > 0
  const text = hit.sentence.folded.text
  const names = new Set(
    hit.matched
      .filter(({ asked, strength }) => strength >= 0.5 && counted.some((one) => one.asked === asked))
      .map(({ found }) => found),
  )
  if (claims.some(({ count }) => wordsOf(count.text).some(({ form }) => names.has(form)))) return true
  return numbers(hit).some(({ start, end }) => {
    const around = [
      ...wordsOf(text.slice(0, start)).slice(-1),
      ...wordsOf(text.slice(start, end)),
      ...wordsOf(text.slice(end)).slice(0, BEHIND),
    ]
    return around.some(({ form }) => names.has(form))
  })
}

/** How far the one who speaks is the one whose words a question asks for, 0 to 1. */
export function speaks({ speaker, relays }: Quote, hit: Hit, question: Question, terms: readonly Sought[]): number {
  const voices = [speaker.name, ...(speaker.mention ? [speaker.mention] : []), ...relays.map(({ name }) => name)]
  const named = new Set(voices.flatMap(({ text }) => wordsOf(text).map(({ form }) => form)))
  if (!terms.some(({ position, share }) => within(position, question.whose) && share > 0))
    return hit.matched.some(({ found }) => named.has(found)) ? 1 : 0.5
  const { start, end } = speaker.mention ?? speaker.name
  const near = hit.edition.body.slice(
    Math.max(hit.sentence.start, start - NEAR),
    Math.min(hit.sentence.end, end + NEAR),
  )
  const beside = new Set(wordsOf(near).map(({ form }) => form)).difference(named)
  const share = (such: (found: string) => boolean): number => shareMet(hit, question, terms, such)
  const around = share((found) => beside.has(found))
  const known = share((found) => named.has(found)) + (around >= 0.5 ? BESIDE * around : 0)
  return Math.max(known, beginsWith(named, hit, question, terms) ? AND_OBJECT * share(() => true) : 0)
}

/**
 * Whether the first of those words is the speaker's: where a verb's object follows its subject at once, as in Arabic,
 * nothing tells where the name ends.
 */
function beginsWith(
  named: ReadonlySet<string>,
  { matched }: Hit,
  { whose }: Question,
  terms: readonly Sought[],
): boolean {
  const first = terms.find(({ position, light }) => within(position, whose) && !light)
  return matched.some(({ asked, found, strength }) => asked === first?.asked && strength >= 0.5 && named.has(found))
}

/** How much of the name of the one whose words are asked for is met by such words of a sentence. */
function shareMet(
  { matched }: Hit,
  { whose }: Question,
  terms: readonly Sought[],
  such: (found: string) => boolean,
): number {
  const sought = terms.filter(({ position }) => within(position, whose))
  const whole = sought.reduce((sum, { share }) => sum + share, 0)
  if (whole === 0) return 0
  return sought.reduce((sum, { asked, share }) => {
    const match = matched.find((one) => one.asked === asked)
    return sum + (match && match.strength >= 0.5 && such(match.found) ? share / whole : 0)
  }, 0)
}
