import { type Loopback, startLoopback } from '../loopback/loopback.ts'
import { announcingGuild, type GuildModel, openChannel, readerMember } from '../loopback/state/guild-model.ts'
import { readAssets } from './assets.ts'
import { pageListener } from './listener.ts'
import { Page, type PlaygroundStories } from './page.ts'

/** A loopback Discord with a page to use it from. */
export interface Playground {
  /** The address for discord.js's option `rest: { api }`. */
  readonly api: string
  /** The token that discord.js logs in with; valid for this one run. */
  readonly token: string
  /** The address of the page. */
  readonly url: string
  readonly discord: Loopback
  /** Lets the server invite the bot, which runs, and waits until it greets. What it kept of the server is forgotten. */
  invite(): Promise<void>
  /** Stops serving. */
  close(): Promise<void>
}

/** The port is in use by another program. */
export class PortTaken extends Error {}

/** The newsroom with its announcements, which another channel follows. The bot greets it where everybody asks. */
const GUILD: GuildModel = {
  ...announcingGuild,
  guild: { ...announcingGuild.guild, systemChannel: openChannel.id },
}

/** Starts the playground on 127.0.0.1. Rejects with PortTaken; port 0 takes any free one. */
export async function startPlayground({
  port,
  stories,
}: {
  readonly port: number
  readonly stories: PlaygroundStories
}): Promise<Playground> {
  const assets = await readAssets()
  const listener = pageListener(assets, () => page)
  const discord = await startLoopback({ port, listener, guildModel: GUILD }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    throw new PortTaken(`port ${port} is taken by another program; choose another with PORT`)
  })
  const page = new Page(discord, stories)
  const invite = (): Promise<void> => {
    discord.gateway.inviteBot()
    return discord.waitUntil(() => discord.state.messages(openChannel, readerMember).length > 0)
  }
  const url = `${discord.origin}/`
  return { api: discord.api, token: discord.token, url, discord, invite, close: () => discord.close() }
}
