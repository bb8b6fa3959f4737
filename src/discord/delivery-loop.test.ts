import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useNewsroom } from '../delivery/newsroom.fixture.ts'
import type { Messenger } from '../desk/deliver.ts'
import { answerFrom, CHANNEL, EDITOR, SERVER } from '../record/scene.fixture.ts'
import { ferry } from '../record/test-storage.fixture.ts'
import { DeliveryLoop } from './delivery-loop.ts'
import type { Logger } from './errors.ts'

const desk = useNewsroom('private')
const log = { info: vi.fn<Logger['info']>(), warn: vi.fn<Logger['warn']>(), error: vi.fn<Logger['error']>() }
let sent: string[]
let send: Messenger['send']
let loop: DeliveryLoop

beforeEach(() => {
  log.error.mockClear()
  sent = []
  send = async () => ({ ok: true, message: 'm' })
  const messenger: Messenger = {
    find: async () => null,
    send: async (delivery) => {
      sent.push(delivery.answer ?? '')
      return send(delivery)
    },
  }
  loop = new DeliveryLoop(desk.storage, messenger, log)
})
afterEach(() => loop.stop())

const share = (id: string): Promise<unknown> => desk.storage.recordAnswer(answerFrom(ferry, [2], { id, way: 'share' }))
const stateOf = async (id: string): Promise<unknown> => (await desk.storage.findAnswerById(id))?.state

test('everything that is due is sent once, in order, when it is woken', async () => {
  for (const id of ['a1', 'a2', 'a3']) await share(id)
  loop.wake()
  loop.wake()
  await vi.waitFor(async () => expect(await stateOf('a3')).toBe('published'))
  expect(sent.filter((id, i) => sent.indexOf(id) === i)).toEqual(sent)
  expect(sent.toSorted()).toEqual(['a1', 'a2', 'a3'])
})

test('what is queued while it sends is sent as well', async () => {
  await share('a1')
  send = async (delivery) => {
    if (delivery.answer === 'a1') {
      await share('a2')
      loop.wake()
    }
    return { ok: true, message: 'm' }
  }
  loop.wake()
  await vi.waitFor(async () => expect(await stateOf('a2')).toBe('published'))
})

test('a failure of the messenger is logged, and the next one is sent later', async () => {
  await share('a1')
  send = async () => {
    throw new Error('a bug')
  }
  loop.wake()
  await vi.waitFor(() => expect(log.error).toHaveBeenCalled())
  send = async () => ({ ok: true, message: 'm' })
  await share('a2')
  loop.wake()
  await vi.waitFor(async () => expect(await stateOf('a2')).toBe('published'))
})

test('once it is stopped nothing is sent any more, and what was under way is settled', async () => {
  for (const id of ['a1', 'a2']) await share(id)
  const sending = Promise.withResolvers<void>()
  const release = Promise.withResolvers<void>()
  send = async () => {
    sending.resolve()
    await release.promise
    return { ok: true, message: 'm' }
  }
  loop.wake()
  await sending.promise
  const stopped = loop.stop()
  release.resolve()
  await stopped
  expect(sent).toHaveLength(1)
  expect(await stateOf(sent[0] ?? '')).toBe('published')
})

test('what is past its retention is removed when it starts', async () => {
  await desk.storage.changeSetting({ server: SERVER }, 'retention-days', 1, EDITOR.id)
  await desk.storage.saveUnanswered({
    server: SERVER,
    channel: CHANNEL,
    story: null,
    asker: null,
    question: 'Why?',
    reason: 'unsure',
  })
  desk.clock.advance(2 * 86_400)
  loop.start()
  await vi.waitFor(async () => expect(await desk.storage.listUnanswered(SERVER, 1)).toEqual([]))
})
