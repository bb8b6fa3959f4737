import { setTimeout as wait } from 'node:timers/promises'
import { Client, DiscordAPIError, Events, GatewayIntentBits } from 'discord.js'
import { commands } from '../../commands/index.ts'
import { type DeliveryLoop, startDeliveryLoop } from './delivery-loop.ts'
import { createMessenger } from './messenger.ts'
import { registerCommands } from './register.ts'
import { routeInteraction } from './router.ts'
import type { InteractionContext } from './interaction-context.ts'

/** How to reach Discord. */
export interface Connection {
  readonly token: string
  /** Another address of Discord's API, as the playground's; Discord's own if left out. */
  readonly api?: string | undefined
  /** Register the commands for this server alone; everywhere if left out. */
  readonly server?: string | undefined
  /** Milliseconds between tries to log in, one after another; then start-up fails. */
  readonly retries?: readonly number[]
}

/** A bot that is on Discord. */
export interface Bot {
  readonly client: Client<true>
  /** Lets what is being answered finish, then leaves. Resolves within five seconds. */
  stop(): Promise<void>
}

/** Discord refused the token: nothing to wait for. */
export class InvalidToken extends Error {}

/** Answers still being given when the bot stops get this long, and leaving itself this long, in milliseconds. */
const DRAIN_TIMEOUT = 3_000
const LOGOUT_TIMEOUT = 1_500

/** Goes on Discord: logs in, registers the commands if they changed, answers. Throws BadToken, or the last failure. */
export async function connect(connection: Connection, context: InteractionContext): Promise<Bot> {
  const { log } = context
  const client = await login(connection, context)
  const running = new Set<Promise<void>>()
  client.on(Events.InteractionCreate, (interaction) => {
    const answer = routeInteraction(interaction, context).finally(() => running.delete(answer))
    running.add(answer)
  })
  const wrote = await registerCommands(client.rest, client.application.id, connection.server, commands)
  log.info({ commands: commands.length, wrote }, wrote ? 'commands registered' : 'commands were registered already')
  const desk = attachDeliveryLoop(connection, context)
  return {
    client,
    async stop() {
      client.removeAllListeners(Events.InteractionCreate)
      await Promise.race([
        Promise.allSettled([...running, desk?.stop()]),
        wait(DRAIN_TIMEOUT, undefined, { ref: false }),
      ])
      // While it is identifying again, destroy() may never resolve.
      await Promise.race([client.destroy(), wait(LOGOUT_TIMEOUT, undefined, { ref: false })])
    },
  }
}

/** Sets the desk to work, where there is a storage. */
function attachDeliveryLoop(connection: Connection, context: InteractionContext): DeliveryLoop | undefined {
  const { storage, log } = context
  if (!storage) return undefined
  const messenger = createMessenger(connection, { storage, log, house: () => context.app })
  const desk = startDeliveryLoop(storage, messenger, log)
  context.wakeDelivery = desk.wake
  return desk
}

async function login(
  { token, api, retries = [1_000, 5_000, 15_000] }: Connection,
  { log }: InteractionContext,
): Promise<Client<true>> {
  for (let tried = 0; ; tried++) {
    const client = new Client({
      intents: [GatewayIntentBits.Guilds],
      allowedMentions: { parse: [] },
      ...(api && { rest: { api } }),
    })
    client.on(Events.Error, (error) => log.warn({ err: error }, 'connection to Discord'))
    client.on(Events.Warn, (message) => log.warn({}, message))
    try {
      const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve))
      await client.login(token)
      return await ready
    } catch (error) {
      await Promise.race([client.destroy(), wait(LOGOUT_TIMEOUT, undefined, { ref: false })])
      if (isInvalidToken(error)) throw new InvalidToken('Discord does not know this DISCORD_TOKEN')
      const pause = retries[tried]
      if (pause === undefined) throw error
      log.warn({ err: error, seconds: pause / 1_000 }, 'could not log in, trying again')
      await wait(pause)
    }
  }
}

const isInvalidToken = (error: unknown): boolean =>
  (error instanceof DiscordAPIError && error.status === 401) ||
  (error instanceof Error && 'code' in error && error.code === 'TokenInvalid')
