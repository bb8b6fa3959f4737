import { z } from 'zod'

/** Gateway opcodes. */
export const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  resume: 6,
  reconnect: 7,
  requestMembers: 8,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const

/** What a bot sends over the gateway. */
export const payload = z.discriminatedUnion('op', [
  z.looseObject({ op: z.literal(OP.heartbeat), d: z.number().nullable() }),
  z.looseObject({
    op: z.literal(OP.identify),
    d: z.looseObject({ token: z.string(), intents: z.number(), properties: z.looseObject({}) }),
  }),
  z.looseObject({
    op: z.literal(OP.resume),
    d: z.looseObject({ token: z.string(), session_id: z.string(), seq: z.number() }),
  }),
  z.looseObject({ op: z.literal(OP.presence), d: z.unknown() }),
  z.looseObject({ op: z.literal(OP.requestMembers), d: z.unknown() }),
])
export type Payload = z.infer<typeof payload>
