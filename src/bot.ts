import { randomBytes } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { Status } from 'discord.js'
import type { Logger } from 'pino'
import { findCommand } from '../commands/index.ts'
import packageFile from '../package.json' with { type: 'json' }
import type { AppContext, ProgramFacts } from './command/context.ts'
import { tellFollowers } from './delivery/tell-followers.ts'
import { ReadingPreparation } from './claims/prepare.ts'
import { claimsOf } from './claims/read.ts'
import { ConfigError, type Config } from './config.ts'
import { DataKeyError } from './database/encrypt.ts'
import { encryptRecord } from './database/open.ts'
import { isDamage } from './database/sqlite.ts'
import { type Connection, connect, type DiscordRefusal } from './discord/connect.ts'
import type { InteractionContext } from './discord/interaction-context.ts'
import { openStoryFolder } from './intake/story-folder.ts'
import { languageOf, languages } from './languages/index.ts'
import { KeyError, openReceiptKey, type ReceiptSigner } from './receipts/key.ts'
import { listDictionaries } from './search/dictd.ts'
import { syncStories } from './record/sync-stories.ts'
import { openStorage, type Storage, type StorageLocation } from './record/storage.ts'
import { Rereading } from './stories/rereading.ts'
import { type StoryStore, openStoryStore } from './stories/store.ts'
import { clockOf } from './record/clock.ts'
import { storyIdOf } from './story/corpus.ts'
import { describeFault, nextOpening } from './story/front-matter.ts'
import { reasonOf } from './story/reason.ts'
import { watchFolder } from './story/watch.ts'

const { version } = packageFile

/** Number of the newest stories that are read at start; the others are read when they are first asked about. */
const WARMED_STORIES = 20

/** Milliseconds that a timer can wait at most; after that it looks again. */
const LONGEST_TIMER = 2 ** 31 - 1

/** A bot that answers. */
export interface RunningBot {
  /** What people see of it on Discord: its name and number. */
  readonly tag: string
  /** Resolves if Discord ends the connection for good, as when the token was revoked. */
  readonly refused: Promise<DiscordRefusal>
  readonly storage: Storage
  /** Whether it is connected to Discord now. */
  isConnected(): boolean
  /** The stories it answers from now. */
  app(): AppContext
  /** Reads the stories again. If none can be read any more, those there were go on being answered from. */
  reload(): Promise<void>
  /** Leaves within five seconds; nothing that was acknowledged is lost. */
  stop(): Promise<void>
}

/**
 * Starts the bot: stories, what is on record, Discord; `observe` hears of each interaction. Throws ConfigError or
 * DiscordRefusal; start-up is whole or not at all.
 */
export async function startBot(
  config: Config,
  connection: Connection,
  record: StorageLocation,
  log: Logger,
  observe?: InteractionContext['observe'],
): Promise<RunningBot> {
  const store = openStoryStore(config.ISNAD_CORPUS, {
    dataDir: () => config.DATA_DIR,
    dictionaries: config.ISNAD_DICTIONARIES,
    onCacheError: (error) => log.warn({ err: error }, 'claims are not kept, and read again at each start'),
    sharing:
      'databaseUrl' in record
        ? {
            databaseUrl: record.databaseUrl,
            onError: (error) => log.warn({ err: error }, 'what is read in stories is not shared with other bots'),
          }
        : undefined,
  })
  const signer = await openSigner('dataDir' in record ? record.dataDir : config.DATA_DIR, log)
  let preparation: ReadingPreparation | undefined
  const readingReady = async (): Promise<void> => preparation?.whenDone()
  const now = (): Date => new Date()
  let servers: Iterable<string> = []
  const folder = openStoryFolder({
    path: config.ISNAD_CORPUS,
    stories: () => context.app.stories,
    home: () => config.DISCORD_SERVER ?? onlyOne(servers),
    reload: () => rereading.request(),
  })
  let [readAt, failedAt]: [Date, Date | null] = [now(), null]
  const program = (): ProgramFacts => ({ version, links: config.ISNAD_LINKS ?? {}, readAt, failedAt })
  const readStories = async (): Promise<AppContext> => {
    const app = { ...(await loadApp(config, log, store)), readingReady, signer, now, folder, program }
    ;[readAt, failedAt] = [now(), null]
    return app
  }
  const app = await readStories()
  const dictionaries = listDictionaries(config.ISNAD_DICTIONARIES)
  if (dictionaries.length === 0)
    log.info('no dictionary is installed: questions in another language go by the glossary and by names')
  const storage = await openRecordStorage(record, log)
  await syncStories(storage, app.stories.values())
  // Whoever is told waits for the bot's connection, and nobody waits for them.
  let telling = Promise.resolve()
  let leaving = false
  const tell = (): void => {
    telling = telling.then(async () => {
      await tellFollowers(storage, context.app)
      context.wakeDelivery?.()
    })
    telling = telling.catch((error: unknown) => {
      // What a process that ends leaves undone the next one does.
      if (!leaving) log.error({ err: error }, 'followers are told later')
    })
  }
  const newErrorId = (): string => randomBytes(3).toString('hex')
  const context: InteractionContext = {
    app,
    storage,
    stateStore: storage.stateStore,
    log,
    newErrorId,
    ...(observe && { observe }),
  }
  let opening: NodeJS.Timeout | undefined
  /** Looks at the stories when the next embargo ends: what was held back because of it need not be any longer. */
  const awaitOpening = (): void => {
    clearTimeout(opening)
    const next = nextOpening(context.app.stories.values(), now())
    if (next)
      opening = setTimeout(
        () => void rereading.request(),
        Math.min(next.getTime() - now().getTime() + 1, LONGEST_TIMER),
      )
  }
  const readAgain = async (): Promise<void> => {
    // On record before anything is answered from it: what an answer cites must be there when it changes next.
    const fresh = await readStories()
    const changed = await syncStories(storage, fresh.stories.values())
    context.app = fresh
    log.info({ stories: fresh.stories.size, changed }, 'stories read again')
    context.wakeDelivery?.()
    tell()
    awaitOpening()
  }
  const rereading = new Rereading(readAgain, (error) => {
    failedAt = new Date()
    log.error({ err: error }, 'stories not read again')
  })
  const bot = await connect(connection, context)
  servers = { [Symbol.iterator]: () => bot.client.guilds.cache.keys() }
  const unwatch = watchFolder(
    config.ISNAD_CORPUS,
    () => void rereading.request(),
    (error) => log.warn({ err: error }, 'the folder of stories is no longer watched'),
  )
  const samples = [...app.stories.values()].slice(0, 1).flatMap((story) => [story, ...story.translations])
  awaitOpening()
  preparation = new ReadingPreparation(languages, samples, { turn: setImmediate, idle: bot.idle })
  tell()
  return {
    tag: bot.client.user.tag,
    refused: bot.refused,
    isConnected: () => bot.client.ws.status === Status.Ready,
    storage,
    app: () => context.app,
    reload: () => rereading.request(),
    async stop() {
      leaving = true
      unwatch()
      clearTimeout(opening)
      rereading.stop()
      await bot.stop()
      await storage.close()
      store.close()
    },
  }
}

/** The only one of some ids; null where there are several or none. */
function onlyOne(ids: Iterable<string>): string | null {
  const [first, second] = ids
  return second === undefined ? (first ?? null) : null
}

/** The bot's key. Where none can be kept there are no receipts; one that is damaged is a setting that is not right. */
async function openSigner(folder: string, log: Logger): Promise<ReceiptSigner | undefined> {
  try {
    return await openReceiptKey(folder)
  } catch (error) {
    if (error instanceof KeyError) throw new ConfigError(`DATA_DIR: ${error.message}`)
    log.warn({ err: error }, 'the key for receipts can be neither read nor made: no answer has a receipt')
    return undefined
  }
}

/** Opens what is on record. A database that cannot be opened is a setting that is not right. */
async function openRecordStorage(location: StorageLocation, log: Logger): Promise<Storage> {
  const clock = clockOf(() => new Date())
  try {
    if (await encryptRecord(location)) log.info('what is kept about people was encrypted with DATA_KEY')
    return await openStorage(location, clock, (error) => log.warn({ err: error }, 'connection to the database'))
  } catch (error) {
    if (error instanceof DataKeyError) throw new ConfigError(`DATA_KEY: ${error.message}`)
    const name = 'dataDir' in location ? 'DATA_DIR' : 'DATABASE_URL'
    const advice = isDamage(error) ? '; move the file away and restore a backup: npm run isnad -- restore FILE' : ''
    throw new ConfigError(`${name}: ${reasonOf(error)}${advice}`)
  }
}

async function loadApp(config: Config, log: Logger, store: StoryStore): Promise<AppContext> {
  const { ISNAD_CORPUS: path, ISNAD_LANGUAGE: code } = config
  const onProgress = (done: number, all: number): void => log.info({ done, all }, 'stories taken into the archive')
  const { stories, index, faults } = await store.load(onProgress).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error) throw new ConfigError(`ISNAD_CORPUS: ${path}: ${error.code}`)
    throw error
  })
  for (const fault of faults) log.warn(describeFault(fault))
  if (stories.size === 0) throw new ConfigError(`ISNAD_CORPUS: no story could be read in ${path}`)
  // Read and asked now, in every language, so that nobody waits for what is made at first use.
  const newest = [...stories.values()].sort((a, b) => b.about.published.localeCompare(a.about.published))
  for (const story of newest.slice(0, WARMED_STORIES)) {
    for (const edition of [story, ...story.translations]) claimsOf(edition)
    for (const { name } of languages) index.search(name, { story, top: 1 })
  }
  const unreadable = new Set(faults.map(({ file }) => storyIdOf(file)))
  return { stories, index, unreadable, commandOf: findCommand, language: languageOf(code) ?? languages[0] }
}
