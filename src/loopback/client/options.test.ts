import { beforeEach, describe, expect, test } from 'vitest'
import type { Option } from '../state/command.ts'
import { ManualClock } from '../state/clock.ts'
import { deskChannel, newsroomGuild, openChannel, readerMember } from '../state/guild-model.ts'
import { State } from '../state/state.ts'
import type { FoundCommand } from './available-commands.ts'
import { commandData, type OptionValues } from './options.ts'
import type { Chooser } from './resolved.ts'

const ORIGIN = 'http://127.0.0.1:1'
const ROLE = newsroomGuild.roles[0]
let state: State
let chooser: Chooser
beforeEach(() => {
  state = new State(newsroomGuild, new ManualClock())
  chooser = { person: readerMember, channel: openChannel, state, origin: ORIGIN }
})

const option = (type: number, more: Partial<Option> = {}): Option => ({ type, name: 'o', description: 'x', ...more })
const found = (...options: Option[]): FoundCommand => ({
  command: { id: '5', name: 'ask', type: 1, version: '1', description: 'x' },
  path: [],
  options,
})
const call = (one: Option, values: OptionValues, focused?: string) => commandData(found(one), values, chooser, focused)

describe('a value that a client would not send is refused', () => {
  test.each([
    ['a number for a text', option(3), 5, 'takes a string, not 5'],
    ['no text', option(3), '', 'is empty'],
    ['a text that is too short', option(3, { min_length: 3 }), 'ab', 'has 2 characters'],
    ['a text that is too long', option(3, { max_length: 3 }), 'abcd', 'has 4 characters'],
    ['a text over Discord’s own limit', option(3), 'x'.repeat(6_001), 'has 6001 characters'],
    ['a fraction for a whole number', option(4), 1.5, 'is a whole number'],
    ['a number below the least', option(4, { min_value: 2 }), 1, 'is out of bounds: 1'],
    ['a number above the most', option(10, { max_value: 0.5 }), 0.6, 'is out of bounds: 0.6'],
    ['a text for yes or no', option(5), 'true', 'takes a boolean, not "true"'],
    ['what is none of the choices', option(3, { choices: [{ name: 'One', value: '1' }] }), 'One', 'is one of 1'],
    ['a text for a person', option(6), readerMember.id, 'takes a thing with an id'],
    ['a channel for a person', option(6), openChannel, 'takes no such thing'],
    ['a person for a channel', option(7), readerMember, 'takes no such thing'],
    ['a person for a role', option(8), readerMember, 'takes no such thing'],
    ['a channel for anybody or any role', option(9), openChannel, 'takes no such thing'],
    ['a person for a file', option(11), readerMember, 'takes no such thing'],
  ] as const)('%s', (_, one, value, why) => expect(() => call(one, { o: value })).toThrow(`"o" ${why}`))

  test('an option that the command does not have', () =>
    expect(() => call(option(3), { o: 'x', p: 1, q: 2 })).toThrow('/ask has no option p, q'))

  test('no value for what is required', () =>
    expect(() => call(option(3, { required: true }), {})).toThrow('/ask needs "o"'))
})

test.each([
  ['the least and the most of a text', option(3, { min_length: 1, max_length: 2 }), 'ab'],
  ['the least of a number', option(4, { min_value: 2 }), 2],
  ['the most of a number', option(10, { max_value: 0.5 }), 0.5],
  ['a choice', option(3, { choices: [{ name: 'One', value: '1' }] }), '1'],
  ['no', option(5), false],
  ['nought', option(4), 0],
] as const)('%s is sent as it is', (_, one, value) =>
  expect(call(one, { o: value }).options).toEqual([{ name: 'o', type: one.type, value }]),
)

test('what is left out is not sent', () => expect(call(option(3), {})).toMatchObject({ options: [] }))

describe('while an option is typed', () => {
  test('it is sent as text and marked, whatever its type, and even empty', () => {
    expect(call(option(4), { o: 12 }, 'o').options).toEqual([{ name: 'o', type: 4, value: '12', focused: true }])
    expect(call(option(3), {}, 'o').options).toEqual([{ name: 'o', type: 3, value: '', focused: true }])
  })

  test('a required one beside it may still be missing', () => {
    const options = [option(3, { required: true }), option(3, { name: 'p' })]
    expect(commandData(found(...options), { p: 'a' }, chooser, 'p').options).toMatchObject([{ name: 'p' }])
  })
})

test('a person, a channel, a role and a file are sent by id, with what the id stands for', () => {
  expect(call(option(6), { o: readerMember })).toMatchObject({
    options: [{ value: readerMember.id }],
    resolved: { users: { [readerMember.id]: { username: 'reader' } }, members: { [readerMember.id]: { roles: [] } } },
  })
  expect(call(option(7), { o: deskChannel })).toMatchObject({
    resolved: { channels: { [deskChannel.id]: { name: 'desk', app_permissions: expect.stringMatching(/^[1-9]/) } } },
  })
  expect(call(option(9), { o: ROLE })).toMatchObject({
    resolved: { roles: { [ROLE?.id ?? '']: { name: '@everyone' } } },
  })
  const file = { name: 'a.txt', contentType: 'text/plain', bytes: new Uint8Array(3) }
  const { options, resolved } = call(option(11), { o: file })
  const id = String(options[0]?.value)
  expect(resolved).toMatchObject({ attachments: { [id]: { filename: 'a.txt', size: 3, ephemeral: true } } })
  expect(state.file(id)?.contentType).toBe('text/plain')
})

test('a subcommand is sent inside its group', () => {
  const path = [option(2, { name: 'group' }), option(1, { name: 'list' })]
  expect(commandData({ ...found(option(3)), path }, { o: 'x' }, chooser).options).toEqual([
    { name: 'group', type: 2, options: [{ name: 'list', type: 1, options: [{ name: 'o', type: 3, value: 'x' }] }] },
  ])
})
