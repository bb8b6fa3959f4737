import { setTimeout as wait } from 'node:timers/promises'
import {
  Client,
  DiscordAPIError,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  type GuildMember,
  Options,
  type User,
} from 'discord.js'
import { commands, messageCommands } from '../../commands/index.ts'
import { AnswerCounter } from './answer-counter.ts'
import { Answering } from './answering.ts'
import { retry } from './back-off.ts'
import { DeliveryLoop } from './delivery-loop.ts'
import { watchDepartures } from './departures.ts'
import { IdentifyBackOff } from './identify-back-off.ts'
import { createMayTell } from './may-tell.ts'
import { DiscordMessenger } from './messenger.ts'
import { takesPostedPictures } from './picture.ts'
import { registerCommands } from './register.ts'
import { watchInvitations } from './welcome.ts'
import type { Logger } from './errors.ts'
import type { InteractionContext } from './interaction-context.ts'

/** How to connect to Discord. */
export interface Connection {
  readonly token: string
  /** The address of another Discord API, such as the playground's; Discord's own if left out. */
  readonly api?: string | undefined
  /** Register the commands for this server alone; everywhere if left out. */
  readonly server?: string | undefined
  /** Milliseconds before each further attempt to log in or register, and each further session; the last one stands for all that follow. */
  readonly retries?: readonly number[]
}

/** A bot that is connected to Discord. */
export interface Bot {
  readonly client: Client<true>
  /** Resolves if Discord ends the connection for good, as when the token was revoked. */
  readonly refused: Promise<DiscordRefusal>
  /** Resolves when nobody waits for an answer who waits now. */
  idle(): Promise<void>
  /** Waits for answers under way, then disconnects. Resolves within five seconds. */
  stop(): Promise<void>
}

/** Discord refuses what the settings say, as one line: another attempt would not help. */
export class DiscordRefusal extends Error {}

/** Discord does not know the token. */
export class InvalidToken extends DiscordRefusal {}

/** Milliseconds that a stopping bot waits for answers under way, and then for the logout. */
const DRAIN_TIMEOUT = 3_000
const LOGOUT_TIMEOUT = 1_500

/** Milliseconds after which what discord.js keeps of an interaction's token is dropped; its own hour is thousands of them. */
const HANDLER_LIFE = 60_000

/**
 * Discord's limit of 50 requests a second does not hold for answers to interactions, which is all that this client sends
 * again and again; discord.js would hold them back all the same.
 */
const NO_LIMIT = 100_000

/** The people who asked last are kept, and no messages: every interaction brings its own. */
const RECENT = { maxSize: 100, keepOverLimit: ({ id, client }: User | GuildMember) => id === client.user.id }
const makeCache = Options.cacheWithLimits({
  ...Options.DefaultMakeCacheSettings,
  MessageManager: 0,
  UserManager: RECENT,
  GuildMemberManager: RECENT,
})

/**
 * Logs in, registers the commands if they changed, and answers. Where Discord is out of reach it waits and tries again for
 * as long as it takes. Throws DiscordRefusal.
 */
export async function connect(connection: Connection, context: InteractionContext): Promise<Bot> {
  const { client, refused } = await login(connection, context)
  if (context.storage) context.counter = new AnswerCounter(context.storage, context.log)
  const answering = new Answering(context)
  client.on(Events.InteractionCreate, (interaction) => answering.handle(interaction))
  const stopping = new AbortController()
  await startRegistering(client, connection, context, stopping.signal).catch(async (error: unknown) => {
    await Promise.all([answering.stop(), context.counter?.stop(), logOut(client)])
    throw error
  })
  const deliveries = startDeliveries(client, connection, context)
  const endWatch = context.storage && watchDepartures(client, context.storage, context.log)
  const endInvitations = context.storage && watchInvitations(client, context.storage, context.log)
  return {
    client,
    refused,
    idle: () => answering.drain(),
    async stop() {
      stopping.abort()
      endWatch?.()
      client.removeAllListeners(Events.GuildDelete)
      endInvitations?.()
      client.removeAllListeners(Events.InteractionCreate)
      await Promise.race([
        Promise.allSettled([answering.drain(), deliveries?.stop()]),
        wait(DRAIN_TIMEOUT, undefined, { ref: false }),
      ])
      await Promise.race([context.counter?.stop(), wait(LOGOUT_TIMEOUT, undefined, { ref: false })])
      await answering.stop()
      await logOut(client)
    },
  }
}

/** Disconnects. While a client identifies again, its own destroy() may never resolve. */
const logOut = (client: Client): Promise<void> =>
  Promise.race([client.destroy(), wait(LOGOUT_TIMEOUT, undefined, { ref: false })])

/** Starts the delivery of what is queued, where there is storage. */
function startDeliveries(
  client: Client<true>,
  connection: Connection,
  context: InteractionContext,
): DeliveryLoop | undefined {
  const { storage, log } = context
  if (!storage) return undefined
  const messenger = new DiscordMessenger(connection, {
    storage,
    log,
    app: () => context.app,
    pictures: () => context.pictures,
    takesPictures: (channel) => takesPostedPictures(client.channels.cache.get(channel)),
    mayTell: createMayTell(client, storage),
  })
  const deliveries = new DeliveryLoop(storage, messenger, log)
  context.wakeDelivery = () => deliveries.wake()
  deliveries.start()
  return deliveries
}

/** Registers the commands, or leaves the next attempts for later where Discord fails; those registered before are answered. */
async function startRegistering(
  { rest, application }: Client<true>,
  { server, retries: delays }: Connection,
  { log }: InteractionContext,
  signal: AbortSignal,
): Promise<void> {
  const failed = Promise.withResolvers<void>()
  const register = async (): Promise<void> => {
    const wrote = await registerCommands(rest, application.id, server, commands, messageCommands).catch(
      (error: unknown) => {
        if (!(error instanceof DiscordAPIError && error.status < 500)) throw error
        const place = server ? 'for the server of DISCORD_SERVER' : 'for this application'
        throw new DiscordRefusal(`Discord does not register commands ${place}: ${error.message}`)
      },
    )
    log.info({ commands: commands.length, wrote }, wrote ? 'commands registered' : 'commands were registered already')
  }
  const registered = retry(register, {
    delays,
    signal,
    isFinal: (error) => error instanceof DiscordRefusal,
    onFailure(error, delay) {
      log.warn({ err: error, seconds: delay / 1_000 }, 'could not register the commands, trying again')
      failed.resolve()
    },
  })
  await Promise.race([registered, failed.promise])
  registered.catch((error: unknown) => {
    if (!signal.aborted) log.error({ err: error }, 'the commands are not registered')
  })
}

type Login = Pick<Bot, 'client' | 'refused'>

async function login(connection: Connection, { log }: InteractionContext): Promise<Login> {
  const sessions = new IdentifyBackOff(connection.retries)
  return retry(() => attemptLogin(connection, sessions, log), {
    delays: connection.retries,
    isFinal: (error) => error instanceof DiscordRefusal,
    onFailure: (error, delay) =>
      log.warn({ err: error, seconds: delay / 1_000 }, 'Discord is out of reach, trying again'),
  })
}

async function attemptLogin({ token, api }: Connection, sessions: IdentifyBackOff, log: Logger): Promise<Login> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    // As many connections as Discord recommends, all in this process.
    shards: 'auto',
    allowedMentions: { parse: [] },
    makeCache,
    rest: { handlerSweepInterval: HANDLER_LIFE, globalRequestsPerSecond: NO_LIMIT, ...(api && { api }) },
    ws: { buildIdentifyThrottler: () => sessions },
  })
  client.on(Events.Error, (error) => log.warn({ err: error }, 'connection to Discord'))
  client.on(Events.ShardError, (error) => log.warn({ err: error }, 'connection to Discord'))
  client.on(Events.Warn, (message) => log.warn({}, message))
  const refused = new Promise<DiscordRefusal>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(refusalOf(code)))
  })
  try {
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve))
    const failed = refused.then((refusal) => {
      throw refusal
    })
    await Promise.race([client.login(token), failed])
    return { client: await Promise.race([ready, failed]), refused }
  } catch (error) {
    await logOut(client)
    throw isInvalidToken(error) ? new InvalidToken('Discord does not know this DISCORD_TOKEN') : error
  }
}

/** What a close code means after which discord.js does not connect again. */
const refusalOf = (code: number): DiscordRefusal =>
  code === GatewayCloseCodes.AuthenticationFailed
    ? new InvalidToken('Discord does not know this DISCORD_TOKEN any more')
    : new DiscordRefusal(`Discord ended the connection for good: ${GatewayCloseCodes[code] ?? code}`)

const isInvalidToken = (error: unknown): boolean =>
  (error instanceof DiscordAPIError && error.status === 401) ||
  (error instanceof Error && 'code' in error && error.code === 'TokenInvalid')
