import { checkOpen, type Newsroom } from '../command/newsroom.ts'
import { UserError } from '../command/user-error.ts'
import type { Invocation } from './invocation.ts'

/** Throws UserError where the server is paused, the channel is off, or a cooldown is not over; else starts cooldowns. */
export async function checkAccess(newsroom: Newsroom, { visibility }: Pick<Invocation, 'visibility'>): Promise<void> {
  checkOpen(newsroom)
  const { storage, settings, person, server, channel } = newsroom
  if (visibility === 'private') return
  const own = await storage.startCooldown({ server, channel, person: person.id }, settings['person-cooldown'])
  const all =
    visibility === 'public'
      ? await storage.startCooldown({ server, channel, person: null }, settings['channel-cooldown'])
      : 0
  if (own + all > 0) throw new UserError('coolingDown', { n: Math.max(own, all) })
}
