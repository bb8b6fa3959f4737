import { z } from 'zod'
import { Excerpt } from '../story/excerpt.ts'
import { OUTCOMES } from '../languages/casualties.ts'
import { BOUNDS, GROUNDS, VICTIMS } from './claim.ts'
import type { Claims } from './read.ts'

/** Claims as text that can be kept, with every excerpt as its two offsets. */
export const recordOf = (claims: Claims): string =>
  JSON.stringify(claims, (_, value: unknown) => (value instanceof Excerpt ? [value.start, value.end] : value))

const place = z.tuple([z.int(), z.int()])
const voice = z.object({ name: place })
const claim = { sentence: z.int(), rule: z.string() }
const kept = z.object({
  quotes: z.array(
    z.object({
      ...claim,
      ground: z.object({ kind: z.enum(GROUNDS), named: place }),
      speaker: z.object({ name: place, mention: place.nullable() }),
      verb: place.nullable(),
      form: z.enum(['direct', 'indirect', 'mixed']),
      content: place,
      addressee: place.nullable(),
      relays: z.array(voice),
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
      partOf: place.nullable(),
      victims: z.enum(VICTIMS),
      count: place,
      claimant: voice.nullable(),
    }),
  ),
  timeline: z.array(z.object({ ...claim, value: z.string(), expression: place })),
  dropped: z.array(z.object({ ...claim, text: place, why: z.string() })),
})

/** Claims as they were kept, over the body that they were read in. Throws if the text is no record of claims. */
export function claimsFrom(record: string, body: string): Claims {
  const { quotes, casualties, timeline, dropped } = kept.parse(JSON.parse(record))
  const at = ([start, end]: readonly [number, number]): Excerpt => Excerpt.of(body, start, end)
  const atOrNot = (place: readonly [number, number] | null): Excerpt | null => place && at(place)
  return {
    quotes: quotes.map((quote) => ({
      ...quote,
      ground: { kind: quote.ground.kind, named: at(quote.ground.named) },
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
    dropped: dropped.map((one) => ({ ...one, text: at(one.text) })),
  }
}
