import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deliverNext, type Delivery, type Messenger } from '../desk/deliver.ts'
import { sampleEdition } from '../desk/edition.fixture.ts'
import type { Storage, StorageLocation } from './storage.ts'
import {
  answerFrom,
  ASKER,
  CHANNEL,
  DESK,
  EDITOR,
  openForTest,
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

  /** Sends all that is due; the deliveries in the order they were sent. */
  async function sendAll(): Promise<Delivery[]> {
    const sent: Delivery[] = []
    const messenger: Messenger = {
      send: async (delivery) => {
        sent.push(delivery)
        return { ok: true, message: delivery.target ?? `message of ${delivery.id}` }
      },
      find: async () => null,
    }
    while (await deliverNext(storage.outbox, messenger, clock.now));
    return sent
  }
  const lines = (sent: readonly Delivery[]): string[] =>
    sent.map(({ purpose, channel, person, event }) => `${purpose} ${channel ?? person}${event ? ` ${event}` : ''}`)

  describe('an offer', () => {
    test('is a numbered draft in the desk channel, approved, posted, and its asker told', async () => {
      await setUp(storage)
      expect(await storage.recordAnswer(answerFrom(story, [2, 3]))).toMatchObject({
        ok: true,
        record: { number: 1, state: 'draft', asker: '10', citations: [{ position: 1 }, { position: 2 }] },
      })
      expect(lines(await sendAll())).toEqual([`card ${DESK}`])
      const decision = await storage.decideAnswer(SERVER, 1, transitionRequest('approve', { seenRevision: 1 }))
      expect(decision).toMatchObject({ ok: true, record: { state: 'approved', decider: '20', revision: 2 } })
      expect(lines(await sendAll()).toSorted()).toEqual([
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
      await sendAll()
      await storage.decideAnswer(SERVER, 1, transitionRequest('reject', { reason: ' too early ' }))
      expect(lines(await sendAll()).toSorted()).toEqual([`card-edit ${DESK}`, 'notice 10 reject'])
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
      expect(lines(await sendAll())).toContain(`post ${CHANNEL}`)
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
    expect(lines(await sendAll())).toEqual([`post ${CHANNEL}`])
    expect(await storage.findAnswerByNumber(SERVER, 1)).toMatchObject({ state: 'published', decider: null })
  })

  describe('an answer given in the open', () => {
    test('is published once its message is known', async () => {
      await setUp(storage, 'open')
      await storage.recordAnswer(answerFrom(story, [2], { way: 'open' }))
      expect(await sendAll()).toEqual([])
      await storage.confirmAnswerSent('answer1', 'm77')
      expect(await storage.findAnswerByNumber(SERVER, 1)).toMatchObject({ state: 'published', message: 'm77' })
      clock.advance(3600)
      expect(await sendAll()).toEqual([])
    })
    test('whose message never became known is looked for, and lapses if it is not there', async () => {
      await setUp(storage, 'open')
      await storage.recordAnswer(answerFrom(story, [2], { way: 'open' }))
      clock.advance(3600)
      expect(await sendAll()).toEqual([])
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

  describe('of two at one moment', () => {
    let second: Storage
    beforeEach(async () => {
      second = await openForTest(location, testClock('second'))
    })
    afterEach(() => second.close())

    test('exactly one decision counts, and the other is told who was first', async () => {
      await setUp(storage)
      for (let n = 1; n <= 10; n++) {
        await storage.recordAnswer(answerFrom(story, [2], { id: `a${n}`, asker: `${100 + n}` }))
        const other = { id: '21', roles: [], canManageServer: true }
        const decisions = await Promise.all([
          storage.decideAnswer(SERVER, n, transitionRequest('approve')),
          second.decideAnswer(SERVER, n, transitionRequest('reject', { actor: other, reason: 'no' })),
        ])
        const [won, lost] = decisions.toSorted((a, b) => Number(b.ok) - Number(a.ok))
        expect(won?.ok).toBe(true)
        if (won?.ok)
          expect(lost).toMatchObject({ ok: false, refusal: 'wrong-state', record: { decider: won.record.decider } })
      }
    })

    test('a message is taken by one only', async () => {
      await setUp(storage, 'private')
      for (let n = 1; n <= 10; n++) await storage.recordAnswer(answerFrom(story, [2], { id: `a${n}`, way: 'share' }))
      const taken = await Promise.all(
        Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? storage : second).outbox.lease(clock.now())),
      )
      const ids = taken.flatMap((delivery) => delivery?.id ?? [])
      expect(new Set(ids).size).toBe(ids.length)
    })

    test('a cooldown is started once', async () => {
      const waits = await Promise.all(
        Array.from({ length: 10 }, (_, i) => (i % 2 === 0 ? storage : second).startCooldown('person:10:901', 30)),
      )
      expect(waits.toSorted((a, b) => a - b)).toEqual([0, ...Array.from({ length: 9 }, () => 30)])
      clock.advance(31)
      expect(await storage.startCooldown('person:10:901', 30)).toBe(0)
    })

    test('the last of a budget is spent once', async () => {
      const spending = { channel: CHANNEL, story: 'ferry', hash: 'h', length: 100, budget: 50 }
      const spent = await Promise.all([
        storage.reserveExcerpts({ ...spending, places: [{ start: 0, end: 40 }] }),
        second.reserveExcerpts({ ...spending, places: [{ start: 50, end: 90 }] }),
      ])
      expect(spent.toSorted()).toEqual([false, true])
    })
  })

  describe('a person’s data', () => {
    test('is given whole, and forgotten on request', async () => {
      await setUp(storage)
      await storage.recordAnswer(answerFrom(story, [2], { id: 'a1' }))
      await storage.recordAnswer(answerFrom(story, [3], { id: 'a2' }))
      await storage.decideAnswer(SERVER, 2, transitionRequest('approve'))
      await sendAll()
      await storage.savePrivateAnswer({ ...answerFrom(story, [1]), id: 'g1' })
      await storage.startCooldown(`person:${ASKER.id}:${CHANNEL}`, 600)
      expect(await storage.exportPersonData(ASKER.id)).toMatchObject({
        asked: [
          { number: 1, state: 'draft', input: { question: 'How many?' } },
          { number: 2, state: 'published' },
        ],
        given: [{ story: 'ferry' }],
        acts: [{ act: 'offer' }, { act: 'offer' }],
      })
      await storage.erasePerson(ASKER.id)
      expect(await storage.exportPersonData(ASKER.id)).toMatchObject({ asked: [], given: [], acts: [], notices: [] })
      expect(await storage.findAnswerByNumber(SERVER, 1)).toMatchObject({
        state: 'withdrawn',
        asker: null,
        input: null,
      })
      expect(await storage.findAnswerByNumber(SERVER, 2)).toMatchObject({
        state: 'published',
        asker: null,
        input: null,
      })
      expect(await storage.startCooldown(`person:${ASKER.id}:${CHANNEL}`, 600)).toBe(0)
    })

    test('is forgotten when the server’s time is over; what is public can still be corrected', async () => {
      await setUp(storage)
      await storage.changeSetting({ server: SERVER }, 'retention-days', 10, EDITOR.id)
      await storage.recordAnswer(answerFrom(story, [2]))
      await storage.decideAnswer(SERVER, 1, transitionRequest('approve'))
      await sendAll()
      await storage.saveUnanswered({
        server: SERVER,
        channel: CHANNEL,
        story: 'ferry',
        question: 'Why?',
        reason: 'not-said',
      })
      clock.advance(9 * 86_400)
      await storage.purgeExpired()
      expect(await storage.findAnswerByNumber(SERVER, 1)).toMatchObject({ asker: '10' })
      expect(await storage.listUnanswered(SERVER, 10)).toMatchObject([{ question: 'Why?' }])
      clock.advance(2 * 86_400)
      await storage.purgeExpired()
      expect(await storage.findAnswerByNumber(SERVER, 1)).toMatchObject({
        asker: null,
        input: null,
        decider: null,
        state: 'published',
      })
      expect(await storage.listUnanswered(SERVER, 10)).toEqual([])
      const log = await storage.readAuditLog({ server: SERVER })
      expect(log.map(({ actor }) => actor)).toEqual(log.map(() => null))
      expect((await storage.findAnswerByNumber(SERVER, 1))?.message).toBeTruthy()
    })
  })
})
