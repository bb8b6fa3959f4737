import type { Casualty, DatedEvent, Quote } from '../../src/claims/claim.ts'
import { claimsOf } from '../../src/claims/read.ts'
import { foldText } from '../../src/story/fold.ts'
import type { Story } from '../../src/story/story.ts'
import { coversHalf, findOccurrences } from '../occurrences.ts'
import type { Gold, Page } from './gold.ts'
import { type Matching, matchGold } from './match-gold.ts'

type GoldQuote = Gold['quotes'][number]
type GoldCount = Gold['casualties'][number]
type GoldDate = Gold['timeline'][number]

/** The scores of a page's claims against its gold. `words`: quotes regardless of the speaker. */
export interface ScoredPage {
  readonly quotes: Matching<Quote, GoldQuote>
  readonly words: Matching<Quote, GoldQuote>
  readonly casualties: Matching<Casualty, GoldCount>
  readonly timeline: Matching<DatedEvent, GoldDate>
}

/** Reads a page and scores its claims against its gold. */
export function scorePage({ story, gold }: Page): ScoredPage {
  const { quotes, casualties, timeline } = claimsOf(story)
  const covers = ({ content }: Quote, { evidence }: GoldQuote): boolean =>
    coversHalf(content, findOccurrences(story.body, evidence))
  const speaks = ({ speaker }: Quote, entry: GoldQuote): boolean => isNamed(speaker.name.text, entry.speaker)
  // What somebody says goes on over sentences, and is one entry where one verb tells of it.
  const goesOn = (quote: Quote, entry: GoldQuote): boolean =>
    speaks(quote, entry) && sentencesOf(story, entry.evidence).some((n) => Math.abs(n - quote.sentence) <= 1)
  const isHere = ({ sentence }: Casualty | DatedEvent, { evidence }: GoldCount | GoldDate): boolean =>
    sentencesOf(story, evidence).includes(sentence)
  return {
    quotes: matchGold(quotes, gold.quotes, (quote, entry) => covers(quote, entry) && speaks(quote, entry), goesOn),
    words: matchGold(quotes, gold.quotes, covers, goesOn),
    casualties: matchGold(
      casualties,
      gold.casualties,
      (count, entry) =>
        count.outcome === entry.outcome && count.min === entry.min && count.max === entry.max && isHere(count, entry),
    ),
    timeline: matchGold(timeline, gold.timeline, (date, entry) => day(date) === day(entry) && isHere(date, entry)),
  }
}

/** Whether all relays of a quote were read. */
export const relaysRight = ([quote, entry]: readonly [Quote, GoldQuote]): boolean =>
  entry.relays.every((relay) => quote.relays.some(({ name }) => isNamed(name.text, [relay])))

/** Whether the claimant of a figure was read; none where the story itself gives it. */
export const claimantRight = ([{ claimant }, entry]: readonly [Casualty, GoldCount]): boolean =>
  entry.claimant.length === 0 ? claimant === null : claimant !== null && isNamed(claimant.name.text, entry.claimant)

/** The sentences that contain at least half of some words. */
const sentencesOf = ({ body, sentences }: Story, words: string): number[] => {
  const places = findOccurrences(body, words)
  return sentences.filter(({ excerpt }) => coversHalf(excerpt, places)).map(({ n }) => n)
}

/** Whether a name contains an accepted one or is contained in it: "Haddad" and "the minister Rima Haddad". */
export function isNamed(name: string, accepted: readonly string[]): boolean {
  const [one, ...others] = [name, ...accepted].map(plain)
  return (
    one !== undefined &&
    one !== '' &&
    others.some((other) => other !== '' && (one.includes(other) || other.includes(one)))
  )
}

const plain = (text: string): string => foldText(text).replace(/\s+/g, ' ').trim()

/** The day of a value, without its part: `2023-09-20TMO` is as right as `2023-09-20`. */
const day = ({ value }: { readonly value: string }): string => value.replace(/T(?:MO|AF|EV|NI)$/, '')
