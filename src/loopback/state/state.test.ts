import { MessageFlags } from 'discord.js'
import { beforeEach, expect, test } from 'vitest'
import { ManualClock } from './clock.ts'
import { EMPTY_CONTENTS } from './contents.ts'
import {
  botMember,
  deskChannel,
  editorMember,
  type Member,
  newsroomGuild,
  openChannel,
  readerMember,
  secondReaderMember,
} from './guild-model.ts'
import type { Message } from './message.ts'
import { State } from './state.ts'

let clock: ManualClock
let state: State

beforeEach(() => {
  clock = new ManualClock()
  state = new State(newsroomGuild, clock)
})

const post = (content: string, more: Partial<Message> = {}): Message =>
  state.add({ ...EMPTY_CONTENTS, content, channel: openChannel.id, author: botMember.id, ...more })
const seen = (viewer: Member, channel = openChannel): string[] =>
  state.messages(channel, viewer).map(({ content }) => content)

test('a person sees what is in a channel they see, and what is for them alone', () => {
  post('for all')
  post('for one', { visibleTo: readerMember.id })
  post('for editors', { channel: deskChannel.id })
  expect(seen(readerMember)).toEqual(['for all', 'for one'])
  expect(seen(secondReaderMember)).toEqual(['for all'])
  expect(seen(readerMember, deskChannel)).toEqual([])
  expect(seen(editorMember, deskChannel)).toEqual(['for editors'])
})

test('direct messages are between two: the owner of the server does not see them', () => {
  const direct = state.directChannel(readerMember.id)
  post('for you', { channel: direct.id })
  expect(state.directChannel(readerMember.id)).toBe(direct)
  expect(state.channel(direct.id)).toBe(direct)
  expect(seen(readerMember, direct)).toEqual(['for you'])
  expect(seen(botMember, direct)).toEqual(['for you'])
  expect([...seen(editorMember, direct), ...seen(secondReaderMember, direct)]).toEqual([])
})

test('an edit is marked with its time, but for the filling in of a deferred response', () => {
  const sent = post('before')
  clock.advance(1_000)
  expect(state.edit(sent, { ...sent, content: 'after' })).toMatchObject({ content: 'after', edited: clock.now() })
  const waiting = post('', { flags: MessageFlags.Loading })
  expect(state.edit(waiting, { ...waiting, content: 'here', flags: 0 }).edited).toBeNull()
})

test('a deleted message is gone for everybody', () => {
  const sent = post('x')
  state.delete(sent)
  expect(seen(readerMember)).toEqual([])
  expect(state.message(sent.id)).toBeUndefined()
})

test('a nonce stands for its message for some minutes, as it is now', () => {
  const sent = post('x')
  state.saveNonce('n1', sent)
  state.edit(sent, { ...sent, content: 'y' })
  expect(state.byNonce('n1')?.content).toBe('y')
  expect(state.byNonce('n2')).toBeUndefined()
  clock.advance(300_000)
  expect(state.byNonce('n1')).toBeUndefined()
})

test('a file is served at a path that its name cannot leave', () => {
  const file = { name: '../a b?.png', contentType: 'image/png', bytes: new Uint8Array([1]) }
  const { id, path } = state.addAttachment(file, 'a map')
  expect(path).toBe(`/attachments/${id}/..%2Fa%20b%3F.png`)
  expect(state.file(id)).toMatchObject({ description: 'a map', contentType: 'image/png' })
  expect(state.file('1')).toBeUndefined()
})

test('what does not exist is refused as Discord refuses it', () => {
  expect(() => state.person('1')).toThrow('Unknown User')
  expect(() => state.channel('1')).toThrow('Unknown Channel')
  expect(() => state.directChannel('1')).toThrow('Unknown User')
})
