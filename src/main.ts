import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import type { House } from '../commands/context.ts'
import { claimsOf } from './claims/read.ts'
import { BadConfig, type Config, processEnvironment, readConfig } from './config.ts'
import { BadToken, connect } from './discord/connect.ts'
import { shortMemory } from './discord/state.ts'
import { languageOf, languages } from './languages/index.ts'
import { indexOf } from './search/search.ts'
import { loadCorpus } from './story/corpus.ts'
import { describeFault } from './story/front-matter.ts'
import { prompt } from './terminal/prompt.ts'

/** Starts what the environment asks for: the bot on Discord, or without a token a prompt that takes the same commands. */
async function main(): Promise<void> {
  const config = readConfig(processEnvironment())
  const log = pino({ level: config.LOG_LEVEL }, pino.destination(2))
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'))
  const house = await openHouse(config, log)
  if (!config.DISCORD_TOKEN) return prompt(house, process.stdin, process.stdout)

  const setup = { house, memory: shortMemory(), log, number: () => randomBytes(3).toString('hex') }
  const bot = await connect(
    { token: config.DISCORD_TOKEN, server: config.DISCORD_SERVER, api: config.DISCORD_API },
    setup,
  )
  log.info({ as: bot.client.user.tag, stories: house.stories.size }, 'on Discord')
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      log.info({ signal }, 'leaving')
      void bot.stop().then(() => process.exit(0))
    })
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
