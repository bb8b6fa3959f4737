import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Delivery, deliverNext, type Messenger } from '../desk/deliver.ts'
import { sampleEdition } from '../desk/edition.fixture.ts'
import type { Storage, StorageLocation } from './storage.ts'
import {
  answerFrom,
  CHANNEL,
  DESK,
  EDITOR,
  openForTest,
  sendDue,
  SERVER,
  setUp,
  type TestClock,
  testClock,
  transitionRequest,
} from './scene.fixture.ts'
import { testDatabases } from './databases.fixture.ts'

const story = sampleEdition('The ferry left at noon. About 27 people were hurt. Divers searched the hull.')

describe.each(testDatabases())('the desk over $kind', ({ create: fresh }) => {
  let location: StorageLocation
  let clock: TestClock
  let storage: Storage
  beforeEach(async () => {
    location = await fresh()
    clock = testClock()
    storage = await openForTest(location, clock)
    await storage.saveVersion('ferry', story)
  })
  afterEach(() => storage.close())

  const lines = (sent: readonly Delivery[]): string[] =>
    sent.map(({ purpose, channel, person, event }) => `${purpose} ${channel ?? person}${event ? ` ${event}` : ''}`)

  describe('an offer', () => {
    test('is a numbered draft in the desk channel, approved, posted, and its asker told', async () => {
      await setUp(storage)
      expect(await storage.recordAnswer(answerFrom(story, [2, 3]))).toMatchObject({
        ok: true,
        record: { number: 1, state: 'draft', asker: '10', citations: [{ position: 1 }, { position: 2 }] },
      })
      expect(lines(await sendDue(storage, clock))).toEqual([`card ${DESK}`])
      const decision = await storage.decideAnswer(SERVER, 1, transitionRequest('approve', { seenRevision: 1 }))
      expect(decision).toMatchObject({ ok: true, record: { state: 'approved', decider: '20', revision: 2 } })
      expect(lines(await sendDue(storage, clock)).toSorted()).toEqual([
        `card-edit ${DESK}`,
        `card-edit ${DESK}`,
        'notice 10 publish',
        `post ${CHANNEL}`,
      ])
      const record = await storage.findAnswerByNumber(SERVER, 1)
      expect(record).toMatchObject({ state: 'published', decider: '20' })
      expect(record?.message).toMatch(/^message of/)
      const log = await storage.readAuditLog({ server: SERVER, answer: 'answer1' })
      expect(log.map(({ act, actor }) => `${act} ${actor}`)).toEqual(['offer 10', 'approve 20', 'publish null'])
    })

    test('that is rejected tells its asker why, and posts nothing', async () => {
      await setUp(storage)
      await storage.recordAnswer(answerFrom(story, [2]))
      await sendDue(storage, clock)
      await storage.decideAnswer(SERVER, 1, transitionRequest('reject', { reason: ' too early ' }))
      expect(lines(await sendDue(storage, clock)).toSorted()).toEqual([`card-edit ${DESK}`, 'notice 10 reject'])
      expect(await storage.findAnswerByNumber(SERVER, 1)).toMatchObject({
        state: 'rejected',
        reason: 'too early',
        message: null,
      })
    })

    test('keeps only the excerpts that the editors leave', async () => {
      await setUp(storage)
      await storage.recordAnswer(answerFrom(story, [1, 2, 3]))
      await storage.decideAnswer(SERVER, 1, transitionRequest('trim', { keptPositions: [1, 3] }))
      await storage.decideAnswer(SERVER, 1, transitionRequest('trim', { keptPositions: [2, 3] }))
      const record = await storage.findAnswerByNumber(SERVER, 1)
      expect(record?.citations.map(({ removed }) => removed)).toEqual([true, false, false])
      expect(record).toMatchObject({ state: 'draft', revision: 3, decider: null })
    })

    test('pressed twice is recorded once', async () => {
      await setUp(storage)
      const both = await Promise.all([1, 2].map(() => storage.recordAnswer(answerFrom(story, [2]))))
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
      expect(both).toContainEqual({ ok: false, refusal: 'already' })
      expect(await storage.listAnswers(SERVER)).toHaveLength(1)
    })

    test('is one of at most three that a person may have open, even if made at one moment', async () => {
      await setUp(storage)
      const offers = await Promise.all(
        [1, 2, 3, 4, 5].map((n) => storage.recordAnswer(answerFrom(story, [2], { id: `o${n}` }))),
      )
      expect(offers.filter(({ ok }) => ok)).toHaveLength(3)
      expect(offers).toContainEqual({ ok: false, refusal: 'too-many-offers' })
      const other = await storage.recordAnswer(answerFrom(story, [2], { id: 'o6', asker: '11' }))
      expect(other).toMatchObject({ ok: true, record: { number: 4 } })
      await storage.decideAnswer(SERVER, 1, transitionRequest('reject', { reason: 'no' }))
      expect(await storage.recordAnswer(answerFrom(story, [2], { id: 'o7' }))).toMatchObject({ ok: true })
    })

    test('that cannot be posted goes back to the desk, and can be approved again', async () => {
      await setUp(storage)
      await storage.recordAnswer(answerFrom(story, [2]))
      await storage.decideAnswer(SERVER, 1, transitionRequest('approve'))
      const barred: Messenger = {
        send: async ({ purpose }) =>
          purpose === 'post' ? { ok: false, code: 50_013, reason: 'Missing Permissions' } : { ok: true, message: 'm' },
        find: async () => null,
      }
      while (await deliverNext(storage.outbox, barred, clock.now));
      expect(await storage.findAnswerByNumber(SERVER, 1)).toMatchObject({
        state: 'held',
        reason: 'the bot lacks a permission in the channel',
      })
      await storage.decideAnswer(SERVER, 1, transitionRequest('approve'))
      expect(lines(await sendDue(storage, clock))).toContain(`post ${CHANNEL}`)
    })
  })

  describe('a mode', () => {
    test.each([
      ['open', 'open'],
      ['private', 'share'],
      ['reviewed', 'offer'],
    ] as const)('%s lets answers be public by %s only', async (mode, way) => {
      await setUp(storage, mode)
      for (const tried of ['open', 'share', 'offer'] as const) {
        const recorded = await storage.recordAnswer(answerFrom(story, [2], { id: tried, way: tried }))
        expect(recorded.ok ? 'ok' : recorded.refusal).toBe(tried === way ? 'ok' : 'mode')
      }
    })
    test('off and paused let nothing through', async () => {
      await setUp(storage, 'off')
      expect(await storage.recordAnswer(answerFrom(story, [2]))).toEqual({ ok: false, refusal: 'mode' })
      await storage.changeSetting({ server: SERVER }, 'paused', true, EDITOR.id)
      expect(await storage.recordAnswer(answerFrom(story, [2]))).toEqual({ ok: false, refusal: 'paused' })
    })
    test('of a channel holds in its threads', async () => {
      await setUp(storage, 'off')
      const thread = { server: SERVER, channel: '999', parent: CHANNEL }
      expect((await storage.loadSettings(thread)).mode).toBe('off')
      expect(await storage.recordAnswer(answerFrom(story, [2], thread))).toEqual({ ok: false, refusal: 'mode' })
    })
  })

  test('a shared answer is posted without the desk', async () => {
    await setUp(storage, 'private')
    await storage.recordAnswer(answerFrom(story, [2], { way: 'share' }))
    expect(lines(await sendDue(storage, clock))).toEqual([`post ${CHANNEL}`])
    expect(await storage.findAnswerByNumber(SERVER, 1)).toMatchObject({ state: 'published', decider: null })
  })

  describe('an answer given in the open', () => {
    test('is published once its message is known', async () => {
      await setUp(storage, 'open')
      await storage.recordAnswer(answerFrom(story, [2], { way: 'open' }))
      expect(await sendDue(storage, clock)).toEqual([])
      await storage.confirmAnswerSent('answer1', 'm77')
      expect(await storage.findAnswerByNumber(SERVER, 1)).toMatchObject({ state: 'published', message: 'm77' })
      clock.advance(3600)
      expect(await sendDue(storage, clock)).toEqual([])
    })
    test('whose message never became known is looked for, and lapses if it is not there', async () => {
      await setUp(storage, 'open')
      await storage.recordAnswer(answerFrom(story, [2], { way: 'open' }))
      clock.advance(3600)
      expect(await sendDue(storage, clock)).toEqual([])
      expect(await storage.findAnswerByNumber(SERVER, 1)).toMatchObject({ state: 'rejected', message: null })
    })
  })

  test('settings are read back after a restart', async () => {
    await setUp(storage)
    await storage.changeSetting({ server: SERVER }, 'desk-roles', ['5'], EDITOR.id)
    await storage.changeSetting({ server: SERVER, channel: CHANNEL }, 'language', 'ar', EDITOR.id)
    await storage.changeSetting({ server: SERVER, channel: CHANNEL }, 'language', undefined, EDITOR.id)
    await storage.close()
    storage = await openForTest(location, testClock('b'))
    expect(await storage.loadSettings({ server: SERVER, channel: CHANNEL })).toMatchObject({
      mode: 'reviewed',
      language: null,
      'desk-roles': ['5'],
      'desk-channel': DESK,
    })
    await expect(storage.changeSetting({ server: SERVER }, 'mode', 'loud', EDITOR.id)).rejects.toThrow()
  })
})
