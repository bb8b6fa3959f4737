import { describe, expect, test } from 'vitest'
import { answerFrom, ASKER, CHANNEL, EDITOR, sendDue, SERVER, setUp, transitionRequest } from './scene.fixture.ts'
import { testDatabases } from './databases.fixture.ts'
import { ferry, TestStorage, useStorage } from './test-storage.fixture.ts'

describe.each(testDatabases())('the desk over $kind', ({ create }) => {
  const desk = useStorage(create, new TestStorage())

  describe('a person’s data', () => {
    test('is given whole, and forgotten on request', async () => {
      await setUp(desk.storage)
      await desk.storage.recordAnswer(answerFrom(ferry, [2], { id: 'a1' }))
      await desk.storage.recordAnswer(answerFrom(ferry, [3], { id: 'a2' }))
      await desk.storage.decideAnswer(SERVER, 2, transitionRequest('approve'))
      await sendDue(desk)
      await desk.storage.savePrivateAnswer({ ...answerFrom(ferry, [1]), id: 'g1' })
      await desk.storage.startCooldown({ server: SERVER, channel: CHANNEL, person: ASKER.id }, 600)
      expect(await desk.storage.exportPersonData(ASKER.id)).toMatchObject({
        answers: [
          { number: 1, state: 'draft', input: { question: 'How many?' } },
          { number: 2, state: 'published' },
        ],
        privateAnswers: [{ story: 'ferry' }],
        events: [{ event: 'offer' }, { event: 'offer' }],
      })
      await desk.storage.erasePerson(ASKER.id)
      expect(await desk.storage.exportPersonData(ASKER.id)).toMatchObject({
        answers: [],
        privateAnswers: [],
        events: [],
        notifications: [],
      })
      expect(await desk.storage.findAnswerByNumber(SERVER, 1)).toMatchObject({
        state: 'withdrawn',
        asker: null,
        input: null,
      })
      expect(await desk.storage.findAnswerByNumber(SERVER, 2)).toMatchObject({
        state: 'published',
        asker: null,
        input: null,
      })
      expect(await desk.storage.startCooldown({ server: SERVER, channel: CHANNEL, person: ASKER.id }, 600)).toBe(0)
    })

    test('is forgotten when the server’s time is over; what is public can still be corrected', async () => {
      await setUp(desk.storage)
      await desk.storage.changeSetting({ server: SERVER }, 'retention-days', 10, EDITOR.id)
      await desk.storage.recordAnswer(answerFrom(ferry, [2]))
      await desk.storage.decideAnswer(SERVER, 1, transitionRequest('approve'))
      await sendDue(desk)
      await desk.storage.saveUnanswered({
        server: SERVER,
        channel: CHANNEL,
        story: 'ferry',
        question: 'Why?',
        asker: '11',
        reason: 'not-said',
      })
      desk.clock.advance(9 * 86_400)
      await desk.storage.purgeExpired()
      expect(await desk.storage.findAnswerByNumber(SERVER, 1)).toMatchObject({ asker: '10' })
      expect(await desk.storage.listUnanswered(SERVER, 10)).toMatchObject([{ question: 'Why?' }])
      desk.clock.advance(86_400)
      await desk.storage.purgeExpired()
      desk.clock.advance(86_400)
      await desk.storage.purgeExpired()
      expect(await desk.storage.findAnswerByNumber(SERVER, 1)).toMatchObject({
        asker: null,
        input: null,
        decider: null,
        state: 'published',
      })
      expect(await desk.storage.listUnanswered(SERVER, 10)).toEqual([])
      const log = await desk.storage.readAuditLog({ server: SERVER })
      expect(log.map(({ actor }) => actor)).toEqual(log.map(() => null))
      expect((await desk.storage.findAnswerByNumber(SERVER, 1))?.message).toBeTruthy()
      // The desk's card named who asked and who decided; what is public stays.
      expect((await sendDue(desk)).map(({ purpose }) => purpose)).toEqual(['card-edit'])
      await desk.storage.purgeExpired()
      expect(await sendDue(desk)).toEqual([])
    })
  })
})
