import { z } from 'zod'
import { Excerpt } from '../story/excerpt.ts'
import { OUTCOMES } from '../languages/casualties.ts'
import { BOUNDS, SPEAKER_BASES, UNITS, VICTIMS } from './claim.ts'
import type { Claims } from './read.ts'

/** Claims as JSON, with every excerpt as its two offsets. */
export const serializeClaims = (claims: Claims): string =>
  JSON.stringify(claims, (_, value: unknown) => (value instanceof Excerpt ? [value.start, value.end] : value))

const offsets = z.tuple([z.int(), z.int()])
const speakerSchema = z.object({ name: offsets })
const claim = { sentence: z.int(), rule: z.string() }
const claimsSchema = z.object({
  quotes: z.array(
    z.object({
      ...claim,
      basis: z.object({ kind: z.enum(SPEAKER_BASES), named: offsets }),
      speaker: z.object({ name: offsets, mention: offsets.nullable() }),
      verb: offsets.nullable(),
      form: z.enum(['direct', 'indirect', 'mixed']),
      content: offsets,
      addressee: offsets.nullable(),
      relays: z.array(speakerSchema),
    }),
  ),
  casualties: z.array(
    z.object({
      ...claim,
      outcome: z.enum(OUTCOMES),
      min: z.number().nullable(),
      max: z.number().nullable(),
      bound: z.enum(BOUNDS),
      vague: z.boolean(),
      partOf: offsets.nullable(),
      unit: z.enum(UNITS),
      victims: z.enum(VICTIMS),
      count: offsets,
      claimant: speakerSchema.nullable(),
    }),
  ),
  timeline: z.array(z.object({ ...claim, value: z.string(), expression: offsets })),
  dropped: z.array(z.unknown()),
})
const droppedSchema = z.array(z.object({ ...claim, text: offsets, reason: z.string() }))

/**
 * Claims from their JSON, over the body they were read from. Throws on a text that holds no claims. What was dropped, more
 * than all else and of use to nobody but who explains a reading, is checked when it is first used.
 */
export function parseClaims(record: string, body: string): Claims {
  const { quotes, casualties, timeline, dropped: unchecked } = claimsSchema.parse(JSON.parse(record))
  const at = ([start, end]: readonly [number, number]): Excerpt => Excerpt.of(body, start, end)
  const atOrNot = (place: readonly [number, number] | null): Excerpt | null => place && at(place)
  let dropped: Claims['dropped'] | undefined
  return {
    quotes: quotes.map((quote) => ({
      ...quote,
      basis: { kind: quote.basis.kind, named: at(quote.basis.named) },
      speaker: { name: at(quote.speaker.name), mention: atOrNot(quote.speaker.mention) },
      verb: atOrNot(quote.verb),
      content: at(quote.content),
      addressee: atOrNot(quote.addressee),
      relays: quote.relays.map(({ name }) => ({ name: at(name) })),
    })),
    casualties: casualties.map((one) => ({
      ...one,
      partOf: atOrNot(one.partOf),
      count: at(one.count),
      claimant: one.claimant && { name: at(one.claimant.name) },
    })),
    timeline: timeline.map((event) => ({ ...event, expression: at(event.expression) })),
    get dropped() {
      dropped ??= droppedSchema.parse(unchecked).map((one) => ({ ...one, text: at(one.text) }))
      return dropped
    },
  }
}
