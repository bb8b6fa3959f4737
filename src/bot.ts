import { randomBytes } from 'node:crypto'
import type { Logger } from 'pino'
import { commandOf } from '../commands/index.ts'
import type { House } from './command/context.ts'
import { claimsOf } from './claims/read.ts'
import { BadConfig, type Config } from './config.ts'
import { type Connection, connect } from './discord/connect.ts'
import type { Setup } from './discord/setup.ts'
import { languageOf, languages } from './languages/index.ts'
import { dictionariesIn } from './search/dictd.ts'
import { keepNewest } from './record/newest.ts'
import { openStorage, type Storage, type Where } from './record/open.ts'
import { type Folder, openFolder } from './stories/store.ts'
import { worldOf } from './record/world.ts'
import { describeFault } from './story/front-matter.ts'
import { watchFolder } from './story/watch.ts'

/** So many of the newest stories are made ready at start; the others when they are first asked about. */
const WARMED = 20

/** A bot that answers. */
export interface Running {
  /** What people see of it on Discord: its name and number. */
  readonly tag: string
  readonly storage: Storage
  /** The stories it answers from now. */
  house(): House
  /** Reads the stories again. If none can be read any more, those there were go on being answered from. */
  reread(): Promise<void>
  /** Leaves within five seconds; nothing that was acknowledged is lost. */
  stop(): Promise<void>
}

/** Starts the bot: stories, what is on record, Discord. Throws BadConfig or BadToken; start-up is whole or not at all. */
export async function startBot(config: Config, connection: Connection, record: Where, log: Logger): Promise<Running> {
  const folder = openFolder(config.ISNAD_CORPUS, {
    dataDir: () => ('dataDir' in record ? record.dataDir : config.DATA_DIR),
    dictionaries: config.ISNAD_DICTIONARIES,
  })
  const house = await openHouse(config, log, folder)
  const dictionaries = dictionariesIn(config.ISNAD_DICTIONARIES)
  if (dictionaries.length === 0)
    log.info('no dictionary is installed: questions in another language go by the glossary and by names')
  const storage = await openRecord(record, log)
  await keepNewest(storage, house.stories.values())
  const number = (): string => randomBytes(3).toString('hex')
  const setup: Setup = { house, storage, memory: storage.memory, log, number }
  const reread = async (): Promise<void> => {
    try {
      setup.house = await openHouse(config, log, folder)
      const changed = await keepNewest(storage, setup.house.stories.values())
      log.info({ stories: setup.house.stories.size, changed }, 'stories read again')
      setup.kick?.()
    } catch (error) {
      log.error({ err: error }, 'stories not read again')
    }
  }
  const bot = await connect(connection, setup)
  const unwatch = watchFolder(
    config.ISNAD_CORPUS,
    () => void reread(),
    (error) => log.warn({ err: error }, 'the folder of stories is no longer watched'),
  )
  return {
    tag: bot.client.user.tag,
    storage,
    house: () => setup.house,
    reread,
    async stop() {
      unwatch()
      await bot.stop()
      await storage.close()
      folder.close()
    },
  }
}

/** Opens what is on record. A database that cannot be opened is a setting that is not right. */
async function openRecord(where: Where, log: Logger): Promise<Storage> {
  const clock = worldOf(() => new Date())
  try {
    return await openStorage(where, clock, (error) => log.warn({ err: error }, 'connection to the database'))
  } catch (error) {
    const name = 'dataDir' in where ? 'DATA_DIR' : 'DATABASE_URL'
    throw new BadConfig(`${name}: ${error instanceof Error ? error.message : error}`)
  }
}

async function openHouse(config: Config, log: Logger, folder: Folder): Promise<House> {
  const { ISNAD_CORPUS: path, ISNAD_LANGUAGE: code } = config
  const told = (done: number, all: number): void => log.info({ done, all }, 'stories taken into the archive')
  const { stories, index, faults } = await folder.read(told).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error) throw new BadConfig(`ISNAD_CORPUS: ${path}: ${error.code}`)
    throw error
  })
  for (const fault of faults) log.warn(describeFault(fault))
  if (stories.size === 0) throw new BadConfig(`ISNAD_CORPUS: no story could be read in ${path}`)
  // Read and asked now, in every language, so that nobody waits for what is made at first use.
  const newest = [...stories.values()].sort((a, b) => b.about.published.localeCompare(a.about.published))
  for (const story of newest.slice(0, WARMED)) {
    claimsOf(story)
    for (const { name } of languages) index.search(name, { story, top: 1 })
  }
  return { stories, index, commandOf, language: languageOf(code) ?? languages[0] }
}
