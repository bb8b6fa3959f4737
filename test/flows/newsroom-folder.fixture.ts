import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, expect } from 'vitest'
import { type RunningBot, startBot } from '../../src/bot.ts'
import { readConfig } from '../../src/config.ts'
import type { FileUpload } from '../../src/loopback/client/resolved.ts'
import type { MessageSnapshot } from '../../src/loopback/client/snapshot.ts'
import type { UserClient } from '../../src/loopback/client/user-client.ts'
import { type Loopback, startLoopback } from '../../src/loopback/loopback.ts'
import {
  type Channel,
  deskChannel,
  editorMember,
  type Member,
  readerMember,
  secondEditorMember,
} from '../../src/loopback/state/guild-model.ts'

/** A whole bot on a loopback Discord, with a folder of stories that it writes to. */
class FolderFlow {
  folder = ''
  discord!: Loopback
  bot!: RunningBot
  readonly errors: string[] = []

  async open(files: Readonly<Record<string, string>>): Promise<void> {
    this.folder = await mkdtemp(join(tmpdir(), 'isnad-stories-'))
    for (const [name, text] of Object.entries(files)) await writeFile(join(this.folder, name), text)
    this.discord = await startLoopback()
    const dataDir = await mkdtemp(join(tmpdir(), 'isnad-data-'))
    const config = { ...readConfig({}), ISNAD_CORPUS: this.folder, DATA_DIR: dataDir, ISNAD_DICTIONARIES: dataDir }
    const log = pino({ level: 'error' }, { write: (line) => this.errors.push(line) })
    const { token, api } = this.discord
    this.bot = await startBot(config, { token, api }, { dataDir }, log)
  }

  async close(): Promise<void> {
    await this.bot.stop()
    await this.discord.close()
    await rm(this.folder, { recursive: true, force: true })
    expect(this.discord.violations).toEqual([])
    expect(this.errors).toEqual([])
  }

  readonly adder = (channel?: Channel): UserClient => this.discord.clientOf(editorMember, channel)
  readonly second = (channel: Channel = deskChannel): UserClient => this.discord.clientOf(secondEditorMember, channel)
  readonly reader = (channel?: Channel): UserClient => this.discord.clientOf(readerMember, channel)

  /** The newest message in the desk's channel with some text, once it is there. */
  async card(text: string | RegExp, viewer: Member = secondEditorMember): Promise<MessageSnapshot> {
    const is = ({ text: all }: MessageSnapshot): boolean =>
      typeof text === 'string' ? all.includes(text) : text.test(all)
    const messages = (): MessageSnapshot[] => this.discord.messages(deskChannel, viewer)
    await this.discord.waitUntil(() => messages().some(is))
    const found = messages().findLast(is)
    if (!found) throw new Error('the message is gone')
    return found
  }

  names = async (): Promise<string[]> => (await readdir(this.folder)).toSorted()
  text = (name: string): Promise<string> => readFile(join(this.folder, name), 'utf8')
}

/** Gives the tests of a file one running bot and its folder. Nothing that it sent may be wrong, nor any error logged. */
export function setUpFolder(files: Readonly<Record<string, string>>): FolderFlow {
  const flow = new FolderFlow()
  beforeAll(() => flow.open(files), 120_000)
  afterAll(() => flow.close())
  return flow
}

export const upload = (name: string, text: string | Uint8Array, contentType = 'text/plain'): FileUpload => ({
  name,
  contentType,
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
})
