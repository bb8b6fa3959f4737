import type { Casualty } from '../../claims/claim.ts'
import { languages } from '../../languages/index.ts'
import { isSameName } from '../../search/name-similarity.ts'
import type { Hit, ScoredTerm } from '../../search/search.ts'
import { type Token, tokenize } from '../../search/tokenize.ts'
import { foldPattern, foldText } from '../../story/fold.ts'
import { isContentPosition, isInRange, type Question } from '../question.ts'
import { isBackground } from './context-features.ts'
import { casualtiesIn, isCasualtyCount, quantitiesIn } from './sentence-claims.ts'

/** Weight of a count of something else than the question asks for. */
const OTHER_COUNT = 0.5
/** Weight of a count about an earlier event than the story's. */
const EARLIER_EVENT = 0.5
/** Weight of a count that somebody else than the asked claimant gives. */
const OTHER_CLAIMANT = 0.3
/** Score of a count of the asked thing without the asked outcome, and of a number of anything. */
const OTHER_OUTCOME = 0.3
const ANY_NUMBER = 0.3

/** How surely a sentence answers how many, 0 to 1. */
export function countMatch(hit: Hit, question: Question, terms: readonly ScoredTerm[]): number {
  const counts = casualtiesIn(hit).filter(
    ({ outcome, bound }) => question.outcomes.includes(outcome) && bound !== 'no-figure',
  )
  const isAskedThing = countsAskedThing(hit, question, terms, counts)
  if (counts.length > 0)
    return (
      (isGivenByAsked(counts, question, terms) ? 1 : OTHER_CLAIMANT) *
      (isAskedThing ? 1 : OTHER_COUNT) *
      (isBackground(hit, question) ? EARLIER_EVENT : 1)
    )
  if (isAskedThing) return question.outcomes.length > 0 ? OTHER_OUTCOME : 1
  return askedQuantities(hit, question).length > 0 ? ANY_NUMBER : 0
}

/** The numbers of a sentence that may be what is asked for: those of casualties only where an outcome is asked about. */
const askedQuantities = (hit: Hit, { outcomes }: Question): ReturnType<typeof quantitiesIn> =>
  quantitiesIn(hit).filter(
    ({ start, end }) => outcomes.length > 0 || !isCasualtyCount(hit, hit.sentence.folded.toOriginal(start, end)),
  )

/** Whether the question names no claimant, or the one of some count. */
function isGivenByAsked(
  counts: readonly Casualty[],
  { speakerRange }: Question,
  terms: readonly ScoredTerm[],
): boolean {
  const asked = terms.filter(({ position, isLight }) => isInRange(position, speakerRange) && !isLight)
  return (
    asked.length === 0 ||
    counts.some(({ claimant }) => claimant && asked.every(({ queryText }) => isSameName(queryText, claimant.name.text)))
  )
}

/** A match of the counted thing from this strength on. */
const MIN_STRENGTH = 0.5
/** Number of words behind a number among which the counted thing may stand: "seven injured passengers". */
const MAX_WORDS_BEHIND = 2

/** Whether a number of a sentence stands beside what the question counts. */
function countsAskedThing(
  hit: Hit,
  question: Question,
  terms: readonly ScoredTerm[],
  counts: readonly Casualty[],
): boolean {
  const asked = countedTerms(question, terms)
  if (asked.length === 0) return counts.length > 0
  const quantities = askedQuantities(hit, question)
  if (asked.some(({ queryText }) => isPersonWord(queryText))) return quantities.length > 0
  const forms = new Set(
    hit.matched
      .filter(({ queryText, strength }) => strength >= MIN_STRENGTH && asked.some((one) => one.queryText === queryText))
      .map(({ storyForm }) => storyForm),
  )
  const holds = (text: string): boolean => tokenize(text).some(({ form }) => forms.has(form))
  return (
    counts.some(({ count }) => holds(count.text)) ||
    quantities.some(({ start, end }) =>
      wordsAround(hit.sentence.folded.text, start, end).some((form) => forms.has(form)),
    )
  )
}

/** The terms of the counted thing: the first content term behind the question word, and the next if that one is light. */
function countedTerms(question: Question, terms: readonly ScoredTerm[]): ScoredTerm[] {
  const content = terms.filter(({ position }) => isContentPosition(position, question))
  const behind = content.filter(({ position }) => position >= question.cueRange[1])
  const [first, second] = behind.length > 0 ? behind : content
  return [first, first?.isLight ? second : undefined].filter((one) => one !== undefined)
}

/** The words of a text at a number, the one before it, and those behind it that may be what it counts. */
const wordsAround = (text: string, start: number, end: number): string[] =>
  [
    ...wordsBefore(text, start).slice(-1),
    ...tokenize(text.slice(start, end)),
    ...wordsBehind(text, end).slice(0, MAX_WORDS_BEHIND),
  ].map(({ form }) => form)

/** Number of characters beside a number that are looked at first. */
const WINDOW = 64

/** The last word before an offset, and perhaps some before it. */
function wordsBefore(text: string, offset: number, window = WINDOW): Token[] {
  const words = tokenize(text.slice(Math.max(0, offset - window), offset))
  // The first word may begin before the window.
  return words.length > 1 || window >= offset ? words : wordsBefore(text, offset, 4 * window)
}

/** The first words behind an offset, as many as count. */
function wordsBehind(text: string, offset: number, window = WINDOW): Token[] {
  const words = tokenize(text.slice(offset, offset + window))
  // The last word may end behind the window.
  const isEnough = words.length > MAX_WORDS_BEHIND || offset + window >= text.length
  return isEnough ? words : wordsBehind(text, offset, 4 * window)
}

const personWords = languages.map(({ search }) => new RegExp(foldPattern(search.personWord), 'u'))

/** Whether a word counts anybody, in whatever language: "people". */
const isPersonWord = (word: string): boolean => personWords.some((pattern) => pattern.test(foldText(word)))
