import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Storage } from './storage.ts'
import { answerFrom, CHANNEL, openForTest, SERVER, setUp, testClock, transitionRequest } from './scene.fixture.ts'
import { testDatabases } from './databases.fixture.ts'
import { ferry, TestStorage, useStorage } from './test-storage.fixture.ts'

describe.each(testDatabases())('the desk over $kind', ({ create }) => {
  const desk = useStorage(create, new TestStorage())

  describe('of two at one moment', () => {
    let second: Storage
    beforeEach(async () => {
      second = await openForTest(desk.location, testClock('second'))
    })
    afterEach(() => second.close())

    test('exactly one decision counts, and the other is told who was first', async () => {
      await setUp(desk.storage)
      for (let n = 1; n <= 10; n++) {
        await desk.storage.recordAnswer(answerFrom(ferry, [2], { id: `a${n}`, asker: `${100 + n}` }))
        const other = { id: '21', roles: [], canManageServer: true }
        const decisions = await Promise.all([
          desk.storage.decideAnswer(SERVER, n, transitionRequest('approve')),
          second.decideAnswer(SERVER, n, transitionRequest('reject', { actor: other, reason: 'no' })),
        ])
        const [won, lost] = decisions.toSorted((a, b) => Number(b.ok) - Number(a.ok))
        expect(won?.ok).toBe(true)
        if (won?.ok)
          expect(lost).toMatchObject({ ok: false, refusal: 'wrong-state', record: { decider: won.record.decider } })
      }
    })

    test('a message is taken by one only', async () => {
      await setUp(desk.storage, 'private')
      for (let n = 1; n <= 10; n++)
        await desk.storage.recordAnswer(answerFrom(ferry, [2], { id: `a${n}`, way: 'share' }))
      const taken = await Promise.all(
        Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? desk.storage : second).outbox.lease(desk.clock.now())),
      )
      const ids = taken.flatMap((delivery) => delivery?.id ?? [])
      expect(new Set(ids).size).toBe(ids.length)
    })

    test('a cooldown is started once', async () => {
      const waits = await Promise.all(
        Array.from({ length: 10 }, (_, i) =>
          (i % 2 === 0 ? desk.storage : second).startCooldown({ server: '900', channel: '901', person: '10' }, 30),
        ),
      )
      expect(waits.toSorted((a, b) => a - b)).toEqual([0, ...Array.from({ length: 9 }, () => 30)])
      desk.clock.advance(31)
      expect(await desk.storage.startCooldown({ server: '900', channel: '901', person: '10' }, 30)).toBe(0)
    })

    test('the last of a budget is spent once', async () => {
      const spending = { server: SERVER, channel: CHANNEL, story: 'ferry', hash: 'h', length: 100, budget: 50 }
      const spent = await Promise.all([
        desk.storage.reserveExcerpts({ ...spending, places: [{ start: 0, end: 40 }] }),
        second.reserveExcerpts({ ...spending, places: [{ start: 50, end: 90 }] }),
      ])
      expect(spent.toSorted()).toEqual([false, true])
    })
  })
})
