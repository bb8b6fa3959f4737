import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sampleEdition } from '../desk/edition.fixture.ts'
import type { Storage, StorageLocation } from './storage.ts'
import {
  answerFrom,
  CHANNEL,
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
})
