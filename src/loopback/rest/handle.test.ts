import { MessageFlags } from 'discord.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { ManualClock } from '../state/clock.ts'
import { EMPTY_CONTENTS } from '../state/contents.ts'
import {
  botMember,
  deskChannel,
  newsroomGuild,
  openChannel,
  readerMember,
  secondReaderMember,
} from '../state/guild-model.ts'
import type { Interaction } from '../state/interactions.ts'
import type { Message } from '../state/message.ts'
import { State } from '../state/state.ts'
import { handleRequest, type RestRequest } from './handle.ts'
import type { Reply } from './route.ts'

const MESSAGES = `/channels/${openChannel.id}/messages`
const WEBHOOK = `/webhooks/${botMember.id}`
const allowed_mentions = { parse: [] }
let clock: ManualClock
let state: State
beforeEach(() => {
  clock = new ManualClock()
  state = new State(newsroomGuild, clock)
})

const request = (method: string, path: string, json?: unknown, more: Partial<RestRequest> = {}): Reply => {
  const [bare = '', query] = path.split('?')
  const body = { json, uploads: [] }
  const asked = { method, path: bare, query: new URLSearchParams(query), authorization: 'Bot t', body, ...more }
  return handleRequest(asked, state, 'http://127.0.0.1:1', 't')
}
const post = (json: object): Reply => request('POST', MESSAGES, { allowed_mentions, ...json })
const idOf = ({ body }: Reply): string => String(Object(body).id)
const rules = (): string[] => state.violations.map(({ rule }) => rule)
const said = (content: string, more: Partial<Message> = {}): Message =>
  state.add({ ...EMPTY_CONTENTS, content, channel: openChannel.id, author: botMember.id, ...more })

describe('a request', () => {
  test.each([
    ['no token', undefined],
    ['a wrong token', 'Bot other'],
    ['a token without its scheme', 't'],
  ])('with %s is refused, and that is the bot’s fault', (_, authorization) => {
    expect(request('GET', '/users/@me', undefined, { authorization })).toMatchObject({ status: 401 })
    expect(rules()).toEqual(['refused-401'])
  })

  test('to a path that is not served is a fault', () => {
    expect(request('GET', '/guilds/1/unheard-of').status).toBe(404)
    expect(request('PUT', '/users/@me').status).toBe(404)
    expect(rules()).toEqual(['refused-404', 'refused-404'])
  })

  test('for another application is refused', () => {
    expect(request('GET', '/applications/1/commands')).toMatchObject({ status: 403, body: { code: 50_001 } })
  })

  test('is recorded with its query, its status and the message that it made', () => {
    const id = idOf(post({ content: 'x' }))
    request('GET', `${MESSAGES}?limit=1`)
    expect(state.exchanges).toMatchObject([
      { method: 'POST', status: 200, message: id, violations: [] },
      { path: `${MESSAGES}?limit=1`, message: null },
    ])
  })
})

describe('a message of the bot', () => {
  test('that Discord would refuse is not made, and says where it is wrong', () => {
    expect(post({ content: 'x'.repeat(2_001) })).toMatchObject({
      status: 400,
      body: { code: 50_035, errors: { '/content': {} } },
    })
    expect(state.messages(openChannel, readerMember)).toEqual([])
    expect(rules()).toEqual(['content-too-long'])
  })

  test('that may mention anybody is refused', () => {
    expect(request('POST', MESSAGES, { content: '@everyone' }).status).toBe(400)
  })

  test('is made once for a nonce that is enforced, and again without', () => {
    const send = (enforce_nonce: boolean): string => idOf(post({ content: 'x', nonce: 'n', enforce_nonce }))
    const first = send(true)
    expect(send(true)).toBe(first)
    expect(send(false)).not.toBe(first)
  })

  test('replies only to a message that is there; that it is gone is nobody’s fault', () => {
    const { id } = said('x')
    expect(post({ content: 'y', message_reference: { message_id: id } })).toMatchObject({
      body: { message_reference: { message_id: id } },
    })
    expect(post({ content: 'y', message_reference: { message_id: '1' } })).toMatchObject({ body: { code: 10_008 } })
    expect(state.violations).toEqual([])
  })

  test.each([
    ['a channel that is not there', '1', 10_003],
    ['a channel it does not see', 'hidden', 50_001],
    ['a channel where it may not write', 'mute', 50_013],
  ])('to %s is refused', (_, id, code) => {
    const hidden = {
      ...openChannel,
      id: 'hidden',
      overwrites: [{ id: botMember.id, kind: 'person', allow: 0n, deny: 1n << 10n }],
    } as const
    const mute = {
      ...hidden,
      id: 'mute',
      overwrites: [{ id: botMember.id, kind: 'person', allow: 0n, deny: 1n << 11n }],
    } as const
    state = new State({ ...newsroomGuild, channels: [hidden, mute] }, clock)
    expect(request('POST', `/channels/${id}/messages`, { content: 'x', allowed_mentions })).toMatchObject({
      body: { code },
    })
  })

  test('is edited by its author alone', () => {
    const [own, other] = [said('x'), said('y', { author: readerMember.id })]
    expect(request('PATCH', `${MESSAGES}/${own.id}`, { content: 'z', allowed_mentions })).toMatchObject({
      body: { content: 'z' },
    })
    expect(request('PATCH', `${MESSAGES}/${other.id}`, { content: 'z', allowed_mentions })).toMatchObject({
      body: { code: 50_005 },
    })
  })

  test('older than an hour is edited thirty times by all edits together, then refused', () => {
    const [old, older] = [said('x'), said('y')]
    clock.advance(3_600_001)
    const edit = ({ id }: Message): unknown =>
      Object(request('PATCH', `${MESSAGES}/${id}`, { content: 'z', allowed_mentions }).body).code
    for (let n = 0; n < 15; n++) expect([edit(old), edit(older)]).toEqual([undefined, undefined])
    expect(edit(old)).toBe(30_046)
    expect(edit(said('new'))).toBeUndefined()
  })

  test('is not reached in another channel, nor by its own token where it is ephemeral', () => {
    const [here, ephemeral] = [said('x'), said('y', { visibleTo: readerMember.id })]
    for (const path of [`/channels/${deskChannel.id}/messages/${here.id}`, `${MESSAGES}/${ephemeral.id}`])
      for (const method of ['GET', 'PATCH', 'DELETE'])
        expect(
          request(method, path, method === 'PATCH' ? { content: 'z', allowed_mentions } : undefined),
        ).toMatchObject({ status: 404 })
  })

  test('of somebody else is deleted only by who may manage messages', () => {
    const { id } = said('x', { author: readerMember.id })
    expect(request('DELETE', `${MESSAGES}/${id}`)).toMatchObject({ body: { code: 50_013 } })
    expect(request('DELETE', `${MESSAGES}/${said('own').id}`).status).toBe(204)
  })
})

test('messages are listed newest first, before a message and no more than asked for', () => {
  const [first, second] = [said('1'), said('2')]
  said('ephemeral', { visibleTo: readerMember.id })
  const third = said('3')
  const list = (query: string): string[] =>
    Object(request('GET', `${MESSAGES}${query}`).body).map(({ content }: Message) => content)
  expect(list('')).toEqual(['3', '2', '1'])
  expect(list('?limit=2')).toEqual(['3', '2'])
  expect(list(`?before=${third.id}&limit=1`)).toEqual(['2'])
  expect(list(`?before=${first.id}`)).toEqual([])
  expect(second.content).toBe('2')
})

describe('an interaction', () => {
  let called: Interaction
  beforeEach(() => {
    called = state.interactions.create({
      kind: 'command',
      person: readerMember.id,
      channel: openChannel.id,
      command: 'ask',
      source: null,
    })
  })
  const open = { authorization: undefined }
  const respond = (json: object, query = ''): Reply =>
    request('POST', `/interactions/${called.id}/${called.token}/callback${query}`, json, open)
  const follow = (method: string, path: string, json?: object): Reply =>
    request(method, `${WEBHOOK}/${called.token}${path}`, json, open)
  const shown = (who = readerMember): string[] => state.messages(openChannel, who).map(({ content }) => content)

  test('needs no bot token; the message comes back only to who asks for it', () => {
    expect(respond({ type: 4, data: { content: 'x', allowed_mentions } }).status).toBe(204)
    expect(shown(secondReaderMember)).toEqual(['x'])
    called = state.interactions.create({ ...called })
    const response = respond({ type: 4, data: { content: 'y', allowed_mentions } }, '?with_response=true')
    expect(response).toMatchObject({ status: 200, body: { resource: { message: { content: 'y' } } } })
  })

  test('that was deferred as ephemeral stays so, whatever takes its place', () => {
    respond({ type: 5, data: { flags: MessageFlags.Ephemeral } })
    follow('POST', '', { content: 'for you', allowed_mentions })
    expect(shown()).toEqual(['for you'])
    expect(shown(secondReaderMember)).toEqual([])
    follow('POST', '', { content: 'for all', allowed_mentions })
    expect(shown(secondReaderMember)).toEqual(['for all'])
  })

  test('changes its own messages and nobody else’s', () => {
    respond({ type: 4, data: { content: 'x', allowed_mentions } })
    const other = said('other')
    expect(follow('PATCH', '/messages/@original', { content: 'y', allowed_mentions }).status).toBe(200)
    expect(follow('PATCH', `/messages/${other.id}`, { content: 'z', allowed_mentions })).toMatchObject({
      body: { code: 10_008 },
    })
    expect(follow('DELETE', '/messages/@original').status).toBe(204)
    expect(shown()).toEqual(['other'])
    expect(follow('GET', '/messages/@original')).toMatchObject({ body: { code: 10_008 } })
  })

  test('is not followed before it is responded to', () => {
    expect(follow('POST', '', { content: 'x', allowed_mentions })).toMatchObject({ body: { code: 10_015 } })
    expect(rules()).toEqual(['refused-10015'])
  })
})

test('a person is written to in a channel of their own, the same each time', () => {
  const ask = (recipient_id: string): Reply => request('POST', '/users/@me/channels', { recipient_id })
  expect(ask(readerMember.id)).toMatchObject({ body: { type: 1, recipients: [{ id: readerMember.id }] } })
  expect(idOf(ask(readerMember.id))).toBe(idOf(ask(readerMember.id)))
  expect(ask('1')).toMatchObject({ body: { code: 10_013 } })
  expect(request('POST', '/users/@me/channels', {})).toMatchObject({ body: { code: 50_035 } })
})

test('another server is not known', () => {
  expect(request('GET', '/guilds/1')).toMatchObject({ body: { code: 10_004 } })
  expect(request('GET', `/guilds/${newsroomGuild.guild.id}/members/${readerMember.id}`)).toMatchObject({
    body: { user: { username: 'reader' } },
  })
})
