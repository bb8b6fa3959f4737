import { describe, expect, test } from 'vitest'
import { sampleEdition } from '../desk/edition.fixture.ts'
import { toReport } from '../desk/tally.ts'
import type { Storage } from './storage.ts'
import { CorrectionFlow } from './corrections.fixture.ts'
import { testDatabases } from './databases.fixture.ts'
import { answerFrom, DESK, EDITOR, SERVER, setUp, transitionRequest } from './scene.fixture.ts'
import { FERRY, ferry, useStorage } from './test-storage.fixture.ts'

const corrected = sampleEdition(FERRY.replace('27', '29'))

describe.each(testDatabases())('corrections over $kind', ({ create }) => {
  const desk = useStorage(create, new CorrectionFlow(), 'private')

  test('a changed figure is put before the desk once for all answers that cite it, and corrected by its notice', async () => {
    for (const n of [1, 2, 3]) await desk.publish(`a${n}`, n === 3 ? [1] : [1, 2])
    await desk.change(corrected)
    await desk.storage.reviewStory('ferry', 'en')
    expect(await desk.listOpen()).toMatchObject([{ number: 4, notice: 'CORRECTED', from_sentence: 2, to_sentence: 2 }])
    expect(await desk.sendAll()).toEqual([`proposal ${DESK}`])
    expect(await desk.standing('a1')).toEqual(['kept 1', 'kept 2'])

    const decided = await desk.storage.decideCorrection(SERVER, 4, { notice: 'CORRECTED', actor: EDITOR, editor: true })
    expect(decided).toMatchObject({ ok: true, correction: { state: 'decided', decider: '20' } })
    expect(await desk.text('a1')).toEqual(['The ferry left at noon.', 'About 29 people were hurt.'])
    expect(await desk.standing('a1')).toEqual(['kept 1', 'corrected 2'])
    expect(await desk.storage.findAnswerById('a1')).toMatchObject({ state: 'corrected' })
    expect(await desk.storage.findAnswerById('a3')).toMatchObject({ state: 'published' })
    expect(await desk.sendAll()).toEqual([
      'edit m-a1',
      'edit m-a2',
      'notification 10 correct',
      'notification 10 correct',
      expect.stringMatching(/^proposal-edit m-/),
      `report ${DESK}`,
    ])
    const log = await desk.storage.readAuditLog({ server: SERVER, answer: 'a1' })
    expect(log.map(({ event }) => event)).toEqual(['share', 'publish', 'correct'])
  })

  test('a removed sentence is withdrawn by an editor; the message remains', async () => {
    await desk.publish('a1', [1, 2])
    await desk.publish('a2', [2])
    await desk.change(sampleEdition(FERRY.replace('About 27 people were hurt. ', '')))
    const [correction] = await desk.listOpen()
    expect(correction).toMatchObject({ notice: 'WITHDRAWN', to_sentence: null })
    const number = correction?.number ?? 0
    const said = { actor: EDITOR, editor: true }
    expect(await desk.storage.decideCorrection(SERVER, number, { ...said, notice: 'CORRECTED' })).toMatchObject({
      ok: false,
      refusal: 'not-a-choice',
    })
    await desk.storage.decideCorrection(SERVER, number, { ...said, notice: 'WITHDRAWN' })
    expect(await desk.standing('a1')).toEqual(['kept 1', 'withdrawn 2'])
    expect(await desk.storage.findAnswerById('a1')).toMatchObject({ state: 'corrected' })
    expect(await desk.storage.findAnswerById('a2')).toMatchObject({ state: 'withdrawn', message: 'm-a2' })
    expect((await desk.sendAll()).filter((line) => line.startsWith('edit'))).toEqual(['edit m-a1', 'edit m-a2'])
  })

  test('an editor may hold a sentence first and decide later; only editors do, and only once', async () => {
    await desk.publish('a1', [2])
    await desk.change(corrected)
    const [correction] = await desk.listOpen()
    const number = correction?.number ?? 0
    const decide = (notice: 'HOLD' | 'CORRECTED' | 'REFILE', editor = true): ReturnType<Storage['decideCorrection']> =>
      desk.storage.decideCorrection(SERVER, number, { notice, actor: EDITOR, editor })
    expect(await decide('HOLD', false)).toMatchObject({ ok: false, refusal: 'not-for-you' })
    expect(await decide('HOLD')).toMatchObject({ ok: true, correction: { state: 'held' } })
    expect(await desk.standing('a1')).toEqual(['checked 2'])
    expect(await decide('HOLD')).toMatchObject({ ok: false, refusal: 'wrong-state' })
    const both = await Promise.all([decide('CORRECTED'), decide('REFILE')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both).toContainEqual(expect.objectContaining({ ok: false, refusal: 'wrong-state' }))
    expect(await desk.storage.decideCorrection(SERVER, 99, { notice: 'HOLD', actor: EDITOR, editor: true })).toEqual({
      ok: false,
      refusal: 'unknown',
    })
  })

  test('a proposal that a third version overtakes is made anew; one that the first version comes back under is dropped', async () => {
    await desk.publish('a1', [2])
    await desk.change(corrected)
    await desk.change(sampleEdition(FERRY.replace('27', '31')))
    const proposals = await desk.storage.listCorrections(SERVER, ['open', 'superseded'])
    expect(proposals.map(({ state, to_version }) => `${state} ${to_version}`)).toEqual(['superseded 2', 'open 3'])
    const late = await desk.storage.decideCorrection(SERVER, 2, { notice: 'CORRECTED', actor: EDITOR, editor: true })
    expect(late).toMatchObject({ ok: false, refusal: 'wrong-state' })
    await desk.change(ferry)
    expect(await desk.listOpen()).toEqual([])
    expect(await desk.standing('a1')).toEqual(['kept 2'])
  })

  test('a draft whose story changes cannot be approved with what changed', async () => {
    await setUp(desk.storage, 'reviewed')
    await desk.storage.recordAnswer(answerFrom(ferry, [1, 2], { id: 'a1' }))
    await desk.change(corrected)
    expect(await desk.listOpen()).toEqual([])
    expect(await desk.standing('a1')).toEqual(['kept 1', 'checked 2'])
    const approve = (): ReturnType<Storage['decideAnswer']> =>
      desk.storage.decideAnswer(SERVER, 1, transitionRequest('approve'))
    expect(await approve()).toMatchObject({ ok: false, refusal: 'story-changed' })
    await desk.storage.decideAnswer(SERVER, 1, transitionRequest('trim', { keptPositions: [1] }))
    expect(await approve()).toMatchObject({ ok: true })
  })

  test('an answer from an old version that is published after the change is found at once', async () => {
    await desk.storage.saveVersion('ferry', corrected)
    await desk.publish('a1', [2])
    expect(await desk.listOpen()).toMatchObject([{ notice: 'CORRECTED' }])
  })

  test('of 43 answers 41 are edited or replied to and 2 cannot be reached, and the desk is told so', async () => {
    for (let n = 1; n <= 43; n++)
      await desk.storage.recordAnswer(answerFrom(ferry, [2], { id: `a${n}`, way: 'share', asker: `${n + 100}` }))
    await desk.sendAll()
    await desk.change(corrected)
    const [correction] = await desk.listOpen()
    await desk.storage.decideCorrection(SERVER, correction?.number ?? 0, {
      notice: 'CORRECTED',
      actor: EDITOR,
      editor: true,
    })
    const sent = await desk.sendAll(({ purpose, answer }) => {
      if (purpose === 'edit' && answer === 'a5') return { ok: false, code: 10_008, reason: 'Unknown Message' }
      if (purpose === 'edit' && answer === 'a6') return { ok: false, code: 50_001, reason: 'Missing Access' }
      if (purpose === 'edit' && answer === 'a7') return { ok: false, code: 30_046, reason: 'edit limit' }
      return { ok: true, message: '' }
    })
    expect(sent.filter((line) => line.startsWith('edit m-a7'))).toHaveLength(4)
    expect(sent).toContain('reply m-a7')
    expect(sent.filter((line) => line.startsWith('report'))).toEqual([`report ${DESK}`])
    const tally = await desk.storage.tallyDeliveries(correction?.id ?? '')
    expect(toReport(tally)).toEqual({ done: 41, all: 43, lost: 2 })
    const log = await desk.storage.readAuditLog({ server: SERVER, answer: 'a5' })
    expect(log.at(-1)).toMatchObject({ event: 'unreachable', reason: 'messageGone' })
  })
})
