import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sampleEdition } from '../desk/edition.fixture.ts'
import type { Storage } from './storage.ts'
import {
  answerFrom,
  ASKER,
  CHANNEL,
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
  let clock: TestClock
  let storage: Storage
  beforeEach(async () => {
    clock = testClock()
    storage = await openForTest(await fresh(), clock)
    await storage.saveVersion('ferry', story)
  })
  afterEach(() => storage.close())

  describe('a person’s data', () => {
    test('is given whole, and forgotten on request', async () => {
      await setUp(storage)
      await storage.recordAnswer(answerFrom(story, [2], { id: 'a1' }))
      await storage.recordAnswer(answerFrom(story, [3], { id: 'a2' }))
      await storage.decideAnswer(SERVER, 2, transitionRequest('approve'))
      await sendDue(storage, clock)
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
      await sendDue(storage, clock)
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
