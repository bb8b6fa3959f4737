import { setTimeout as wait } from 'node:timers/promises'
import { Client, DiscordAPIError, Events, GatewayIntentBits, type Interaction } from 'discord.js'
import { commands } from '../../commands/index.ts'
import { DrawingThread } from '../pictures/drawing-thread.ts'
import { PictureCache } from '../pictures/picture-cache.ts'
import { Admission, LoopLag } from './admission.ts'
import { DeliveryLoop } from './delivery-loop.ts'
import { DiscordMessenger } from './messenger.ts'
import { registerCommands } from './register.ts'
import { replyBusy, routeInteraction } from './router.ts'
import type { InteractionContext } from './interaction-context.ts'

/** How to connect to Discord. */
export interface Connection {
  readonly token: string
  /** The address of another Discord API, such as the playground's; Discord's own if left out. */
  readonly api?: string | undefined
  /** Register the commands for this server alone; everywhere if left out. */
  readonly server?: string | undefined
  /** Milliseconds to wait before each further attempt to log in; after the last one start-up fails. */
  readonly retries?: readonly number[]
}

/** A bot that is connected to Discord. */
export interface Bot {
  readonly client: Client<true>
  /** Waits for answers under way, then disconnects. Resolves within five seconds. */
  stop(): Promise<void>
}

/** Discord refused the token: another attempt would not help. */
export class InvalidToken extends Error {}

/** Milliseconds that a stopping bot waits for answers under way, and then for the logout. */
const DRAIN_TIMEOUT = 3_000
const LOGOUT_TIMEOUT = 1_500

/** Logs in, registers the commands if they changed, and answers. Throws InvalidToken, or the last failure. */
export async function connect(connection: Connection, context: InteractionContext): Promise<Bot> {
  const { log } = context
  const client = await login(connection, context)
  const running = new Set<Promise<void>>()
  const lag = new LoopLag()
  const admission = context.admission ?? new Admission(() => lag.read())
  const drawing = new DrawingThread()
  context.pictures = new PictureCache((svg) => drawing.draw(svg))
  client.on(Events.InteractionCreate, (interaction) => {
    const answering = admit(interaction, admission, context).finally(() => running.delete(answering))
    running.add(answering)
  })
  const wrote = await registerCommands(client.rest, client.application.id, connection.server, commands)
  log.info({ commands: commands.length, wrote }, wrote ? 'commands registered' : 'commands were registered already')
  const deliveries = startDeliveries(connection, context)
  return {
    client,
    async stop() {
      client.removeAllListeners(Events.InteractionCreate)
      await Promise.race([
        Promise.allSettled([...running, deliveries?.stop()]),
        wait(DRAIN_TIMEOUT, undefined, { ref: false }),
      ])
      lag.stop()
      await drawing.close()
      // While it is identifying again, destroy() may never resolve.
      await Promise.race([client.destroy(), wait(LOGOUT_TIMEOUT, undefined, { ref: false })])
    },
  }
}

/** Answers an interaction, or says that there are too many. */
async function admit(interaction: Interaction, admission: Admission, context: InteractionContext): Promise<void> {
  if (!admission.enter()) return replyBusy(interaction, context)
  try {
    await routeInteraction(interaction, context)
  } finally {
    admission.leave()
  }
}

/** Starts the delivery of what is queued, where there is storage. */
function startDeliveries(connection: Connection, context: InteractionContext): DeliveryLoop | undefined {
  const { storage, log } = context
  if (!storage) return undefined
  const messenger = new DiscordMessenger(connection, { storage, log, app: () => context.app })
  const deliveries = new DeliveryLoop(storage, messenger, log)
  context.wakeDelivery = () => deliveries.wake()
  deliveries.start()
  return deliveries
}

async function login(
  { token, api, retries = [1_000, 5_000, 15_000] }: Connection,
  { log }: InteractionContext,
): Promise<Client<true>> {
  for (let attempt = 0; ; attempt++) {
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
      const pause = retries[attempt]
      if (pause === undefined) throw error
      log.warn({ err: error, seconds: pause / 1_000 }, 'could not log in, trying again')
      await wait(pause)
    }
  }
}

const isInvalidToken = (error: unknown): boolean =>
  (error instanceof DiscordAPIError && error.status === 401) ||
  (error instanceof Error && 'code' in error && error.code === 'TokenInvalid')
