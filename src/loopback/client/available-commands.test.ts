import { PermissionFlagsBits as May } from 'discord.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { ManualClock } from '../state/clock.ts'
import type { CommandBody, Option } from '../state/command.ts'
import {
  deskChannel,
  editorMember,
  type Member,
  newsroomGuild,
  openChannel,
  readerMember,
  secondReaderMember,
} from '../state/guild-model.ts'
import { State } from '../state/state.ts'
import { availableCommands, findCommand } from './available-commands.ts'

/** The editor, in a server that somebody else owns. */
const guildModel = { ...newsroomGuild, guild: { ...newsroomGuild.guild, owner: '1' } }
let state: State
beforeEach(() => {
  state = new State(guildModel, new ManualClock())
})

const command = (name: string, more: Partial<CommandBody> = {}): CommandBody => ({ name, description: 'x', ...more })
const offered = (who: Member, where = openChannel, on = state): string[] =>
  availableCommands(who, where, on).map(({ name }) => name)

describe('a command is offered', () => {
  test('to everybody who may use commands where they are', () => {
    state.commands.replace(null, [command('ask'), command('null', { default_member_permissions: null })])
    expect(offered(readerMember)).toEqual(['ask', 'null'])
    expect(offered(readerMember, deskChannel)).toEqual([])
    const mute = {
      ...openChannel,
      overwrites: [{ id: guildModel.guild.id, kind: 'role', allow: 0n, deny: May.UseApplicationCommands }],
    } as const
    expect(offered(readerMember, mute)).toEqual([])
  })

  test('to those who hold all the permissions it asks for', () => {
    const both = String(May.ManageMessages | May.BanMembers)
    state.commands.replace(null, [
      command('one', { default_member_permissions: String(May.ManageMessages) }),
      command('both', { default_member_permissions: both }),
    ])
    expect(offered(readerMember)).toEqual([])
    expect(offered(editorMember)).toEqual(['one'])
  })

  test('to nobody but owner and administrators where it asks for 0', () => {
    state.commands.replace(null, [command('closed', { default_member_permissions: '0' })])
    expect(offered(editorMember)).toEqual([])
    const owned = new State(newsroomGuild, new ManualClock())
    owned.commands.replace(null, [command('closed', { default_member_permissions: '0' })])
    expect(offered(editorMember, openChannel, owned)).toEqual(['closed'])
  })

  test('in a server only if it works there', () => {
    state.commands.replace(null, [command('server', { contexts: [0] }), command('direct', { contexts: [1, 2] })])
    expect(offered(readerMember)).toEqual(['server'])
  })
})

test('in a private channel of people only what they installed for themselves is offered', () => {
  const group = state.groupChannel([readerMember.id, editorMember.id])
  const both = { contexts: [0, 2], integration_types: [0, 1] }
  state.commands.replace(null, [command('both', both), command('direct', { ...both, contexts: [0, 1] })])
  const offeredThere = (person: Member, install: 'server' | 'person') =>
    availableCommands(person, group, state, install).map(({ name }) => name)
  expect(offeredThere(readerMember, 'person')).toEqual(['both'])
  expect(offeredThere(readerMember, 'server')).toEqual([])
  expect(offeredThere(secondReaderMember, 'person')).toEqual([])
  expect(state.groupChannel([editorMember.id, readerMember.id])).toBe(group)
})

describe('what a person writes', () => {
  const sub = (name: string, options: Option[] = []): Option => ({ type: 1, name, description: 'x', options })
  const text: Option = { type: 3, name: 'id', description: 'x' }
  const find = (words: string) => {
    state.commands.replace(null, [
      command('ask', { options: [text] }),
      command('story', {
        options: [sub('list'), { type: 2, name: 'of', description: 'x', options: [sub('day', [text])] }],
      }),
      { name: 'Check', type: 3 },
    ])
    return findCommand(words, state.commands.list(null))
  }

  test('is found with the options of its last part', () => {
    expect(find('ask').options.map(({ name }) => name)).toEqual(['id'])
    expect(find('story list')).toMatchObject({ options: [], path: [{ name: 'list' }] })
    expect(find('story of day')).toMatchObject({ options: [{ name: 'id' }], path: [{ name: 'of' }, { name: 'day' }] })
  })

  test.each([
    ['shout', 'no command /shout is offered here: ask, story, Check'],
    ['Check', 'no command /Check is offered here'],
    ['story', '/story needs a subcommand'],
    ['story of', '/story of needs a subcommand'],
    ['story show', '/story has no subcommand "show"'],
    ['ask id', '/ask has no subcommand "id"'],
  ])('/%s is refused', (words, why) => expect(() => find(words)).toThrow(why))
})
