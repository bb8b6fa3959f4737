import { Routes } from 'discord.js'
import { z } from 'zod'
import { type Message, toRequest } from './message.ts'
import type { AnswerableInteraction } from './newsroom.ts'

const sentSchema = z.object({ id: z.string() })

/**
 * Edits the reply that was promised, and returns its id. discord.js would make objects of the message that comes back, of all
 * its components too, which nobody reads.
 */
export async function editReply(
  { client, applicationId, token }: Pick<AnswerableInteraction, 'client' | 'applicationId' | 'token'>,
  message: Message,
): Promise<string> {
  const route = Routes.webhookMessage(applicationId, token)
  return sentSchema.parse(await client.rest.patch(route, { ...toRequest(message), auth: false })).id
}
