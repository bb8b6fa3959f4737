import { isPartOf } from '../claims/casualties/parts.ts'
import type { CountRange, Casualty } from '../claims/claim.ts'
import type { Language } from '../languages/language.ts'
import { type Phrase, phrase } from '../answers/phrase.ts'

/** A count of people, with the counts that are parts of it. */
export interface Figure {
  readonly claim: Casualty
  readonly parts: readonly Figure[]
}

/** Nests claims: each part under the count that it is a part of. A part whose whole is not among them stands alone. */
export function nestFigures(claims: readonly Casualty[]): Figure[] {
  const partsOf = (whole: Casualty): Figure[] => claims.filter((one) => isPartOf(one, whole)).map(figure)
  const figure = (claim: Casualty): Figure => ({ claim, parts: partsOf(claim) })
  return claims.filter((one) => !claims.some((whole) => isPartOf(one, whole))).map(figure)
}

/** The language of a figure's story, and of its reader. */
export interface FigureLanguages {
  readonly story: Language
  readonly reader: Language
}

/** Formats outcome, number and victims: "killed: 27, of them civilians: 2". */
export function formatFigure({ claim, parts }: Figure, told: FigureLanguages): Phrase {
  const amount = formatPeople(claim, told)
  const whole = claim.partOf ? phrase('partOf', { part: amount, words: claim.partOf }) : amount
  return withParts(phrase('figure', { what: phrase(claim.outcome), amount: whole }), parts, told)
}

/** Formats a number, and who the victims are if the claim says so. */
function formatPeople(claim: Casualty, told: FigureLanguages): Phrase {
  const amount = formatAmount(claim, told)
  return claim.victims === 'unspecified' ? amount : phrase('who', { amount, who: phrase(claim.victims) })
}

/** Formats a number with its bound, and the story's own words where the reader's language cannot be exact. */
function formatAmount(claim: Casualty, { story, reader }: FigureLanguages): Phrase {
  const foreign = story.code !== reader.code
  const { bound, vague, unit, count: words } = claim
  if ((vague || unit === 'households') && !foreign) return phrase('words', { words })
  const amount = formatCount(claim)
  return bound === 'no-figure' || (foreign && bound !== 'exactly') ? phrase('inWords', { amount, words }) : amount
}

/** Formats a part of a count: by its victims, or else in the story's words. */
function formatPart(claim: Casualty, told: FigureLanguages): Phrase {
  const amount = formatAmount(claim, told)
  if (claim.victims !== 'unspecified') return phrase('figure', { what: phrase(claim.victims), amount })
  const isInWords = claim.vague || claim.unit === 'households'
  return isInWords ? amount : phrase('inWords', { amount: formatBound(claim), words: claim.count })
}

/** Formats a count with its parts: "27, of them civilians: 2, and 1 “a nurse”". */
const withParts = (whole: Phrase, parts: readonly Figure[], told: FigureLanguages): Phrase =>
  parts.reduce((said, { claim, parts }, i) => {
    const part = formatPart(claim, told)
    return withParts(phrase(i === 0 ? 'ofThem' : 'andOfThem', { whole: said, part }), parts, told)
  }, whole)

/** Formats a number of people, or of families, without the story's words. */
export function formatCount(claim: Pick<Casualty, 'unit' | keyof CountRange>): Phrase {
  const amount = formatBound(claim)
  return claim.unit === 'households' && !claim.vague ? phrase('households', { amount }) : amount
}

/** Formats a number without the story's words: of "dozens" only that it is no exact figure. */
function formatBound({ min, max, bound, vague }: CountRange): Phrase {
  if (vague) return phrase('noExactFigure')
  switch (bound) {
    case 'exactly':
      return phrase('exactly', { n: min ?? 0 })
    case 'about':
      return phrase('roughly', { n: min ?? 0 })
    case 'at-least':
      return phrase('atLeast', { n: min ?? 0 })
    case 'more-than':
      return phrase('moreThan', { n: (min ?? 0) - 1 })
    case 'up-to':
      return phrase('upTo', { n: max ?? 0 })
    case 'fewer-than':
      return phrase('fewerThan', { n: (max ?? 0) + 1 })
    case 'between':
      return phrase('between', { min: min ?? 0, max: max ?? 0 })
    case 'no-figure':
      return phrase('noFigure')
  }
}
