import { type Client, Events } from 'discord.js'
import type { Storage } from '../record/storage.ts'
import type { Logger } from './errors.ts'

/** Milliseconds between two looks at the list of servers. */
const INTERVAL = 3_600_000

/**
 * Deletes what is on record of a server when the bot is removed from it. An outage of Discord's is no removal. Servers that
 * the bot was removed from while it did not run are found in the list of those it is in. Returns what ends it.
 */
export function watchDepartures(client: Client<true>, storage: Storage, log: Logger): () => void {
  const logFailure = (error: unknown): void => log.error({ err: error }, 'a server that is gone was not forgotten')
  // discord.js tells of an outage by another event.
  client.on(Events.GuildDelete, ({ id }) => {
    storage.deleteServer(id).then(() => log.info({ server: id }, 'removed from a server: it is forgotten'), logFailure)
  })
  const compare = (): void => {
    // While it connects, or connects again, the list may not be whole.
    if (!client.isReady()) return
    storage.forgetAbsentServers(new Set(client.guilds.cache.keys())).then((forgotten) => {
      if (forgotten.length > 0) log.info({ servers: forgotten }, 'no longer in these servers for a week: forgotten')
    }, logFailure)
  }
  compare()
  const timer = setInterval(compare, INTERVAL)
  timer.unref()
  return () => clearInterval(timer)
}
