import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { appOf, ferryStory, useNewsroom } from '../../src/delivery/newsroom.fixture.ts'
import { type Delivery, deliverNext } from '../../src/desk/deliver.ts'
import { DiscordMessenger } from '../../src/discord/messenger.ts'
import type { Logger } from '../../src/discord/errors.ts'
import { type Loopback, startLoopback } from '../../src/loopback/loopback.ts'
import { ManualClock } from '../../src/loopback/state/clock.ts'
import {
  deskChannel,
  editorMember,
  openChannel,
  readerMember,
  secondReaderMember,
} from '../../src/loopback/state/guild-model.ts'
import { answerFrom, SERVER, transitionRequest } from '../../src/record/scene.fixture.ts'
import { ferry } from '../../src/record/test-storage.fixture.ts'

const desk = useNewsroom()
const log = { info: vi.fn<Logger['info']>(), warn: vi.fn<Logger['warn']>(), error: vi.fn<Logger['error']>() }
let clock: ManualClock
let discord: Loopback
let messenger: DiscordMessenger

beforeEach(async () => {
  for (const one of Object.values(log)) one.mockClear()
  clock = new ManualClock()
  discord = await startLoopback({ clock })
  const app = appOf(ferryStory())
  messenger = new DiscordMessenger(
    { token: discord.token, api: discord.api },
    { storage: desk.storage, log, app: () => app },
  )
  await desk.storage.recordAnswer(answerFrom(ferry, [2], { id: 'a1', command: 'show', input: { sentences: '2' } }))
  await desk.storage.decideAnswer(SERVER, 1, transitionRequest('approve'))
})
afterEach(async () => {
  await discord.close()
  expect(discord.violations).toEqual([])
})

const post: Delivery = {
  ...{
    id: 'd1',
    purpose: 'post',
    server: SERVER,
    answer: 'a1',
    correction: null,
    errorReport: null,
    event: null,
    channel: openChannel.id,
  },
  ...{ person: null, target: null, attempts: 1, unsure: false },
}
const send = async (more: Partial<Delivery> = {}): Promise<string> => {
  const sent = await messenger.send({ ...post, ...more })
  if (!sent.ok) throw new Error(sent.reason)
  return sent.message
}
const shown = (viewer = readerMember, channel = openChannel) => discord.messages(channel, viewer)

describe('sending', () => {
  test('posts what is on record, and mentions nobody', async () => {
    const message = await send()
    expect(shown()).toMatchObject([{ id: message, edited: false }])
    expect(shown()[0]?.text).toContain('About 27 people were hurt.')
    expect(discord.exchanges[0]?.body).toMatchObject({ allowed_mentions: { parse: [] } })
  })

  test('twice within minutes makes one message', async () => {
    expect(await send()).toBe(await send({ attempts: 2, unsure: true }))
    expect(shown()).toHaveLength(1)
    await send({ id: 'd2' })
    expect(shown()).toHaveLength(2)
  })

  test('edits the message that there is, and takes its picture off', async () => {
    const target = await send()
    expect(await send({ id: 'd2', purpose: 'edit', target })).toBe(target)
    expect(shown()).toMatchObject([{ id: target, edited: true }])
    expect(discord.exchanges.at(-1)?.body).toMatchObject({ attachments: [] })
  })

  test('replies under the message that could not be edited', async () => {
    const target = await send()
    await send({ id: 'd2', purpose: 'reply', target })
    expect(shown()).toMatchObject([{ id: target }, { repliesTo: target }])
  })

  test('notifies a person in direct messages, which nobody else sees', async () => {
    await send({ purpose: 'notification', event: 'publish', channel: null, person: readerMember.id })
    expect(discord.clientOf(readerMember).directMessages()[0]?.text).toContain('was approved and posted')
    expect(discord.clientOf(secondReaderMember).directMessages()).toEqual([])
    expect(shown()).toEqual([])
  })
})

describe('what cannot be sent comes back with Discord’s code', () => {
  test.each([
    ['to a channel that is gone', { channel: '123' }, 10_003],
    ['to a person who is gone', { channel: null, person: '123', purpose: 'notification', event: 'publish' }, 10_013],
    ['over a message that is gone', { purpose: 'edit', target: '123' }, 10_008],
    ['from a record that is gone', { answer: 'gone' }, 10_008],
  ] as const)('%s', async (_, more, code) => {
    expect(await messenger.send({ ...post, ...more })).toMatchObject({ ok: false, code })
    expect(log.error).not.toHaveBeenCalled()
  })

  test('to nowhere: a delivery without a channel is no failure of Discord’s', async () =>
    expect(await messenger.send({ ...post, channel: null })).toMatchObject({ ok: false, code: null }))

  test('when the connection breaks: nobody knows whether it was sent, and the log says so', async () => {
    discord.injectFailure({ method: 'POST', path: /messages$/, times: 9 }, { kind: 'cut', after: true })
    expect(await messenger.send(post)).toMatchObject({ ok: false, code: null })
    expect(log.warn).toHaveBeenCalled()
    expect(shown()).toHaveLength(1)
  })

  test('when Discord does not know the token for once: it is tried again with it', async () => {
    discord.injectFailure({ path: /messages$/ }, { kind: 'status', status: 401 })
    expect(await messenger.send(post)).toMatchObject({ ok: false, code: null })
    await send({ attempts: 2, unsure: true })
    expect(shown()).toHaveLength(1)
  })

  test('when the reply is unreadable: nobody knows whether it was sent', async () => {
    discord.injectFailure({ path: /messages$/ }, { kind: 'unreadable' })
    expect(await messenger.send(post)).toMatchObject({ ok: false, code: null })
    expect(await messenger.find(post)).toBeNull()
  })

  test('when old messages were edited too often: the queue waits, and not the bot', async () => {
    const target = await send()
    clock.advance(3_600_001)
    discord.state.oldEdits = 30
    expect(await messenger.send({ ...post, purpose: 'edit', target })).toMatchObject({ ok: false, code: 30_046 })
    expect(shown()).toMatchObject([{ edited: false }])
  })
})

describe('looking for a message that may have been sent', () => {
  test('finds it by the record that its button names, in its own channel', async () => {
    const message = await send()
    expect(await messenger.find(post)).toEqual({ ok: true, message })
    expect(await messenger.find({ ...post, purpose: 'answer' })).toEqual({ ok: true, message })
    expect(await messenger.find({ ...post, channel: deskChannel.id })).toBeNull()
    expect(await messenger.find({ ...post, answer: 'a2' })).toBeNull()
  })

  test('does not take the desk’s card for the post, nor the other way round', async () => {
    const card = await send({ purpose: 'card', channel: deskChannel.id })
    expect(await messenger.find({ ...post, purpose: 'card', channel: deskChannel.id })).toEqual({
      ok: true,
      message: card,
    })
    expect(await messenger.find({ ...post, channel: deskChannel.id })).toBeNull()
    expect(shown(editorMember, deskChannel)).toHaveLength(1)
  })

  test('finds a direct message, also among others about the same answer', async () => {
    const told = { ...post, purpose: 'notification', event: 'publish', channel: null, person: readerMember.id } as const
    expect(await messenger.find(told)).toBeNull()
    await send({ ...told, id: 'before' })
    const message = await send(told)
    await send({ ...told, id: 'after' })
    expect(await messenger.find(told)).toEqual({ ok: true, message })
    expect(await messenger.find({ ...told, id: 'other' })).toBeNull()
    expect(await messenger.find({ ...told, person: secondReaderMember.id })).toBeNull()
  })

  test('a direct message whose reply was never heard is not sent again, however late it is tried', async () => {
    const told = { ...post, purpose: 'notification', event: 'publish', channel: null, person: readerMember.id } as const
    discord.injectFailure({ method: 'POST', path: /messages$/, times: 9 }, { kind: 'cut', after: true })
    const outbox = { lease: async () => ({ ...told, attempts: 2, unsure: true }), settle: async () => undefined }
    expect(await messenger.send(told)).toMatchObject({ ok: false, code: null })
    clock.advance(3_600_000)
    await deliverNext(outbox, messenger, () => new Date(0))
    expect(discord.clientOf(readerMember).directMessages()).toHaveLength(1)
  })

  test('finds nothing where there is nothing to look by', async () => {
    expect(await messenger.find({ ...post, channel: null })).toBeNull()
    expect(await messenger.find({ ...post, answer: null })).toBeNull()
  })

  test('says why it could not look', async () =>
    expect(await messenger.find({ ...post, channel: '123' })).toMatchObject({ ok: false, code: 10_003 }))
})
