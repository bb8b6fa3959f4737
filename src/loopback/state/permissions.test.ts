import { PermissionFlagsBits as May } from 'discord.js'
import { describe, expect, test } from 'vitest'
import {
  type Channel,
  deskChannel,
  editorMember,
  type GuildModel,
  newsroomGuild,
  openChannel,
  readerMember,
} from './guild-model.ts'
import { canView, permissionsIn } from './permissions.ts'

const EVERYBODY = newsroomGuild.guild.id
const [ROLE, OTHER_ROLE] = ['700', '701']
/** A person with two roles beside everybody's. */
const person = { ...readerMember, roles: [ROLE, OTHER_ROLE] }
const model: GuildModel = {
  ...newsroomGuild,
  roles: [
    { id: EVERYBODY, name: '@everyone', permissions: May.ViewChannel },
    { id: ROLE, name: 'Writers', permissions: May.SendMessages },
    { id: OTHER_ROLE, name: 'Guests', permissions: 0n },
  ],
}
const channel = (...overwrites: Channel['overwrites']): Channel => ({ ...openChannel, overwrites })
const may = (where: Channel, who = person): string[] =>
  (['ViewChannel', 'SendMessages'] as const).filter((name) => (permissionsIn(where, who, model) & May[name]) !== 0n)

describe('what a person may do in a channel', () => {
  test('is what everybody may and what their roles may', () => {
    expect(may(channel())).toEqual(['ViewChannel', 'SendMessages'])
    expect(may(channel(), { ...person, roles: [] })).toEqual(['ViewChannel'])
  })

  test.each([
    ['everybody is denied', [{ id: EVERYBODY, kind: 'role', allow: 0n, deny: May.ViewChannel }], ['SendMessages']],
    [
      'a role is let in again',
      [
        { id: ROLE, kind: 'role', allow: May.ViewChannel, deny: 0n },
        { id: EVERYBODY, kind: 'role', allow: 0n, deny: May.ViewChannel },
      ],
      ['ViewChannel', 'SendMessages'],
    ],
    [
      'one role is denied what another is granted: the grant counts',
      [
        { id: ROLE, kind: 'role', allow: May.ViewChannel, deny: 0n },
        { id: OTHER_ROLE, kind: 'role', allow: 0n, deny: May.ViewChannel },
      ],
      ['ViewChannel', 'SendMessages'],
    ],
    [
      'a role is denied what everybody is granted',
      [
        { id: ROLE, kind: 'role', allow: 0n, deny: May.SendMessages },
        { id: EVERYBODY, kind: 'role', allow: May.SendMessages, deny: 0n },
      ],
      ['ViewChannel'],
    ],
    [
      'the person is denied what their role is granted',
      [
        { id: person.id, kind: 'person', allow: 0n, deny: May.SendMessages },
        { id: ROLE, kind: 'role', allow: May.SendMessages, deny: 0n },
      ],
      ['ViewChannel'],
    ],
    [
      'somebody else is denied',
      [{ id: '9', kind: 'person', allow: 0n, deny: May.ViewChannel }],
      ['ViewChannel', 'SendMessages'],
    ],
    [
      'a role they do not have is denied',
      [{ id: '9', kind: 'role', allow: 0n, deny: May.ViewChannel }],
      ['ViewChannel', 'SendMessages'],
    ],
  ] as const)('%s', (_, overwrites, expected) => expect(may(channel(...overwrites))).toEqual(expected))

  test('is everything for the owner and for an administrator', () => {
    const hidden = channel({ id: EVERYBODY, kind: 'role', allow: 0n, deny: May.ViewChannel | May.SendMessages })
    const owned: GuildModel = { ...model, channels: [hidden], guild: { ...model.guild, owner: person.id } }
    expect(permissionsIn(hidden, person, owned) & May.BanMembers).not.toBe(0n)
    const roles = [{ id: EVERYBODY, name: '@everyone', permissions: May.Administrator }]
    expect(canView(hidden, person, { ...model, channels: [hidden], roles })).toBe(true)
    expect(canView(hidden, person, { ...model, channels: [hidden] })).toBe(false)
  })

  test('is nothing in direct messages between others, for the owner of the server either', () => {
    const direct = channel({ id: EVERYBODY, kind: 'role', allow: 0n, deny: May.ViewChannel })
    const owned: GuildModel = { ...model, guild: { ...model.guild, owner: person.id } }
    expect(canView(direct, person, owned)).toBe(false)
  })
})

test('in the newsroom the desk is for its editors', () => {
  expect(canView(deskChannel, editorMember, { ...newsroomGuild, guild: { ...newsroomGuild.guild, owner: '1' } })).toBe(
    true,
  )
  expect(canView(deskChannel, readerMember, newsroomGuild)).toBe(false)
})
