import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Logger, pino } from 'pino'
import { type RunningBot, startBot } from './bot.ts'
import { ConfigError, type Config, processEnvironment, readConfig } from './config.ts'
import { storageLocation } from './database/open.ts'
import { DiscordRefusal } from './discord/connect.ts'
import type { InteractionContext } from './discord/interaction-context.ts'
import { type Backlog, NO_BACKLOG } from './record/backlog.ts'
import { toPrintableJson } from './story/printable.ts'
import { reasonOf } from './story/reason.ts'

/** Where the playground listens if PORT does not say. */
const PORT = 3_000

/** Starts the bot on Discord, or without a token on a Discord on this machine to try it on. */
async function main(): Promise<void> {
  const config = readConfig(processEnvironment())
  const options = { level: config.LOG_LEVEL, serializers: { err: serializeError } }
  const log = pino({ ...options, hooks: { streamWrite: toPrintableJson } }, pino.destination(2))
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'))
  let running: Pick<RunningBot, 'stop'> | undefined
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      log.info({ signal }, 'leaving')
      // While it starts, or waits for Discord, nothing is acknowledged that could be lost.
      void Promise.resolve(running?.stop()).then(() => process.exit(0))
    })
  running = config.DISCORD_TOKEN
    ? await runOnDiscord(config, config.DISCORD_TOKEN, log)
    : await runPlayground(config, log)
}

/** An error for the log, without the properties that libraries add: requests hold people's questions, ids and tokens. */
const serializeError = (error: unknown): object =>
  error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack, ...('code' in error && { code: error.code }) }
    : { message: String(error) }

async function runOnDiscord(config: Config, token: string, log: Logger): Promise<Pick<RunningBot, 'stop'>> {
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir, DATA_KEY: dataKeys } = config
  const { DISCORD_SERVER: server, DISCORD_API: api } = config
  let bot: RunningBot | undefined
  const monitoring = await monitor(config, () => bot)
  const record = storageLocation({ databaseUrl, dataDir, dataKeys })
  try {
    bot = await startBot(config, { token, server, api }, record, log, monitoring?.observe)
  } catch (error) {
    await monitoring?.close()
    throw error
  }
  log.info({ as: bot.tag, stories: bot.app().stories.size }, 'on Discord')
  const { stop, refused } = bot
  const end = async (): Promise<void> => {
    await stop()
    await monitoring?.close()
  }
  void refused.then(async ({ message }) => {
    log.fatal(message)
    await end()
    process.exit(1)
  })
  return { stop: end }
}

interface Monitoring {
  close(): Promise<void>
  readonly observe: NonNullable<InteractionContext['observe']>
}

/** Serves health, readiness and figures where MONITOR_PORT is set; from before the bot has started. */
async function monitor(config: Config, bot: () => RunningBot | undefined): Promise<Monitoring | undefined> {
  if (config.MONITOR_PORT === undefined) return undefined
  const { Metrics } = await import('./monitoring/metrics.ts')
  const { startMonitoring } = await import('./monitoring/server.ts')
  const readBacklog = async (): Promise<Backlog> => (await bot()?.storage.readBacklog()) ?? NO_BACKLOG
  const faults = async (): Promise<string[]> => {
    const running = bot()
    if (!running) return ['starting']
    const record = await running.storage.readBacklog().then(
      () => [],
      (error: unknown) => [`the record cannot be read: ${reasonOf(error)}`],
    )
    return [...(running.isConnected() ? [] : ['not connected to Discord']), ...record]
  }
  const metrics = new Metrics(readBacklog)
  const { close } = await startMonitoring({ port: config.MONITOR_PORT, metrics, faults }).catch((error: unknown) => {
    throw new ConfigError(`MONITOR_PORT: ${reasonOf(error)}`)
  })
  return { close, observe: (kind, outcome, seconds) => metrics.count(kind, outcome, seconds) }
}

/**
 * The same bot on a Discord of its own, with a page to use it from. What is said there is gone when it ends. Only here
 * is the playground loaded: a bot on Discord holds none of it in memory.
 */
async function runPlayground(config: Config, log: Logger): Promise<Pick<RunningBot, 'stop'>> {
  const { PortTaken, startPlayground } = await import('./playground/playground.ts')
  const { createStorySaver } = await import('./playground/save-story.ts')
  const { applyNewsroomSettings } = await import('./playground/newsroom-settings.ts')
  const folder = await mkdtemp(join(tmpdir(), 'isnad-'))
  let bot: RunningBot | undefined
  const playground = await startPlayground({
    port: config.PORT ?? PORT,
    stories: {
      all: () => bot?.app().stories ?? new Map(),
      save: createStorySaver(config.ISNAD_CORPUS, async () => bot?.reload()),
    },
  }).catch((error: unknown) => {
    throw error instanceof PortTaken ? new ConfigError(error.message) : error
  })
  const end = async (): Promise<void> => {
    await bot?.stop()
    await playground.close()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    bot = await startBot(config, { token: playground.token, api: playground.api }, { dataDir: folder }, log)
    await playground.invite()
    await applyNewsroomSettings(bot.storage)
  } catch (error) {
    await end()
    throw error
  }
  process.stdout.write(`No DISCORD_TOKEN: try Isnad in a browser at ${playground.url} (Ctrl+C ends it).\n`)
  return { stop: end }
}

try {
  await main()
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof DiscordRefusal)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
