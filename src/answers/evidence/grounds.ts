import type { Outcome } from '../../languages/casualties.ts'
import type { Sought } from '../../search/search.ts'
import type { Edition } from '../../story/story.ts'
import type { Evidence } from './evidence.ts'
import { lackingOf, outcomeUntold, strangersOf } from './lacking.ts'
import { isMeasured, type Measured, type Question, within } from '../question.ts'

/** What speaks for a story not answering a question at all, each 0 to 1. */
export interface Grounds {
  /** Whether it holds nothing like a name of the question. */
  readonly stranger: number
  /** How much of the question's weight lies on telling words that nothing in it meets. */
  readonly lacking: number
  /** Whether people are to be counted by an outcome that it tells of nobody. */
  readonly untold: number
  /** How far whoever's words are asked for says nothing in it. */
  readonly silent: number
  /** Whether it holds nothing of the kind that is asked for: no sum, no age, no date. */
  readonly kindless: number
  /** The same, of the sentences that meet most of the question's words. */
  readonly beside: number
}

/** Of the best coverage so much is still about the same thing. */
const ABOUT = 0.6

/** Weighs the grounds for declining a question about an edition. */
export function groundsOf(
  question: Question,
  terms: readonly Sought[],
  evidence: readonly Evidence[],
  edition: Edition,
): Grounds {
  const most = Math.max(0, ...evidence.map(({ covered }) => covered))
  const about = evidence.filter(({ covered }) => covered >= ABOUT * most)
  const told = (of: readonly Evidence[]): number =>
    isMeasured(question.asked) ? Math.max(0, ...of.map(({ holds }) => holds)) : 1
  return {
    stranger: strangersOf(question, terms).length > 0 ? 1 : 0,
    lacking: lackingOf(question, terms, edition).share,
    untold: outcomeUntold(edition, question) ? 1 : 0,
    silent: question.asked === 'what-said' ? 1 - Math.max(0, ...evidence.map(({ speaks }) => speaks)) : 0,
    kindless: 1 - told(evidence),
    beside: 1 - told(about),
  }
}

/** A ground on which it can be said that a story does not tell, by what it lacks. */
export type Ground =
  | { readonly lacks: 'name' | 'word' | 'speaker'; readonly word: string }
  | { readonly lacks: 'outcome'; readonly outcome: Outcome }
  | { readonly lacks: 'kind'; readonly kind: Measured }

/**
 * Whether a ground is decisive by itself: a story that holds nothing like somebody's name cannot tell what they said.
 * What is typed in a script without capitals may be a word misspelt, and decides nothing.
 */
export const isDecisive = (ground: Ground, question: Question, terms: readonly Sought[]): boolean =>
  ground.lacks === 'name' &&
  question.asked === 'what-said' &&
  terms.some(({ asked, name, position }) => asked === ground.word && name && within(position, question.whose))

/** Somebody's words are wanting from so surely nobody on. */
const SILENT = 0.6

/** The surest ground that can be named; null where there is none. */
export function groundOf(
  question: Question,
  terms: readonly Sought[],
  grounds: Grounds,
  edition: Edition,
): Ground | null {
  const [stranger] = strangersOf(question, terms)
  if (stranger !== undefined) return { lacks: 'name', word: stranger }
  const [outcome] = question.outcomes
  if (grounds.untold > 0 && outcome) return { lacks: 'outcome', outcome }
  if (grounds.kindless > 0 && isMeasured(question.asked)) return { lacks: 'kind', kind: question.asked }
  const whose = wordsAt(question, question.whose)
  if (grounds.silent >= SILENT && whose !== '') return { lacks: 'speaker', word: whose }
  const [word] = lackingOf(question, terms, edition).words
  return word === undefined ? null : { lacks: 'word', word }
}

/** The words of a question from one place to before another, as it writes them. */
function wordsAt({ words }: Question, stretch: readonly [number, number] | null): string {
  return stretch ? words.slice(...stretch).join(' ') : ''
}
