import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'
import { newsroomGuild } from '../loopback/state/guild-model.ts'
import { KEY_FILE, openReceiptKey } from '../receipts/key.ts'
import { clockOf } from '../record/clock.ts'
import { openStorage } from '../record/storage.ts'
import { adviceOn } from './doctor/machine.ts'
import { runInTest } from './terminal.fixture.ts'

let folder: string
let discord: Loopback
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-'))
  discord = await startLoopback()
})
afterEach(async () => {
  await discord.close()
  rmSync(folder, { recursive: true })
})

/** Runs the doctor over the shipped stories, the Discord on loopback, and a record of its own. */
const examine = (
  settings: { token?: string; api?: string; dataDir?: string; corpus?: string; now?: Date; dictionaries?: string } = {},
) => {
  const { corpus = 'corpus', now = new Date(), ...others } = settings
  const { token, api } = discord
  return runInTest(['doctor', '--corpus', corpus], { token, api, dataDir: join(folder, 'data'), now, ...others })
}

const chooseDesk = (channel: string): Promise<void> => set({}, 'desk-channel', channel)

async function set(place: { channel?: string }, name: 'desk-channel' | 'mode', value: string): Promise<void> {
  const storage = await openStorage(
    { dataDir: join(folder, 'data') },
    clockOf(() => new Date()),
    () => {},
  )
  await storage.changeSetting({ server: newsroomGuild.guild.id, ...place }, name, value, '1')
  await storage.close()
}

test('where everything is right it says so, and ends well', async () => {
  await chooseDesk(newsroomGuild.channels[0]?.id ?? '')
  const { status, printed } = await examine()
  expect(printed).toMatch(/^ok {2}ISNAD_CORPUS: corpus: 1 stories, 1 of them usable$/m)
  expect(printed).toMatch(/^ok {2}DATA_DIR: .* can be written, \d+ MB free$/m)
  expect(printed).toMatch(/^ok {2}record: can be read, 0 answers on record$/m)
  expect(printed).toMatch(/^ok {2}DISCORD_TOKEN: Discord knows this bot as .+$/m)
  expect(printed).toMatch(/^ok {2}clock: as Discord’s$/m)
  expect(printed).toMatch(/^-- {2}commands: none is registered\n {6}npm start/m)
  expect(printed).toMatch(/^ok {2}desk channel \d+: #\S+ can be written$/m)
  expect(printed.endsWith('nothing is wrong')).toBe(true)
  expect(status).toBe(0)
})

test.each([
  ['a wrong token', { token: 'x'.repeat(30) }, '!!  DISCORD_TOKEN: Discord does not know this token'],
  ['Discord out of reach', { api: 'http://127.0.0.1:1/api' }, '!!  Discord: cannot be reached: '],
  ['a wrong clock', { now: new Date(Date.now() + 3_600_000) }, '!!  clock: differs from Discord’s by 3'],
  ['no folder of stories', { corpus: 'none' }, '!!  ISNAD_CORPUS: there is no folder none'],
])('%s is named, with what to do', async (_, settings, line) => {
  const { status, printed } = await examine(settings)
  expect(status).toBe(1)
  expect(printed).toContain(line)
  expect(printed).toMatch(/^1 to mend$/m)
  expect(printed.slice(printed.indexOf(line)).split('\n')[1]).toMatch(/^ {6}\S/)
  expect(printed).not.toContain('x'.repeat(30))
})

test('each story that is refused is named, and those that are good are counted', async () => {
  const corpus = join(folder, 'corpus')
  cpSync('corpus', corpus, { recursive: true })
  writeFileSync(join(corpus, 'empty.en.md'), '---\ntitle: x\nlanguage: en\npublished: 2024-01-02\n---\n')
  const { status, printed } = await examine({ corpus })
  expect(printed).toMatch(/^!! {2}story: empty\.en\.md: .+\n {6}mend the file/m)
  expect(printed).toMatch(/^ok {2}ISNAD_CORPUS: .* 1 stories/m)
  expect(status).toBe(1)
})

test('the key of receipts: made only by the bot, its owner’s alone, and what to do where it is not', async () => {
  const dataDir = join(folder, 'data')
  const key = join(dataDir, KEY_FILE)
  const none = await examine()
  expect(none.printed).toMatch(
    /^-- {2}receipt key: none yet.*\n {6}keep a copy of .*receipt-key\.pem then: no backup holds it$/m,
  )
  expect(existsSync(key)).toBe(false)
  const { publicKey } = await openReceiptKey(dataDir)
  expect((await examine()).printed).toContain(
    `ok  receipt key: ${key}: only its owner can read it, public key ${publicKey}`,
  )
  chmodSync(key, 0o644)
  const open = await examine()
  expect(open.printed).toContain(
    `!!  receipt key: ${key}: others than its owner may read or write it\n      chmod 600 ${key}`,
  )
  expect(open.status).toBe(1)
  writeFileSync(key, 'secret words')
  const damaged = await examine()
  expect(damaged.printed).toMatch(/^!! {2}receipt key: receipt-key\.pem holds no key\n {6}put your copy of .* back/m)
  expect(damaged.printed).not.toContain('secret words')
  rmSync(key)
  mkdirSync(key)
  expect((await examine()).printed).toMatch(
    /^!! {2}receipt key: EISDIR.*\n {6}let the user that the bot runs as read it/m,
  )
})

test('a damaged record is named, and Discord is asked all the same', async () => {
  const dataDir = join(folder, 'data')
  mkdirSync(dataDir)
  writeFileSync(join(dataDir, 'isnad.sqlite'), 'no database')
  const { status, printed } = await examine({ dataDir })
  expect(printed).toMatch(/^!! {2}record: file is not a database\n {6}move isnad\.sqlite away and restore a backup/m)
  expect(printed).toContain('ok  DISCORD_TOKEN')
  expect(status).toBe(1)
})

test('a record that a newer Isnad has changed is not to be moved away', async () => {
  await chooseDesk(newsroomGuild.channels[0]?.id ?? '')
  const newer = new DatabaseSync(join(folder, 'data', 'isnad.sqlite'))
  newer.exec(`insert into migrations values ('9999-future')`)
  newer.close()
  expect((await examine()).printed).toMatch(/^!! {2}record: written by a newer Isnad.*\n {6}update the program/m)
})

test.each([
  ['locked', 5, 'another program holds it'],
  ['read-only', 8, 'may this user write DATA_DIR'],
  ['on a full disk', 13, 'is there room'],
  ['damaged', 11, 'restore a backup'],
])('what to do is said for a record that is %s (SQLite’s code %i)', (_, errcode, advice) => {
  const said = adviceOn(Object.assign(new Error('x'), { errcode }), { dataDir: folder })
  expect(said).toContain(advice)
  expect(said.includes('move isnad.sqlite away')).toBe(errcode === 11)
})

test('a DATA_DIR that is none, and a folder of dictionaries that is not there, are named', async () => {
  writeFileSync(join(folder, 'file'), '')
  const { printed } = await examine({ dataDir: join(folder, 'file'), dictionaries: join(folder, 'none') })
  expect(printed).toMatch(/^!! {2}DATA_DIR: .+\n {6}name a folder that this user may write$/m)
  expect(printed).toMatch(/^!! {2}record: .+\n {6}may this user write DATA_DIR/m)
  expect(printed).toMatch(/^!! {2}ISNAD_DICTIONARIES: there is no folder .+none$/m)
})

test('the stories are those of the bot where no folder is named', async () => {
  const { token, api } = discord
  const settings = { token, api, dataDir: join(folder, 'data'), now: new Date(), corpus: join(folder, 'other') }
  expect((await runInTest(['doctor'], settings)).printed).toContain(`there is no folder ${settings.corpus}`)
  expect((await runInTest(['story', 'list'], settings)).complained).toContain(`${settings.corpus} is not a folder`)
})

test('a desk whose channel is gone, or where the bot may not write, is named with what is missing', async () => {
  await chooseDesk('123456789012345678')
  expect((await examine()).printed).toMatch(/^!! {2}desk channel 123456789012345678: Unknown Channel$/m)
  await discord.close()
  const [channel, ...channels] = newsroomGuild.channels
  if (!channel) throw new Error('no channel')
  const denied = { id: newsroomGuild.guild.id, kind: 'role', allow: 0n, deny: 1n << 11n } as const
  discord = await startLoopback({
    guildModel: { ...newsroomGuild, channels: [{ ...channel, overwrites: [denied] }, ...channels] },
  })
  await chooseDesk(channel.id)
  expect((await examine()).printed).toMatch(/^!! {2}desk channel \d+: #\S+: no permission: SendMessages$/m)
})

test('a channel that was set to answer in is looked at as well, once, and not one where it is off', async () => {
  const [desk, open, off] = newsroomGuild.channels.map(({ id }) => id)
  if (!desk || !open || !off) throw new Error('too few channels')
  await chooseDesk(desk)
  await set({ channel: desk }, 'mode', 'private')
  await set({ channel: open }, 'mode', 'open')
  await set({ channel: off }, 'mode', 'off')
  await set({ channel: '123456789012345678' }, 'mode', 'open')
  const { printed } = await examine()
  const lines = printed.split('\n').filter((line) => / channel \d/.test(line))
  expect(lines.map((line) => line.replace(/#\S+/, '#name'))).toEqual([
    `ok  desk channel ${desk}: #name can be written`,
    `ok  channel ${open}: #name can be written`,
    '!!  channel 123456789012345678: Unknown Channel',
  ])
})
