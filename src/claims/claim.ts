import type { Outcome } from '../languages/casualties.ts'
import type { Excerpt } from '../story/excerpt.ts'

/** One thing read in a sentence, with the rule that read it. */
interface Claim {
  /** The sentence's number. */
  readonly sentence: number
  readonly rule: string
}

/** Somebody who speaks: the words of the story that name them best. */
export interface NamedSpeaker {
  readonly name: Excerpt
}

/**
 * How a speaker is known: `named` beside the verb; `told-of` by the sentence before its verb; `goes-on`, who spoke
 * before in the same sentence; `meant` by a pronoun or by a verb's form; `last`, whoever was met last, where nothing
 * tells; `alone`, a quotation with no verb.
 */
export const SPEAKER_BASES = ['named', 'told-of', 'goes-on', 'meant', 'last', 'alone'] as const
export type SpeakerBasisKind = (typeof SPEAKER_BASES)[number]

/** How a speaker is known, and by which words of the story: those that named them last. */
export interface SpeakerBasis {
  readonly kind: SpeakerBasisKind
  readonly named: Excerpt
}

/** Who is named in the sentence itself speaks surely; who is known by another sentence, likely. */
export const isSure = ({ kind }: SpeakerBasis): boolean => kind === 'named' || kind === 'told-of' || kind === 'goes-on'

/** A reported utterance. */
export interface Quote extends Claim {
  readonly basis: SpeakerBasis
  /** `mention`: the words beside the verb that stand for the speaker, a pronoun as well; `name`: whom they mean. */
  readonly speaker: NamedSpeaker & { readonly mention: Excerpt | null }
  /** The cue: the verb or noun of saying; null for a bare quotation that runs on. */
  readonly verb: Excerpt | null
  readonly form: 'direct' | 'indirect' | 'mixed'
  readonly content: Excerpt
  /** To whom it was said, where the sentence tells. */
  readonly addressee: Excerpt | null
  /** Who passed it on, nearest to the speaker first. */
  readonly relays: readonly NamedSpeaker[]
}

export const VICTIMS = ['civilian', 'combatant', 'unspecified'] as const
export type Victims = (typeof VICTIMS)[number]

/** How the words put a count: what befell "residents of some villages" has no figure. */
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

/** How many people words tell of. */
export interface CountRange {
  /** Both ends included; null where the words set none. */
  readonly min: number | null
  readonly max: number | null
  readonly bound: Bound
  /** The words tell an order of magnitude, not a figure: "dozens". `min` is then the least they can mean. */
  readonly vague: boolean
}

/** A count of people to whom something happened, as one claimant gives it. Never added to another. */
export interface Casualty extends Claim, CountRange {
  readonly outcome: Outcome
  /** The words of the larger count of the same outcome that the sentence tells this one to be a part of. */
  readonly partOf: Excerpt | null
  readonly victims: Victims
  readonly count: Excerpt
  /** Who gives the figure; null where nobody was read to. */
  readonly claimant: NamedSpeaker | null
}

/** A time expression that can be placed on the calendar, and so what its sentence tells. */
export interface DatedEvent extends Claim {
  /** TIMEX3: `2020`, `2023-09-19`, `2023-W38`, `2023-09-20TMO`, `2022-03/2022-05`. */
  readonly value: string
  readonly expression: Excerpt
}

/** What a rule saw and the engine did not keep, and why: for whoever mends a rule. */
export interface Dropped {
  readonly sentence: number
  readonly rule: string
  readonly text: Excerpt
  readonly reason: string
}

/** What one reader made of a story. */
export interface ClaimSet<C extends Claim> {
  readonly claims: readonly C[]
  readonly dropped: readonly Dropped[]
}
