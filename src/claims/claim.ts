import type { Outcome } from '../languages/casualties.ts'
import type { Excerpt } from '../story/excerpt.ts'

/** A claim of a sentence, with the rule that read it. */
interface Claim {
  /** The sentence's number. */
  readonly sentence: number
  readonly rule: string
}

/** A speaker, by the words of the story that name them best. */
export interface NamedSpeaker {
  readonly name: Excerpt
}

/**
 * How a speaker is known: `named` beside the verb; `subject`, the subject of the sentence before the verb; `continued`,
 * who spoke before in the same sentence; `anaphora`, by a pronoun or by a verb's form; `recent`, the last one mentioned, where
 * nothing refers to anybody; `standalone`, a quotation with no verb.
 */
export const SPEAKER_BASES = ['named', 'subject', 'continued', 'anaphora', 'recent', 'standalone'] as const
type SpeakerBasisKind = (typeof SPEAKER_BASES)[number]

/** How a speaker is known, and by which words: those that named them last. */
export interface SpeakerBasis {
  readonly kind: SpeakerBasisKind
  readonly named: Excerpt
}

/** Whether a speaker is sure: named in the sentence itself, not in another. */
export const isSure = ({ kind }: SpeakerBasis): boolean =>
  kind === 'named' || kind === 'subject' || kind === 'continued'

/** A reported utterance. */
export interface Quote extends Claim {
  readonly basis: SpeakerBasis
  /** `mention`: the words beside the verb that refer to the speaker, as a pronoun may; `name`: whom they mean. */
  readonly speaker: NamedSpeaker & { readonly mention: Excerpt | null }
  /** The cue: the verb or noun of saying; null for a bare quotation that runs on. */
  readonly verb: Excerpt | null
  readonly form: 'direct' | 'indirect' | 'mixed'
  readonly content: Excerpt
  /** To whom it was said, where the sentence says so. */
  readonly addressee: Excerpt | null
  /** Who passed it on, nearest to the speaker first. */
  readonly relays: readonly NamedSpeaker[]
}

export const VICTIMS = ['civilian', 'combatant', 'unspecified'] as const
export type Victims = (typeof VICTIMS)[number]

/** What a count's number is of: "22 families" are 22 households, and nobody knows of how many people. */
export const UNITS = ['people', 'households'] as const
export type Unit = (typeof UNITS)[number]

/** The bound that words set for a count; `no-figure` for "residents of some villages". */
export const BOUNDS = [
  'exactly',
  'at-least',
  'more-than',
  'about',
  'up-to',
  'fewer-than',
  'between',
  'no-figure',
] as const
export type Bound = (typeof BOUNDS)[number]

/** The number of people that words give. */
export interface CountRange {
  /** Both ends included; null where the words set none. */
  readonly min: number | null
  readonly max: number | null
  readonly bound: Bound
  /** Whether the words give an order of magnitude, not a figure: "dozens". `min` is then the least they can mean. */
  readonly vague: boolean
}

/** A count of people to whom something happened, as one claimant gives it. Never added to another. */
export interface Casualty extends Claim, CountRange {
  readonly outcome: Outcome
  /** The larger count of the same outcome, in the same sentence, of which this one is a part. */
  readonly partOf: Excerpt | null
  readonly unit: Unit
  readonly victims: Victims
  readonly count: Excerpt
  /** Who gives the figure; null where nobody is known to. */
  readonly claimant: NamedSpeaker | null
}

/** A time expression that can be placed on the calendar, and with it what its sentence reports. */
export interface DatedEvent extends Claim {
  /** TIMEX3: `2020`, `2023-09-19`, `2023-W38`, `2023-09-20TMO`, `2022-03/2022-05`. */
  readonly value: string
  readonly expression: Excerpt
}

/** A match that became no claim, and why: for whoever mends a rule. */
export interface Dropped {
  readonly sentence: number
  readonly rule: string
  readonly text: Excerpt
  readonly reason: string
}

/** The claims of one kind in a story, and the matches that became none. */
export interface ClaimSet<C extends Claim> {
  readonly claims: readonly C[]
  readonly dropped: readonly Dropped[]
}
