import { ChannelType, Collection, PermissionFlagsBits, PermissionsBitField } from 'discord.js'
import { expect, test } from 'vitest'
import { useNewsroom } from '../delivery/newsroom.fixture.ts'
import { CHANNEL, EDITOR, SERVER } from '../record/scene.fixture.ts'
import { loadNewsroom } from './newsroom.ts'

const desk = useNewsroom()
const place = (more: object = {}) => ({ isThread: () => false, type: ChannelType.GuildText, ...more })
const thread = place({ isThread: () => true, parentId: CHANNEL })
const interaction = (more: object = {}) =>
  Object.assign(Object.create(null), {
    guildId: SERVER,
    channelId: CHANNEL,
    user: { id: '10' },
    member: { roles: { cache: new Collection([['70', {}]]) } },
    memberPermissions: new PermissionsBitField(PermissionFlagsBits.SendMessages),
    channel: place(),
    ...more,
  })

test('a call names its person with their roles, its server and its channel', async () => {
  expect(await loadNewsroom(interaction(), desk.storage)).toMatchObject({
    person: { id: '10', roles: ['70'], canManageServer: false },
    server: SERVER,
    channel: CHANNEL,
    parent: null,
    settings: { mode: 'reviewed' },
  })
})

test('roles are read as Discord sends them, where the member is not known', async () => {
  const found = await loadNewsroom(interaction({ member: { roles: ['70', '71'] } }), desk.storage)
  expect(found?.person.roles).toEqual(['70', '71'])
  expect((await loadNewsroom(interaction({ member: null }), desk.storage))?.person.roles).toEqual([])
})

test('who may manage the server is told by what they may do here', async () => {
  const memberPermissions = new PermissionsBitField(PermissionFlagsBits.ManageGuild)
  expect((await loadNewsroom(interaction({ memberPermissions }), desk.storage))?.person.canManageServer).toBe(true)
  const nothing = interaction({ memberPermissions: null })
  expect((await loadNewsroom(nothing, desk.storage))?.person.canManageServer).toBe(false)
})

test('a thread has the settings of its channel, also one that the bot has not seen yet', async () => {
  const inThread = { channelId: '555', channel: thread }
  expect(await loadNewsroom(interaction(inThread), desk.storage)).toMatchObject({
    channel: '555',
    parent: CHANNEL,
    settings: { mode: 'reviewed' },
  })
  const client = { channels: { fetch: async (id: string) => (id === '555' ? thread : null) } }
  const unseen = interaction({ channelId: '555', channel: null, client })
  expect(await loadNewsroom(unseen, desk.storage)).toMatchObject({ parent: CHANNEL })
})

test('a thread’s own setting stands before its channel’s', async () => {
  await desk.storage.changeSetting({ server: SERVER, channel: '555' }, 'mode', 'off', EDITOR.id)
  const inThread = interaction({ channelId: '555', channel: thread })
  expect((await loadNewsroom(inThread, desk.storage))?.settings.mode).toBe('off')
})

test.each([
  ['outside a server', { guildId: null }],
  ['outside a channel', { channelId: null }],
])('%s there is none', async (_, more) => expect(await loadNewsroom(interaction(more), desk.storage)).toBeNull())

test('without a record there is none', async () => expect(await loadNewsroom(interaction(), null)).toBeNull())
