import { basename, dirname } from 'node:path'
import { parseArgs } from 'node:util'
import storyCommands from '../../commands/story.ts'
import { claimsOf } from '../claims/read.ts'
import { clockOf } from '../record/clock.ts'
import { openStorage } from '../record/storage.ts'
import { syncStories } from '../record/sync-stories.ts'
import { joinEditions } from '../story/corpus.ts'
import { readStoryFile } from '../story/file.ts'
import { describeFault } from '../story/front-matter.ts'
import { readBytes } from '../story/read-bytes.ts'
import { toSubcommand } from './from-command.ts'
import { DataKeyError } from '../database/encrypt.ts'
import { storageLocation } from '../database/open.ts'
import { corpusOption, openCorpus } from './stories.ts'
import { type Subcommand, type Terminal, UsageError } from './subcommand.ts'

const check: Subcommand = {
  name: 'check',
  usage: 'FILE…',
  summary: 'whether a file is a good story, and what is read in it',
  async run(words, terminal) {
    const { positionals: paths } = parseArgs({ args: [...words], allowPositionals: true, options: {} })
    if (paths.length === 0) throw new UsageError('story check: name a file')
    let bad = 0
    for (const path of paths) bad += await checkOne(path, terminal)
    return bad === 0 ? 0 : 1
  },
}

/** Checks one file, a translation beside its original. Returns how many faults it has. */
async function checkOne(path: string, terminal: Terminal): Promise<number> {
  const name = basename(path)
  const bytes = await readBytes(dirname(path), name)
  const read = bytes.ok ? readStoryFile(name, bytes.value) : bytes
  const faults = read.ok ? [] : [...read.faults]
  if (read.ok) {
    const { id, edition } = read.value
    const of = edition.about['translation-of']
    if (of) {
      const original = `${id}.${of}.md`
      const beside = await readBytes(dirname(path), original)
      const other = beside.ok ? readStoryFile(original, beside.value) : beside
      if (!other.ok)
        faults.push({
          file: name,
          field: 'translation-of',
          value: of,
          reason: `there is no good ${original} beside it`,
        })
      else
        faults.push(
          ...joinEditions([
            { ...read.value, name },
            { ...other.value, name: original },
          ]).faults,
        )
    }
    const { quotes, casualties, timeline } = claimsOf(edition)
    const counts = `${edition.sentences.length} sentences, ${quotes.length} quotes, ${casualties.length} counts, ${timeline.length} dates`
    if (faults.length === 0) terminal.print(`${name}: good: ${counts}`)
  }
  for (const fault of faults) terminal.printError(describeFault(fault))
  return faults.length
}

const update: Subcommand = {
  name: 'update',
  usage: '[--corpus DIR]',
  summary: 'take over stories that changed: what was public and cites them goes to the desks, or is corrected',
  async run(words, terminal) {
    const { values } = parseArgs({ args: [...words], options: { ...corpusOption } })
    const { stories } = await openCorpus(values.corpus, terminal)
    const location = storageLocation(await terminal.settings())
    const storage = await openStorage(location, clockOf(terminal.now), (error) =>
      terminal.printError(error.message),
    ).catch((error: unknown) => {
      throw error instanceof DataKeyError ? new UsageError(`DATA_KEY: ${error.message}`) : error
    })
    try {
      const changed = await syncStories(storage, stories.values())
      terminal.print(changed.length === 0 ? 'no story changed' : changed.map((id) => `${id}: changed`).join('\n'))
    } finally {
      await storage.close()
    }
    return 0
  },
}

// What concerns a server's desk or a person is asked on Discord.
const channelCommands = storyCommands.commands.filter(({ audience }) => audience === 'channel')
const verbs = [...channelCommands.map((command) => toSubcommand(command)), check, update]

export const story: Subcommand = {
  name: 'story',
  usage: verbs.map(({ name }) => name).join('|'),
  summary: 'the stories there are; one of them; whether a file is a good one; take over what changed',
  async run([name, ...words], terminal) {
    const subcommand = verbs.find((one) => one.name === name)
    if (!subcommand) throw new UsageError(`story: say ${verbs.map((one) => one.name).join(', ')}`)
    return subcommand.run(words, terminal)
  },
}
