import type { Casualty, DatedEvent, Quote } from '../../claims/claim.ts'
import { findNumerals } from '../../claims/numbers.ts'
import type { Span } from '../../claims/pattern.ts'
import { datedEventsOf } from '../../claims/dated-events.ts'
import { claimsOf } from '../../claims/read.ts'
import type { Edition, Sentence } from '../../story/story.ts'

/** A sentence in the edition that it is read in. */
export interface EditionSentence {
  readonly edition: Edition
  readonly sentence: Sentence
}

const inSentence = <Claim extends { readonly sentence: number }>(
  claims: readonly Claim[],
  { sentence }: EditionSentence,
): Claim[] => claims.filter((claim) => claim.sentence === sentence.n)

/** The quotes that were read in a sentence. */
export const quotesIn = (place: EditionSentence): Quote[] => inSentence(claimsOf(place.edition).quotes, place)

/** The counts of people that were read in a sentence. */
export const casualtiesIn = (place: EditionSentence): Casualty[] =>
  inSentence(claimsOf(place.edition).casualties, place)

/**
 * Whether a span of a sentence counts people by what happened to them. Who asks how many without asking for that, as for
 * those who live somewhere, asks for another number.
 */
export const isCasualtyCount = (place: EditionSentence, { start, end }: Span): boolean =>
  casualtiesIn(place).some(({ count }) => count.start < end && start < count.end)

/** The dated events that were read in a sentence. */
export const eventsIn = (place: EditionSentence): DatedEvent[] => inSentence(datedEventsOf(place.edition), place)

/** The numbers of a sentence that are no labels, with their places in its folded text. */
export const numeralsIn = ({ edition, sentence }: EditionSentence): ReturnType<typeof findNumerals> =>
  findNumerals(sentence.folded.text, edition.language.numbers).filter(({ kind }) => kind !== 'label')

/** The numbers of a sentence that count or measure something and are in no date; offsets are those of its folded text. */
export function quantitiesIn(place: EditionSentence): ReturnType<typeof findNumerals> {
  const { edition, sentence } = place
  const dates = inSentence(claimsOf(edition).timeline, place).map(({ expression }) => expression)
  return numeralsIn(place).filter(({ kind, start, end }) => {
    if (kind === 'ordinal') return false
    const original = sentence.folded.toOriginal(start, end)
    return !dates.some((date) => date.start < original.end && original.start < date.end)
  })
}
