import { type Client, DiscordAPIError, type Guild, type GuildMember } from 'discord.js'
import { findToldFollow } from '../delivery/news-content.ts'
import type { Delivery } from '../desk/deliver.ts'
import type { Storage } from '../record/storage.ts'
import { postingPermissions } from './newsroom.ts'

/** Whether whoever asked for news may still be told there: is still in the server, and may write in the channel. */
export type MayTell = (delivery: Delivery) => Promise<boolean>

/** Discord's error codes for somebody who is not in the server, or nowhere any more. */
const GONE_CODES = new Set<string | number>([10_007, 10_013])

/** Asks Discord each time, since rights change. Who left a server follows nothing there any more. */
export const createMayTell =
  (client: Client<true>, storage: Storage): MayTell =>
  async (delivery) => {
    const follow = await findToldFollow(delivery, storage)
    const guild = client.guilds.cache.get(delivery.server)
    // What is followed no longer, and a server that the bot has left, is told of nowhere.
    if (!follow || !guild) return false
    const member = await findMember(guild, follow.person)
    if (!member) {
      await storage.stopFollows(follow.person, { server: delivery.server })
      return false
    }
    if (delivery.channel === null) return true
    const place = await client.channels.fetch(delivery.channel)
    if (!place || place.isDMBased()) return false
    return place.permissionsFor(member)?.has(postingPermissions(place.isThread())) ?? false
  }

async function findMember(guild: Guild, person: string): Promise<GuildMember | null> {
  try {
    return await guild.members.fetch({ user: person, force: true })
  } catch (error) {
    if (error instanceof DiscordAPIError && GONE_CODES.has(error.code)) return null
    throw error
  }
}
