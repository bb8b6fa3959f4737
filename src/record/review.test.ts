import { describe, expect, test } from 'vitest'
import { sampleEdition } from '../desk/edition.fixture.ts'
import { CorrectionFlow } from './corrections.fixture.ts'
import { testDatabases } from './databases.fixture.ts'
import { answerFrom, CHANNEL, DESK, EDITOR, SERVER, transitionRequest, wholeSentence } from './scene.fixture.ts'
import { FERRY, ferry, useStorage } from './test-storage.fixture.ts'

const corrected = sampleEdition(FERRY.replace('27', '29'))

describe.each(testDatabases())('corrections over $kind', ({ create }) => {
  const desk = useStorage(create, new CorrectionFlow(), 'private')

  test('a version is kept once, and only if it says something else', async () => {
    await desk.storage.saveVersion('ferry', ferry)
    await Promise.all([1, 2, 3].map(() => desk.storage.saveVersion('ferry', corrected)))
    await desk.storage.saveVersion('ferry', ferry)
    const versions = await desk.storage.listLatestVersions('ferry', 'en', 10)
    expect(versions.map(({ number, edition }) => [number, edition.hash])).toEqual([
      [3, ferry.hash],
      [2, corrected.hash],
      [1, ferry.hash],
    ])
  })

  test('a sentence that only moved is followed, and nobody is troubled', async () => {
    await desk.publish('a1', [2, 3])
    await desk.change(sampleEdition(`Rescuers came on Tuesday. ${FERRY}`))
    expect(await desk.standing('a1')).toEqual(['kept 3', 'kept 4'])
    expect(await desk.text('a1')).toEqual(['About 27 people were hurt.', 'Divers searched the hull.'])
    expect(await desk.listOpen()).toEqual([])
    expect(await desk.sendAll()).toEqual([])
  })

  test('a comma is refiled at once: the message is edited, nobody is told', async () => {
    await desk.publish('a1', [1])
    await desk.change(sampleEdition(FERRY.replace('left at noon', 'left, at noon')))
    expect(await desk.standing('a1')).toEqual(['refiled 1'])
    expect(await desk.storage.findAnswerById('a1')).toMatchObject({ state: 'published' })
    expect(await desk.sendAll()).toEqual(['edit m-a1', `report ${DESK}`])
  })

  test('what the story’s file says itself needs no editor', async () => {
    await desk.publish('a1', [2])
    await desk.change(sampleEdition(FERRY.replace('27', '29'), { notice: 'CORRECTED' }))
    expect(await desk.listOpen()).toEqual([])
    expect(await desk.standing('a1')).toEqual(['corrected 2'])
    expect(await desk.sendAll()).toEqual(['edit m-a1', 'notification 10 correct', `report ${DESK}`])
  })

  test('a withheld story puts all of it under check, and gives it back', async () => {
    await desk.publish('a1', [1, 2])
    await desk.change(sampleEdition(FERRY, { status: 'withheld' }))
    expect(await desk.standing('a1')).toEqual(['checked 1', 'checked 2'])
    expect(await desk.sendAll()).toEqual(['edit m-a1', `report ${DESK}`])
    await desk.change(sampleEdition(FERRY))
    expect(await desk.standing('a1')).toEqual(['kept 1', 'kept 2'])
    expect(await desk.sendAll()).toEqual(['edit m-a1'])
  })

  test('a story withheld and then published changed is under check until an editor decides', async () => {
    await desk.publish('a1', [1, 2])
    await desk.change(sampleEdition(FERRY, { status: 'withheld' }))
    await desk.change(corrected)
    expect(await desk.standing('a1')).toEqual(['kept 1', 'checked 2'])
    expect(await desk.listOpen()).toMatchObject([{ notice: 'CORRECTED', from_sentence: 2 }])
  })

  test('a withdrawn story withdraws every answer from it', async () => {
    await desk.publish('a1', [1])
    await desk.publish('a2', [2, 3])
    await desk.change(sampleEdition(FERRY, { status: 'withdrawn' }))
    await desk.storage.reviewStory('ferry', 'en')
    for (const id of ['a1', 'a2']) expect(await desk.storage.findAnswerById(id)).toMatchObject({ state: 'withdrawn' })
    expect((await desk.sendAll()).filter((line) => line.startsWith('edit'))).toEqual(['edit m-a1', 'edit m-a2'])
  })

  test('a corrected answer is corrected again by the next version', async () => {
    await desk.publish('a1', [2])
    for (const figure of ['29', '31'])
      await desk.change(sampleEdition(FERRY.replace('27', figure), { notice: 'CORRECTED' }))
    expect(await desk.text('a1')).toEqual(['About 31 people were hurt.'])
    const record = await desk.storage.findAnswerById('a1')
    expect(record?.citations[0]?.cited.hash).toBe(ferry.hash)
  })

  test('a translation goes with the excerpt that an editor takes off, and is no longer reviewed', async () => {
    const arabic = (figure: string) =>
      sampleEdition(`غادرت العبّارة. أصيب ${figure} شخصًا. فتش الغواصون.`, { 'translation-of': 'en' }, 'ar')
    const first = arabic('27')
    await desk.storage.saveVersion('ferry', first)
    const { citations } = answerFrom(ferry, [2, 3])
    const translations = [1, 2].map((beside) => ({
      ...{ story: 'ferry', language: 'ar', rule: 'translation', beside },
      cited: wholeSentence(first, beside + 1),
    }))
    await desk.storage.changeSetting({ server: SERVER, channel: CHANNEL }, 'mode', 'reviewed', EDITOR.id)
    await desk.storage.recordAnswer(answerFrom(ferry, [], { id: 'a1', citations: [...citations, ...translations] }))
    await desk.storage.decideAnswer(SERVER, 1, transitionRequest('trim', { keptPositions: [2] }))
    await desk.storage.decideAnswer(SERVER, 1, transitionRequest('approve'))
    await desk.sendAll()
    const record = await desk.storage.findAnswerById('a1')
    expect(record?.citations.map(({ removed }) => removed)).toEqual([true, false])
    expect(record?.translations.map(({ beside, removed }) => [beside, removed])).toEqual([
      [1, true],
      [2, false],
    ])
    await desk.storage.saveVersion('ferry', arabic('29'))
    await desk.storage.reviewStory('ferry', 'ar')
    expect(await desk.listOpen()).toEqual([])
  })
})
