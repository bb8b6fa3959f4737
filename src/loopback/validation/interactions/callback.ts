import { z } from 'zod'
import { component } from '../../state/component.ts'
import { messageBody } from '../../state/message.ts'

const choices = z.looseObject({
  choices: z.array(z.looseObject({ name: z.string(), value: z.union([z.string(), z.number()]) })),
})
const modal = z.looseObject({ custom_id: z.string(), title: z.string(), components: z.array(component) })

/** The first response to an interaction, by its type. */
export const callbackBody = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal(4), data: messageBody }),
  z.looseObject({ type: z.literal(5), data: z.looseObject({ flags: z.number().nullish() }).nullish() }),
  z.looseObject({ type: z.literal(6), data: z.unknown().optional() }),
  z.looseObject({ type: z.literal(7), data: messageBody }),
  z.looseObject({ type: z.literal(8), data: choices }),
  z.looseObject({ type: z.literal(9), data: modal }),
])
export type CallbackBody = z.infer<typeof callbackBody>
