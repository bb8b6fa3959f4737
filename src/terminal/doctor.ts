import { parseArgs } from 'node:util'
import { clockOf } from '../record/clock.ts'
import { openStorage } from '../record/storage.ts'
import { reasonOf } from '../story/reason.ts'
import type { DiscordCheck } from './doctor/discord.ts'
import { bad, type Finding, formatFinding, note } from './doctor/finding.ts'
import { checkDictionaries, checkFolder, checkProgram, checkRecord, checkStories } from './doctor/machine.ts'
import { checkReceiptKey } from './doctor/receipt-key.ts'
import { type StorageLocation, storageLocation } from '../database/open.ts'
import { corpusOption } from './stories.ts'
import type { CliSettings, Subcommand, Terminal } from './subcommand.ts'

export const doctor: Subcommand = {
  name: 'doctor',
  usage: '[--corpus DIR]',
  summary: 'looks at settings, stories, record, machine and Discord, and says what to do',
  async run(words, terminal) {
    const { values } = parseArgs({ args: [...words], options: { ...corpusOption } })
    const findings: Finding[] = []
    const report = (...found: readonly Finding[]): void => {
      findings.push(...found)
      for (const line of found.flatMap(formatFinding)) terminal.print(line)
    }
    report(checkProgram())
    const settings = await terminal.settings().catch((error: unknown) => {
      report(
        ...reasonOf(error)
          .split('\n')
          .map((line) => bad('settings', line, 'see .env.example')),
      )
      return undefined
    })
    if (settings) await examine(settings, values.corpus ?? settings.corpus, terminal, report)
    const faults = findings.filter(({ level }) => level === 'bad').length
    terminal.print(faults === 0 ? 'nothing is wrong' : `${faults} to mend`)
    return faults === 0 ? 0 : 1
  },
}

async function examine(
  settings: CliSettings,
  corpus: string,
  terminal: Terminal,
  report: (...found: readonly Finding[]) => void,
): Promise<void> {
  const { dataDir, dictionaries, token, api, server } = settings
  const location = storageLocation(settings)
  report(...(await checkStories(corpus, dataDir)))
  report(await checkFolder(dataDir), await checkReceiptKey(dataDir))
  const record = await checkRecord(location)
  report(record, checkDictionaries(dictionaries))
  if (!token) {
    report(note('DISCORD_TOKEN', 'none: npm start opens the playground', 'README: Put it on your server'))
    return
  }
  const channels = record.level === 'bad' ? NO_CHANNELS : await listChannels(location, terminal)
  const { checkDiscord } = await import('./doctor/discord.ts')
  report(...(await checkDiscord({ token, api, server, ...channels, now: terminal.now })))
}

const NO_CHANNELS = { deskChannels: [], answerChannels: [] }

/** The channels that servers have set for their desks, and to answer in. */
async function listChannels(
  location: StorageLocation,
  terminal: Terminal,
): Promise<Pick<DiscordCheck, 'deskChannels' | 'answerChannels'>> {
  const storage = await openStorage(location, clockOf(terminal.now), (error) => terminal.printError(error.message))
  try {
    const deskChannels = await storage.listDeskChannels()
    const answerChannels = await storage.listAnswerChannels()
    return { deskChannels, answerChannels: answerChannels.filter((channel) => !deskChannels.includes(channel)) }
  } finally {
    await storage.close()
  }
}
