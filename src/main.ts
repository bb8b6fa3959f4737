import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import type { House } from '../commands/context.ts'
import { claimsOf } from './claims/read.ts'
import { BadConfig, type Config, processEnvironment, readConfig } from './config.ts'
import { BadToken, connect } from './discord/connect.ts'
import type { Setup } from './discord/router.ts'
import { languageOf, languages } from './languages/index.ts'
import { indexOf } from './search/search.ts'
import { keepNewest } from './storage/newest.ts'
import { openStorage, type Storage } from './storage/open.ts'
import { worldOf } from './storage/world.ts'
import { loadCorpus } from './story/corpus.ts'
import { describeFault } from './story/front-matter.ts'
import { watchFolder } from './story/watch.ts'
import { prompt } from './terminal/prompt.ts'

/** Starts what the environment asks for: the bot on Discord, or without a token a prompt that takes the same commands. */
async function main(): Promise<void> {
  const config = readConfig(processEnvironment())
  const log = pino({ level: config.LOG_LEVEL }, pino.destination(2))
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'))
  const house = await openHouse(config, log)
  if (!config.DISCORD_TOKEN) return prompt(house, process.stdin, process.stdout)

  const storage = await openRecord(config, log)
  await keepNewest(storage, house.stories.values())
  const number = () => randomBytes(3).toString('hex')
  const setup: Setup = { house, storage, memory: storage.memory, log, number }
  const bot = await connect(
    { token: config.DISCORD_TOKEN, server: config.DISCORD_SERVER, api: config.DISCORD_API },
    setup,
  )
  log.info({ as: bot.client.user.tag, stories: house.stories.size }, 'on Discord')
  const unwatch = watchFolder(
    config.ISNAD_CORPUS,
    () => void reload(config, setup, storage, log),
    (error) => log.warn({ err: error }, 'the folder of stories is no longer watched'),
  )
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      log.info({ signal }, 'leaving')
      unwatch()
      void bot
        .stop()
        .then(() => storage.close())
        .then(() => process.exit(0))
    })
}

/** Opens what is on record. A database that cannot be opened is a setting that is not right. */
async function openRecord({ DATABASE_URL, DATA_DIR }: Config, log: pino.Logger): Promise<Storage> {
  const where = DATABASE_URL ? { databaseUrl: DATABASE_URL } : { dataDir: DATA_DIR }
  try {
    return await openStorage(
      where,
      worldOf(() => new Date()),
      (error) => log.warn({ err: error }, 'connection to the database'),
    )
  } catch (error) {
    const name = DATABASE_URL ? 'DATABASE_URL' : 'DATA_DIR'
    throw new BadConfig(`${name}: ${error instanceof Error ? error.message : error}`)
  }
}

/** Takes over stories that changed. If none can be read any more, those there were go on being answered from. */
async function reload(config: Config, setup: Setup, storage: Storage, log: pino.Logger): Promise<void> {
  try {
    setup.house = await openHouse(config, log)
    const changed = await keepNewest(storage, setup.house.stories.values())
    log.info({ stories: setup.house.stories.size, changed }, 'stories read again')
    setup.kick?.()
  } catch (error) {
    log.error({ err: error }, 'stories not read again')
  }
}

async function openHouse(
  { ISNAD_CORPUS, ISNAD_LANGUAGE, ISNAD_DICTIONARIES }: Config,
  log: pino.Logger,
): Promise<House> {
  const { stories, faults } = await loadCorpus(ISNAD_CORPUS).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error) throw new BadConfig(`ISNAD_CORPUS: ${ISNAD_CORPUS}: ${error.code}`)
    throw error
  })
  for (const fault of faults) log.warn(describeFault(fault))
  if (stories.size === 0) throw new BadConfig(`ISNAD_CORPUS: no story could be read in ${ISNAD_CORPUS}`)
  // Read now, so that no reader waits for it.
  for (const story of stories.values()) claimsOf(story)
  const language = languageOf(ISNAD_LANGUAGE) ?? languages[0]
  if (!language) throw new Error('there is no language')
  return { stories, index: indexOf(stories.values(), { dictionaries: ISNAD_DICTIONARIES }), language }
}

try {
  await main()
} catch (error) {
  if (!(error instanceof BadConfig || error instanceof BadToken)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
