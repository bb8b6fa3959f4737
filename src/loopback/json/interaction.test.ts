import { PermissionFlagsBits as May } from 'discord.js'
import { beforeEach, expect, test } from 'vitest'
import { ManualClock } from '../state/clock.ts'
import { EMPTY_CONTENTS } from '../state/contents.ts'
import { botMember, deskChannel, editorMember, newsroomGuild, openChannel, readerMember } from '../state/guild-model.ts'
import type { InteractionKind } from '../state/interactions.ts'
import { State } from '../state/state.ts'
import { commandJson } from './command.ts'
import { guildCreateJson } from './guild.ts'
import { interactionJson } from './interaction.ts'

let state: State
beforeEach(() => {
  state = new State(newsroomGuild, new ManualClock())
})
const json = (kind: InteractionKind, source: string | null = null, channel = openChannel, person = readerMember) =>
  interactionJson(
    state.interactions.create({ kind, person: person.id, channel: channel.id, command: null, source }),
    { custom_id: 'more' },
    state,
    'http://127.0.0.1:1',
  )
const holds = (permissions: unknown, flag: bigint): boolean => (BigInt(String(permissions)) & flag) !== 0n

test.each([
  ['command', 2],
  ['component', 3],
  ['autocomplete', 4],
  ['modal', 5],
] as const)('a %s has the type that Discord gives it', (kind, type) => expect(json(kind).type).toBe(type))

test('an interaction says who acts, where, in which language, and what they and the bot may do there', () => {
  const sent = json('component', null, deskChannel, editorMember)
  expect(sent).toMatchObject({
    data: { custom_id: 'more' },
    locale: 'en-GB',
    guild_locale: 'en-US',
    channel: { id: deskChannel.id, name: 'desk' },
    member: { user: { username: 'editor', bot: false } },
  })
  expect(holds(Object(sent.member).permissions, May.ManageMessages)).toBe(true)
  expect(holds(sent.app_permissions, May.AttachFiles)).toBe(true)
  expect(holds(sent.app_permissions, May.ManageMessages)).toBe(false)
  expect(holds(Object(json('command').member).permissions, May.ManageMessages)).toBe(false)
})

test('what is done on a message comes with it; a command never does', () => {
  const { id } = state.add({ ...EMPTY_CONTENTS, content: 'x', channel: openChannel.id, author: botMember.id })
  expect(json('component', id)).toMatchObject({ message: { id, content: 'x' } })
  expect(json('modal', id)).toMatchObject({ message: { id } })
  expect(json('command', id)).not.toHaveProperty('message')
  expect(json('modal')).not.toHaveProperty('message')
})

test('the server is sent whole: its channels in order with who may see them, its roles, its people', () => {
  const guild = guildCreateJson(newsroomGuild, '2023-09-20T12:00:00.000Z')
  expect(guild).toMatchObject({
    name: 'A newsroom',
    owner_id: editorMember.id,
    member_count: newsroomGuild.people.length,
    unavailable: false,
  })
  expect(guild.channels.map(({ name, position }) => [name, position])).toEqual([
    ['newsroom', 0],
    ['public', 1],
    ['desk', 2],
  ])
  expect(guild.channels[2]?.permission_overwrites).toEqual([
    { id: newsroomGuild.guild.id, type: 0, allow: '0', deny: '1024' },
    { id: editorMember.roles[0], type: 0, allow: '1024', deny: '0' },
    { id: botMember.id, type: 1, allow: '1024', deny: '0' },
  ])
  expect(guild.roles.map(({ name }) => name)).toEqual(['@everyone', 'Desk', 'Isnad'])
  expect(guild.members.find(({ user }) => user.bot)?.user).toMatchObject({ id: botMember.id, global_name: 'Isnad' })
})

test('a command for one server says nothing of direct messages, and permissions are text', () => {
  const command = { id: '1', version: '1', type: 1, name: 'ask', default_member_permissions: 8_192 }
  const everywhere = commandJson(command, null, newsroomGuild)
  expect(everywhere).toMatchObject({ default_member_permissions: '8192', contexts: null, dm_permission: true })
  const here = commandJson(command, newsroomGuild.guild.id, newsroomGuild)
  expect(here).toMatchObject({ guild_id: newsroomGuild.guild.id, description: '' })
  expect(here).not.toHaveProperty('dm_permission')
})
