import { describe, expect, test } from 'vitest'
import { type Delivery, deliverNext, type Messenger } from '../desk/deliver.ts'
import {
  answerFrom,
  CHANNEL,
  DESK,
  EDITOR,
  openForTest,
  sendDue,
  SERVER,
  setUp,
  testClock,
  transitionRequest,
} from './scene.fixture.ts'
import { testDatabases } from './databases.fixture.ts'
import { ferry, TestStorage, useStorage } from './test-storage.fixture.ts'

describe.each(testDatabases())('the desk over $kind', ({ create }) => {
  const desk = useStorage(create, new TestStorage())

  const lines = (sent: readonly Delivery[]): string[] =>
    sent.map(({ purpose, channel, person, event }) => `${purpose} ${channel ?? person}${event ? ` ${event}` : ''}`)

  describe('an offer', () => {
    test('is a numbered draft in the desk channel, approved, posted, and its asker told', async () => {
      await setUp(desk.storage)
      expect(await desk.storage.recordAnswer(answerFrom(ferry, [2, 3]))).toMatchObject({
        ok: true,
        record: { number: 1, state: 'draft', asker: '10', citations: [{ position: 1 }, { position: 2 }] },
      })
      expect(lines(await sendDue(desk))).toEqual([`card ${DESK}`])
      const decision = await desk.storage.decideAnswer(SERVER, 1, transitionRequest('approve', { seenRevision: 1 }))
      expect(decision).toMatchObject({ ok: true, record: { state: 'approved', decider: '20', revision: 2 } })
      expect(lines(await sendDue(desk)).toSorted()).toEqual([
        `card-edit ${DESK}`,
        `card-edit ${DESK}`,
        'notification 10 publish',
        `post ${CHANNEL}`,
      ])
      const record = await desk.storage.findAnswerByNumber(SERVER, 1)
      expect(record).toMatchObject({ state: 'published', decider: '20' })
      expect(record?.message).toMatch(/^message of/)
      const log = await desk.storage.readAuditLog({ server: SERVER, answer: 'answer1' })
      expect(log.map(({ event, actor }) => `${event} ${actor}`)).toEqual(['offer 10', 'approve 20', 'publish null'])
    })

    test('that is rejected tells its asker why, and posts nothing', async () => {
      await setUp(desk.storage)
      await desk.storage.recordAnswer(answerFrom(ferry, [2]))
      await sendDue(desk)
      await desk.storage.decideAnswer(SERVER, 1, transitionRequest('reject', { reason: ' too early ' }))
      expect(lines(await sendDue(desk)).toSorted()).toEqual([`card-edit ${DESK}`, 'notification 10 reject'])
      expect(await desk.storage.findAnswerByNumber(SERVER, 1)).toMatchObject({
        state: 'rejected',
        reason: 'too early',
        message: null,
      })
    })

    test('keeps only the excerpts that the editors leave', async () => {
      await setUp(desk.storage)
      await desk.storage.recordAnswer(answerFrom(ferry, [1, 2, 3]))
      await desk.storage.decideAnswer(SERVER, 1, transitionRequest('trim', { keptPositions: [1, 3] }))
      await desk.storage.decideAnswer(SERVER, 1, transitionRequest('trim', { keptPositions: [2, 3] }))
      const record = await desk.storage.findAnswerByNumber(SERVER, 1)
      expect(record?.citations.map(({ removed }) => removed)).toEqual([true, false, false])
      expect(record).toMatchObject({ state: 'draft', revision: 3, decider: null })
    })

    test('pressed twice is recorded once', async () => {
      await setUp(desk.storage)
      const both = await Promise.all([1, 2].map(() => desk.storage.recordAnswer(answerFrom(ferry, [2]))))
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
      expect(both).toContainEqual({ ok: false, refusal: 'already' })
      expect(await desk.storage.listAnswers(SERVER)).toHaveLength(1)
    })

    test('is one of at most three that a person may have open, even if made at one moment', async () => {
      await setUp(desk.storage)
      const offers = await Promise.all(
        [1, 2, 3, 4, 5].map((n) => desk.storage.recordAnswer(answerFrom(ferry, [2], { id: `o${n}` }))),
      )
      expect(offers.filter(({ ok }) => ok)).toHaveLength(3)
      expect(offers).toContainEqual({ ok: false, refusal: 'too-many-offers' })
      const other = await desk.storage.recordAnswer(answerFrom(ferry, [2], { id: 'o6', asker: '11' }))
      expect(other).toMatchObject({ ok: true, record: { number: 4 } })
      await desk.storage.decideAnswer(SERVER, 1, transitionRequest('reject', { reason: 'no' }))
      expect(await desk.storage.recordAnswer(answerFrom(ferry, [2], { id: 'o7' }))).toMatchObject({ ok: true })
    })

    test('that cannot be posted goes back to the desk, and can be approved again', async () => {
      await setUp(desk.storage)
      await desk.storage.recordAnswer(answerFrom(ferry, [2]))
      await desk.storage.decideAnswer(SERVER, 1, transitionRequest('approve'))
      const barred: Messenger = {
        send: async ({ purpose }) =>
          purpose === 'post' ? { ok: false, code: 50_013, reason: 'Missing Permissions' } : { ok: true, message: 'm' },
        find: async () => null,
      }
      while (await deliverNext(desk.storage.outbox, barred, desk.clock.now));
      expect(await desk.storage.findAnswerByNumber(SERVER, 1)).toMatchObject({
        state: 'held',
        reason: 'permissionMissing',
      })
      await desk.storage.decideAnswer(SERVER, 1, transitionRequest('approve'))
      expect(lines(await sendDue(desk))).toContain(`post ${CHANNEL}`)
    })
  })

  describe('a mode', () => {
    test.each([
      ['open', ['open', 'share']],
      ['private', ['share']],
      ['reviewed', ['offer']],
    ] as const)('%s lets answers be public by %j only', async (mode, ways) => {
      await setUp(desk.storage, mode)
      for (const tried of ['open', 'share', 'offer'] as const) {
        const recorded = await desk.storage.recordAnswer(answerFrom(ferry, [2], { id: tried, way: tried }))
        expect(recorded.ok ? 'ok' : recorded.refusal).toBe(ways.some((way) => way === tried) ? 'ok' : 'mode')
      }
    })
    test('off and paused let nothing through', async () => {
      await setUp(desk.storage, 'off')
      expect(await desk.storage.recordAnswer(answerFrom(ferry, [2]))).toEqual({ ok: false, refusal: 'mode' })
      await desk.storage.changeSetting({ server: SERVER }, 'paused', true, EDITOR.id)
      expect(await desk.storage.recordAnswer(answerFrom(ferry, [2]))).toEqual({ ok: false, refusal: 'paused' })
    })
    test('of a channel holds in its threads', async () => {
      await setUp(desk.storage, 'off')
      const thread = { server: SERVER, channel: '999', parent: CHANNEL }
      expect((await desk.storage.loadSettings(thread)).mode).toBe('off')
      expect(await desk.storage.recordAnswer(answerFrom(ferry, [2], thread))).toEqual({ ok: false, refusal: 'mode' })
    })
  })

  test('a shared answer is posted without the desk', async () => {
    await setUp(desk.storage, 'private')
    await desk.storage.recordAnswer(answerFrom(ferry, [2], { way: 'share' }))
    expect(lines(await sendDue(desk))).toEqual([`post ${CHANNEL}`])
    expect(await desk.storage.findAnswerByNumber(SERVER, 1)).toMatchObject({ state: 'published', decider: null })
  })

  describe('an answer given in the open', () => {
    test('is published once its message is known', async () => {
      await setUp(desk.storage, 'open')
      await desk.storage.recordAnswer(answerFrom(ferry, [2], { way: 'open' }))
      expect(await sendDue(desk)).toEqual([])
      await desk.storage.confirmAnswerSent('answer1', 'm77')
      expect(await desk.storage.findAnswerByNumber(SERVER, 1)).toMatchObject({ state: 'published', message: 'm77' })
      desk.clock.advance(3600)
      expect(await sendDue(desk)).toEqual([])
    })
    test('whose message never became known is looked for, and lapses if it is not there', async () => {
      await setUp(desk.storage, 'open')
      await desk.storage.recordAnswer(answerFrom(ferry, [2], { way: 'open' }))
      desk.clock.advance(3600)
      expect(await sendDue(desk)).toEqual([])
      expect(await desk.storage.findAnswerByNumber(SERVER, 1)).toMatchObject({ state: 'rejected', message: null })
    })
  })

  test('settings are read back after a restart', async () => {
    await setUp(desk.storage)
    await desk.storage.changeSetting({ server: SERVER }, 'desk-roles', ['5'], EDITOR.id)
    await desk.storage.changeSetting({ server: SERVER, channel: CHANNEL }, 'language', 'ar', EDITOR.id)
    await desk.storage.changeSetting({ server: SERVER, channel: CHANNEL }, 'language', undefined, EDITOR.id)
    await desk.storage.close()
    desk.storage = await openForTest(desk.location, testClock('b'))
    expect(await desk.storage.loadSettings({ server: SERVER, channel: CHANNEL })).toMatchObject({
      mode: 'reviewed',
      language: null,
      'desk-roles': ['5'],
      'desk-channel': DESK,
    })
    await expect(desk.storage.changeSetting({ server: SERVER }, 'mode', 'loud', EDITOR.id)).rejects.toThrow()
  })
})
