import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Delivery, deliverNext, type Messenger, type SendResult } from '../desk/deliver.ts'
import { sampleEdition } from '../desk/edition.fixture.ts'
import { toReport } from '../desk/tally.ts'
import type { Edition } from '../story/story.ts'
import type { Storage } from './storage.ts'
import {
  answerFrom,
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

const FIRST = 'The ferry left at noon. About 27 people were hurt. Divers searched the hull.'
const first = sampleEdition(FIRST)
const corrected = sampleEdition(FIRST.replace('27', '29'))

describe.each(testDatabases())('corrections over $kind', ({ create: fresh }) => {
  let clock: TestClock
  let storage: Storage
  beforeEach(async () => {
    clock = testClock()
    storage = await openForTest(await fresh(), clock)
    await setUp(storage, 'private')
    await storage.saveVersion('ferry', first)
  })
  afterEach(() => storage.close())

  /** Sends what is due until nothing is left to send, even later. Says what was sent, and where to. */
  async function sendAll(
    send: (delivery: Delivery) => SendResult = () => ({ ok: true, message: 'm' }),
  ): Promise<string[]> {
    const sent: string[] = []
    const messenger: Messenger = {
      send: async (delivery) => {
        const { purpose, target, person, event, channel } = delivery
        sent.push(`${purpose} ${target ?? person ?? channel}${event ? ` ${event}` : ''}`)
        const result = send(delivery)
        return result.ok ? { ok: true, message: target ?? `m-${delivery.answer ?? delivery.correction}` } : result
      },
      find: async () => null,
    }
    for (let idle = 0; idle < 3; ) {
      if (await deliverNext(storage.outbox, messenger, clock.now)) idle = 0
      else {
        idle++
        clock.advance(1000)
      }
    }
    return sent.toSorted()
  }

  /** Publishes an answer that cites some sentences of an edition. */
  async function publish(id: string, sentences: readonly number[], of: Edition = first): Promise<void> {
    await storage.recordAnswer(answerFrom(of, sentences, { id, way: 'share' }))
    await sendAll()
  }

  async function change(to: Edition): Promise<void> {
    await storage.saveVersion('ferry', to)
    await storage.reviewStory('ferry', 'en')
  }

  const standing = async (id: string): Promise<string[]> =>
    (await storage.findAnswerById(id))?.citations.map(({ standing, now }) => `${standing} ${now.sentence}`) ?? []
  const text = async (id: string): Promise<string[]> => {
    const record = await storage.findAnswerById(id)
    const texts = record?.citations.map(async ({ story, language, now: { hash, start, end } }) =>
      (await storage.findVersionByHash(story, language, hash))?.edition.body.slice(start, end),
    )
    return (await Promise.all(texts ?? [])).map(String)
  }
  const open = (): ReturnType<Storage['listCorrections']> => storage.listCorrections(SERVER, ['open', 'held'])

  test('a version is kept once, and only if it says something else', async () => {
    await storage.saveVersion('ferry', first)
    await Promise.all([1, 2, 3].map(() => storage.saveVersion('ferry', corrected)))
    await storage.saveVersion('ferry', first)
    const versions = await storage.listLatestVersions('ferry', 'en', 10)
    expect(versions.map(({ number, edition }) => [number, edition.hash])).toEqual([
      [3, first.hash],
      [2, corrected.hash],
      [1, first.hash],
    ])
  })

  test('a changed figure is put before the desk once for all answers that cite it, and corrected by its word', async () => {
    for (const n of [1, 2, 3]) await publish(`a${n}`, n === 3 ? [1] : [1, 2])
    await change(corrected)
    await storage.reviewStory('ferry', 'en')
    expect(await open()).toMatchObject([{ number: 4, word: 'CORRECTED', from_sentence: 2, to_sentence: 2 }])
    expect(await sendAll()).toEqual([`proposal ${DESK}`])
    expect(await standing('a1')).toEqual(['kept 1', 'kept 2'])

    const decided = await storage.decideCorrection(SERVER, 4, { notice: 'CORRECTED', actor: EDITOR, editor: true })
    expect(decided).toMatchObject({ ok: true, correction: { state: 'decided', decider: '20' } })
    expect(await text('a1')).toEqual(['The ferry left at noon.', 'About 29 people were hurt.'])
    expect(await standing('a1')).toEqual(['kept 1', 'corrected 2'])
    expect(await storage.findAnswerById('a1')).toMatchObject({ state: 'corrected' })
    expect(await storage.findAnswerById('a3')).toMatchObject({ state: 'published' })
    expect(await sendAll()).toEqual([
      'edit m-a1',
      'edit m-a2',
      'notice 10 correct',
      'notice 10 correct',
      expect.stringMatching(/^proposal-edit m-/),
      `report ${DESK}`,
    ])
    const log = await storage.readAuditLog({ server: SERVER, answer: 'a1' })
    expect(log.map(({ act }) => act)).toEqual(['share', 'publish', 'correct'])
  })

  test('a sentence that only moved is followed, and nobody is troubled', async () => {
    await publish('a1', [2, 3])
    await change(sampleEdition(`Rescuers came on Tuesday. ${FIRST}`))
    expect(await standing('a1')).toEqual(['kept 3', 'kept 4'])
    expect(await text('a1')).toEqual(['About 27 people were hurt.', 'Divers searched the hull.'])
    expect(await open()).toEqual([])
    expect(await sendAll()).toEqual([])
  })

  test('a comma is refiled at once: the message is edited, nobody is told', async () => {
    await publish('a1', [1])
    await change(sampleEdition(FIRST.replace('left at noon', 'left, at noon')))
    expect(await standing('a1')).toEqual(['refiled 1'])
    expect(await storage.findAnswerById('a1')).toMatchObject({ state: 'published' })
    expect(await sendAll()).toEqual(['edit m-a1', `report ${DESK}`])
  })

  test('a removed sentence is withdrawn by an editor; the message remains', async () => {
    await publish('a1', [1, 2])
    await publish('a2', [2])
    await change(sampleEdition(FIRST.replace('About 27 people were hurt. ', '')))
    const [correction] = await open()
    expect(correction).toMatchObject({ word: 'WITHDRAWN', to_sentence: null })
    const number = correction?.number ?? 0
    const said = { actor: EDITOR, editor: true }
    expect(await storage.decideCorrection(SERVER, number, { ...said, notice: 'CORRECTED' })).toMatchObject({
      ok: false,
      refusal: 'not-a-choice',
    })
    await storage.decideCorrection(SERVER, number, { ...said, notice: 'WITHDRAWN' })
    expect(await standing('a1')).toEqual(['kept 1', 'withdrawn 2'])
    expect(await storage.findAnswerById('a1')).toMatchObject({ state: 'corrected' })
    expect(await storage.findAnswerById('a2')).toMatchObject({ state: 'withdrawn', message: 'm-a2' })
    expect((await sendAll()).filter((line) => line.startsWith('edit'))).toEqual(['edit m-a1', 'edit m-a2'])
  })

  test('an editor may hold a sentence first and decide later; only editors do, and only once', async () => {
    await publish('a1', [2])
    await change(corrected)
    const [correction] = await open()
    const number = correction?.number ?? 0
    const say = (word: 'HOLD' | 'CORRECTED' | 'REFILE', editor = true): ReturnType<Storage['decideCorrection']> =>
      storage.decideCorrection(SERVER, number, { notice: word, actor: EDITOR, editor })
    expect(await say('HOLD', false)).toMatchObject({ ok: false, refusal: 'not-for-you' })
    expect(await say('HOLD')).toMatchObject({ ok: true, correction: { state: 'held' } })
    expect(await standing('a1')).toEqual(['checked 2'])
    expect(await say('HOLD')).toMatchObject({ ok: false, refusal: 'wrong-state' })
    const both = await Promise.all([say('CORRECTED'), say('REFILE')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both).toContainEqual(expect.objectContaining({ ok: false, refusal: 'wrong-state' }))
    expect(await storage.decideCorrection(SERVER, 99, { notice: 'HOLD', actor: EDITOR, editor: true })).toEqual({
      ok: false,
      refusal: 'unknown',
    })
  })

  test('what the story’s file says itself needs no editor', async () => {
    await publish('a1', [2])
    await change(sampleEdition(FIRST.replace('27', '29'), { notice: 'CORRECTED' }))
    expect(await open()).toEqual([])
    expect(await standing('a1')).toEqual(['corrected 2'])
    expect(await sendAll()).toEqual(['edit m-a1', 'notice 10 correct', `report ${DESK}`])
  })

  test('a withheld story puts all of it under check, and gives it back', async () => {
    await publish('a1', [1, 2])
    await change(sampleEdition(FIRST, { status: 'withheld' }))
    expect(await standing('a1')).toEqual(['checked 1', 'checked 2'])
    expect(await sendAll()).toEqual(['edit m-a1', `report ${DESK}`])
    await change(sampleEdition(FIRST))
    expect(await standing('a1')).toEqual(['kept 1', 'kept 2'])
    expect(await sendAll()).toEqual(['edit m-a1'])
  })

  test('a story withheld and then published changed is under check until an editor decides', async () => {
    await publish('a1', [1, 2])
    await change(sampleEdition(FIRST, { status: 'withheld' }))
    await change(corrected)
    expect(await standing('a1')).toEqual(['kept 1', 'checked 2'])
    expect(await open()).toMatchObject([{ word: 'CORRECTED', from_sentence: 2 }])
  })

  test('a withdrawn story withdraws every answer from it', async () => {
    await publish('a1', [1])
    await publish('a2', [2, 3])
    await change(sampleEdition(FIRST, { status: 'withdrawn' }))
    await storage.reviewStory('ferry', 'en')
    for (const id of ['a1', 'a2']) expect(await storage.findAnswerById(id)).toMatchObject({ state: 'withdrawn' })
    expect((await sendAll()).filter((line) => line.startsWith('edit'))).toEqual(['edit m-a1', 'edit m-a2'])
  })

  test('a proposal that a third version overtakes is made anew; one that the first version comes back under is dropped', async () => {
    await publish('a1', [2])
    await change(corrected)
    await change(sampleEdition(FIRST.replace('27', '31')))
    const proposals = await storage.listCorrections(SERVER, ['open', 'superseded'])
    expect(proposals.map(({ state, to_version }) => `${state} ${to_version}`)).toEqual(['superseded 2', 'open 3'])
    const late = await storage.decideCorrection(SERVER, 2, { notice: 'CORRECTED', actor: EDITOR, editor: true })
    expect(late).toMatchObject({ ok: false, refusal: 'wrong-state' })
    await change(first)
    expect(await open()).toEqual([])
    expect(await standing('a1')).toEqual(['kept 2'])
  })

  test('a corrected answer is corrected again by the next version', async () => {
    await publish('a1', [2])
    for (const figure of ['29', '31']) await change(sampleEdition(FIRST.replace('27', figure), { notice: 'CORRECTED' }))
    expect(await text('a1')).toEqual(['About 31 people were hurt.'])
    const record = await storage.findAnswerById('a1')
    expect(record?.citations[0]?.cited.hash).toBe(first.hash)
  })

  test('a draft whose story changes cannot be approved with what changed', async () => {
    await setUp(storage, 'reviewed')
    await storage.recordAnswer(answerFrom(first, [1, 2], { id: 'a1' }))
    await change(corrected)
    expect(await open()).toEqual([])
    expect(await standing('a1')).toEqual(['kept 1', 'checked 2'])
    const approve = (): ReturnType<Storage['decideAnswer']> =>
      storage.decideAnswer(SERVER, 1, transitionRequest('approve'))
    expect(await approve()).toMatchObject({ ok: false, refusal: 'story-changed' })
    await storage.decideAnswer(SERVER, 1, transitionRequest('trim', { keptPositions: [1] }))
    expect(await approve()).toMatchObject({ ok: true })
  })

  test('an answer from an old version that is published after the change is found at once', async () => {
    await storage.saveVersion('ferry', corrected)
    await publish('a1', [2], first)
    expect(await open()).toMatchObject([{ word: 'CORRECTED' }])
  })

  test('of 43 answers 41 are edited or replied to and 2 cannot be reached, and the desk is told so', async () => {
    for (let n = 1; n <= 43; n++)
      await storage.recordAnswer(answerFrom(first, [2], { id: `a${n}`, way: 'share', asker: `${n + 100}` }))
    await sendAll()
    await change(corrected)
    const [correction] = await open()
    await storage.decideCorrection(SERVER, correction?.number ?? 0, {
      notice: 'CORRECTED',
      actor: EDITOR,
      editor: true,
    })
    const sent = await sendAll(({ purpose, answer }) => {
      if (purpose === 'edit' && answer === 'a5') return { ok: false, code: 10_008, reason: 'Unknown Message' }
      if (purpose === 'edit' && answer === 'a6') return { ok: false, code: 50_001, reason: 'Missing Access' }
      if (purpose === 'edit' && answer === 'a7') return { ok: false, code: 30_046, reason: 'edit limit' }
      return { ok: true, message: '' }
    })
    expect(sent.filter((line) => line.startsWith('edit m-a7'))).toHaveLength(4)
    expect(sent).toContain('reply m-a7')
    expect(sent.filter((line) => line.startsWith('report'))).toEqual([`report ${DESK}`])
    const tally = await storage.tallyDeliveries(correction?.id ?? '')
    expect(toReport(tally)).toEqual({ done: 41, all: 43, lost: 2 })
    const log = await storage.readAuditLog({ server: SERVER, answer: 'a5' })
    expect(log.at(-1)).toMatchObject({ act: 'unreachable', reason: 'the message is gone' })
  })
})
