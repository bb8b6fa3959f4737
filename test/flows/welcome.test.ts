import { PermissionFlagsBits as May } from 'discord.js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connect } from '../../src/discord/connect.ts'
import { createMemoryStore } from '../../src/discord/button-state.ts'
import { type Loopback, startLoopback } from '../../src/loopback/loopback.ts'
import { ManualClock } from '../../src/loopback/state/clock.ts'
import {
  botMember,
  type Channel,
  editorMember,
  type GuildModel,
  newsroomGuild,
  openChannel,
  readerMember,
} from '../../src/loopback/state/guild-model.ts'
import { clockOf } from '../../src/record/clock.ts'
import { openStorage, type Storage } from '../../src/record/storage.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appOf, ferryStory } from './one-story.fixture.ts'

let folder = ''
let storage: Storage
let discord: Loopback
let stop: () => Promise<void>
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-'))
  storage = await openStorage(
    { dataDir: folder },
    clockOf(() => new Date()),
    () => {},
  )
})
afterEach(async () => {
  await stop()
  await discord.close()
  await storage.close()
  await rm(folder, { recursive: true })
  expect(discord.violations).toEqual([])
  expect(log.warn.mock.calls).toEqual([])
})

/** A bot on a server that is like the newsroom but for some of it. */
async function start(
  guild: Partial<GuildModel['guild']>,
  botMay = 0n,
  channels = newsroomGuild.channels,
): Promise<void> {
  const roles = newsroomGuild.roles.map((role) =>
    role.name === 'Isnad' ? { ...role, permissions: role.permissions | botMay } : role,
  )
  const guildModel = { ...newsroomGuild, channels, roles, guild: { ...newsroomGuild.guild, ...guild } }
  discord = await startLoopback({ guildModel, clock: new ManualClock(Date.now()) })
  const context = {
    app: appOf(ferryStory('It rained.')),
    storage,
    stateStore: createMemoryStore(),
    log,
    newErrorId: () => '0',
  }
  const bot = await connect({ token: discord.token, api: discord.api }, context)
  stop = () => bot.stop()
}

const inChannel = () => discord.messages(openChannel, readerMember)
const ofReader = () => discord.clientOf(readerMember).directMessages()
const ofOwner = () => discord.clientOf(editorMember).directMessages()

test('a server that invites the bot is told once what it is and what to set, and none that it is in already', async () => {
  await start({ systemChannel: openChannel.id })
  expect(inChannel()).toEqual([])
  discord.gateway.inviteBot()
  await discord.waitUntil(() => inChannel().length === 1)
  const [greeting] = inChannel()
  for (const words of ['/setup', 'the language of answers', 'reviewed first, or off', 'لغة الأجوبة', 'ثلاثة أمور'])
    expect(greeting?.text).toContain(words)
  discord.gateway.dispatch('GUILD_DELETE', { id: newsroomGuild.guild.id, unavailable: true })
  discord.gateway.invalidate()
  await discord.waitUntil(() => discord.gateway.counts.identified === 2)
  await discord.clientOf(readerMember).slash('story list')
  expect(inChannel().map(({ author }) => author)).toHaveLength(2)
  expect(ofOwner()).toEqual([])
})

test('where no channel takes it, who invited the bot is told if that can be known, else the owner', async () => {
  await start({ inviter: readerMember.id }, May.ViewAuditLog)
  discord.gateway.inviteBot()
  await discord.waitUntil(() => ofReader().length === 1)
  expect(ofReader()[0]?.text).toContain('/setup')
  expect(ofOwner()).toEqual([])
  await stop()
  await discord.close()
  await start({ inviter: readerMember.id })
  discord.gateway.inviteBot()
  await discord.waitUntil(() => ofOwner().length === 1)
  expect(ofReader()).toEqual([])
})

test('what the bot may not do in a channel of the desk is named, when it is chosen and ever after', async () => {
  const deny = May.SendMessages | May.AttachFiles
  const muted: Channel = {
    ...{ ...openChannel, id: '1100000000000000077', name: 'muted' },
    overwrites: [{ id: botMember.id, kind: 'person', allow: 0n, deny }],
  }
  await start({}, 0n, [...newsroomGuild.channels, muted])
  const admin = discord.clientOf(editorMember)
  const chosen = await admin.select(await admin.slash('setup'), 'Channel of the desk', [muted])
  const seenAgain = await admin.slash('setup')
  for (const { text } of [chosen, seenAgain]) {
    expect(text).toContain(`In <#${muted.id}> the bot lacks the permission “Send Messages”`)
    expect(text).toContain('“Attach Files”')
    expect(text).not.toContain('“View Channel”')
    expect(text).not.toContain('No permission is missing')
  }
})
