import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { BackupError, backUp, restore as restoreBackup } from '../record/backup.ts'
import { storageLocation } from '../database/open.ts'
import { KEY_FILE } from '../receipts/key.ts'
import { type Subcommand, UsageError } from './subcommand.ts'

export const backup: Subcommand = {
  name: 'backup',
  usage: 'FILE',
  summary: 'writes the record (drafts, decisions, settings, what waits to be sent) to a new file, while the bot runs',
  async run(words, terminal) {
    const file = fileOf(words)
    const settings = await terminal.settings()
    await backUp(storageLocation(settings), file).catch(toUsageError)
    terminal.print(`${file}: written`)
    const key = join(settings.dataDir, KEY_FILE)
    if (existsSync(key)) terminal.print(`it does not hold the key of receipts: keep a copy of ${key} in another place`)
    return 0
  },
}

export const restore: Subcommand = {
  name: 'restore',
  usage: 'FILE',
  summary: 'restores a backup into a new DATA_DIR or an empty database, while the bot does not run',
  async run(words, terminal) {
    const file = fileOf(words)
    const rows = await restoreBackup(file, storageLocation(await terminal.settings())).catch(toUsageError)
    terminal.print(`${file}: restored, ${rows} rows`)
    return 0
  },
}

function fileOf(words: readonly string[]): string {
  const [file, ...others] = parseArgs({ args: [...words], allowPositionals: true }).positionals
  if (file === undefined || others.length > 0) throw new UsageError('say one FILE')
  return file
}

function toUsageError(error: unknown): never {
  throw error instanceof BackupError ? new UsageError(error.message) : error
}
