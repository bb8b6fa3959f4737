import type { Casualty, Outcome, Quote } from '../claims/claim.ts'
import { numerals } from '../claims/numbers.ts'
import { claimsOf } from '../claims/read.ts'
import { languages } from '../languages/index.ts'
import { analyse } from '../search/analysis.ts'
import { sameName } from '../search/names.ts'
import type { Hit, Sought } from '../search/search.ts'
import { wordsOf } from '../search/words.ts'
import { foldPattern, foldText } from '../story/fold.ts'
import type { Story } from '../story/story.ts'
import type { Question } from './question.ts'

/** What speaks for a sentence as the answer, each 0 to 1. */
export interface Evidence {
  /** How much of the question's weight its words meet. */
  readonly covered: number
  /** How far it tells the kind of thing that is asked for. */
  readonly tells: number
  /** How surely it holds the first thing that the question names. */
  readonly focus: number
}

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

/** Weighs a sentence found. */
export function weighHit(hit: Hit, question: Question, terms: readonly Sought[]): Evidence {
  const begins = question.asked === 'what-said' ? question.whose?.[0] : undefined
  const named = terms.filter(({ position }) => position >= (begins ?? question.from))
  const first = named.find(({ light }) => !light) ?? named[0]
  return {
    covered: covered(hit, question, terms),
    tells: tells(hit, question, terms),
    focus: first ? strengthOf(first, hit, question) : 1,
  }
}

/** What it tells of how many when it counts something else, and when something else became of them. */
const OTHER_COUNT = 0.5
const OTHER_OUTCOME = 0.5
/** A word that names the speaker counts for so much where it stands beside another name for them: an office, a title. */
const BESIDE = 0.7
/** So many characters from the speaker such a word is still theirs. */
const NEAR = 40
/** What a sentence tells of how many when somebody else gives the figure. */
const OTHER_CLAIMANT = 0.3
/** What a sentence tells of a kind that no evidence is known for. */
const UNKNOWN = 0.7
/** A common word counts for so much of what a telling one does. */
const LIGHT = 0.3
/** A name is only met by what is at least so like it. */
const NAME = 0.7

/**
 * The words by which a question asks are left out, and foreign words that nothing renders: they may stand there
 * unseen. A name is known by its sound.
 */
function covered(hit: Hit, question: Question, terms: readonly Sought[]): number {
  let whole = 0
  let met = 0
  for (const term of terms) {
    const { position, name, known, share, best, light } = term
    if (position < question.from && !within(position, question.whose)) continue
    if (!known && best < NAME) continue
    const weight = share * (light ? LIGHT : 1)
    const strength = strengthOf(term, hit, question)
    whole += weight
    met += weight * (name && strength < NAME ? 0 : strength)
  }
  return whole === 0 ? 0.5 : met / whole
}

/** How surely a hit meets a term. The outcome asked for is met by any count of people by it, however it is told. */
function strengthOf({ asked }: Sought, { matched, story, sentence }: Hit, question: Question): number {
  const outcome = question.outcomeOf(asked)
  const told = claimsOf(story).casualties.some((one) => one.outcome === outcome && one.sentence === sentence.n)
  return told ? 1 : (matched.find((one) => one.asked === asked)?.strength ?? 0)
}

const within = (position: number, place: readonly [number, number] | null): boolean =>
  place !== null && place[0] <= position && position < place[1]

function tells(hit: Hit, question: Question, terms: readonly Sought[]): number {
  const { sentence, story } = hit
  const claims = claimsOf(story)
  const here = <C extends { readonly sentence: number }>(all: readonly C[]): C[] =>
    all.filter((claim) => claim.sentence === sentence.n)
  const pattern = patterns.get(story.language)?.tells.get(question.asked ?? '')
  switch (question.asked) {
    case 'how-many': {
      const counts = here(claims.casualties).filter(({ outcome }) => question.outcomes.includes(outcome))
      const near = countsWhatIsAsked(hit, question, terms, counts)
      const by = isBy(counts, question, terms) ? 1 : OTHER_CLAIMANT
      if (counts.length > 0) return by * (near ? 1 : OTHER_COUNT)
      return near ? (question.outcomes.length > 0 ? OTHER_OUTCOME : 1) : numbers(hit).length > 0 ? 0.3 : 0
    }
    case 'when':
      return here(claims.timeline).length > 0 ? 1 : numbers(hit).length > 0 ? 0.3 : 0
    case 'how-long':
      return pattern?.test(sentence.folded.text) ? (numbers(hit).length > 0 ? 1 : 0.7) : 0
    case 'what-said':
      return Math.max(0, ...here(claims.quotes).map((quote) => speaks(quote, hit, question, terms)))
    case 'why':
    case 'where':
      return pattern?.test(sentence.folded.text) ? 1 : 0.4
    default:
      return UNKNOWN
  }
}

/** Whether one of the figures is given by whom the question names, if it names anybody. */
function isBy(counts: readonly Casualty[], { whose }: Question, terms: readonly Sought[]): boolean {
  const sought = terms.filter(({ position, light }) => within(position, whose) && !light)
  return (
    sought.length === 0 ||
    counts.some(({ claimant }) => claimant && sought.every(({ asked }) => sameName(asked, claimant.name.text)))
  )
}

const numbers = ({ story, sentence }: Hit) =>
  numerals(sentence.folded.text, story.language.numbers).filter(({ kind }) => kind !== 'label' && kind !== 'ordinal')

/** Whether a number stands beside what the question counts: the first thing it names. */
function countsWhatIsAsked(
  hit: Hit,
  { from }: Question,
  terms: readonly Sought[],
  claims: readonly Casualty[],
): boolean {
  const counted = terms.filter(({ position }) => position >= from).slice(0, 2)
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
      ...wordsOf(text.slice(0, start)).slice(-2),
      ...wordsOf(text.slice(start, end)),
      ...wordsOf(text.slice(end)).slice(0, 3),
    ]
    return around.some(({ form }) => names.has(form))
  })
}

/** How far the one who speaks is the one whose words are asked for, 0 to 1. */
function speaks({ speaker, relays }: Quote, hit: Hit, { whose }: Question, terms: readonly Sought[]): number {
  const { matched } = hit
  const voices = [speaker.name, ...(speaker.mention ? [speaker.mention] : []), ...relays.map(({ name }) => name)]
  const named = new Set(voices.flatMap(({ text }) => wordsOf(text).map(({ form }) => form)))
  const { start, end } = speaker.mention ?? speaker.name
  const near = hit.story.body.slice(Math.max(hit.sentence.start, start - NEAR), Math.min(hit.sentence.end, end + NEAR))
  const beside = new Set(wordsOf(near).map(({ form }) => form))
  const sought = whose ? terms.filter(({ position }) => within(position, whose)) : []
  const whole = sought.reduce((sum, { share }) => sum + share, 0)
  if (whole === 0) return matched.some(({ found }) => named.has(found)) ? 1 : 0.5
  const shareIn = (words: ReadonlySet<string>): number =>
    sought.reduce((sum, { asked, share }) => {
      const match = matched.find((one) => one.asked === asked)
      return sum + (match && match.strength >= 0.5 && words.has(match.found) ? share / whole : 0)
    }, 0)
  const known = shareIn(named)
  const around = shareIn(beside.difference(named))
  return known + (around >= 0.5 ? BESIDE * around : 0)
}

/** The telling words of a question that stand nowhere in what was searched, and their share of its weight, 0 to 1. */
export function lackingOf(
  question: Question,
  terms: readonly Sought[],
  story?: Story,
): { share: number; words: string[] } {
  const lacking = terms.filter(
    ({ asked, position, known, light, name, best }) =>
      !(story && tellsOutcome(story, question.outcomeOf(asked))) &&
      (position >= question.from || within(position, question.whose)) &&
      known &&
      !light &&
      best < (name ? NAME : 0.5),
  )
  return { share: lacking.reduce((sum, { share }) => sum + share, 0), words: lacking.map(({ asked }) => asked) }
}

/** Whether a question counts people by an outcome that the story tells of nobody. */
export const outcomeUntold = (story: Story, { asked, outcomes }: Question): boolean =>
  asked === 'how-many' && outcomes.length > 0 && !outcomes.some((outcome) => tellsOutcome(story, outcome))

const tellsOutcome = (story: Story, outcome: Outcome | undefined): boolean =>
  claimsOf(story).casualties.some((one) => one.outcome === outcome)

/** Whether a question asks for the words of somebody whose name stands nowhere in what was searched. */
export const isStranger = ({ whose, language }: Question, terms: readonly Sought[]): boolean =>
  terms.some(
    ({ asked, position, known, light, best }) =>
      within(position, whose) &&
      !light &&
      best < 0.5 &&
      (known || analyse(foldText(asked), language).skeletons.length > 0),
  )
