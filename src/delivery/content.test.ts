import { beforeEach, describe, expect, test } from 'vitest'
import { itemCitations } from '../answers/answer.ts'
import type { Delivery } from '../desk/deliver.ts'
import { sampleEdition } from '../desk/edition.fixture.ts'
import { ar } from '../languages/ar/index.ts'
import { answerFrom, ASKER, CHANNEL, DESK, EDITOR, SERVER, transitionRequest } from '../record/scene.fixture.ts'
import { FERRY, ferry } from '../record/test-storage.fixture.ts'
import { deliveryContent, type DeliveryContent } from './content.ts'
import { appOf, ferryStory, useNewsroom } from './newsroom.fixture.ts'

const desk = useNewsroom()
beforeEach(() => {
  desk.app = appOf(ferryStory())
})

const content = (more: Partial<Delivery>): Promise<DeliveryContent | null> =>
  deliveryContent(
    {
      ...{
        id: 'd1',
        purpose: 'post',
        server: SERVER,
        answer: 'a1',
        correction: null,
        errorReport: null,
        event: null,
        channel: CHANNEL,
      },
      ...{ person: null, target: null, attempts: 1, unsure: false },
      ...more,
    },
    desk.app,
    desk.storage,
  )
const heads = (made: DeliveryContent | null): unknown => made?.answer.head.map(({ key }) => key)
const notes = (made: DeliveryContent | null): unknown => made?.answer.notes.map(({ key }) => key)
const texts = (made: DeliveryContent | null): unknown =>
  made?.answer.items.flatMap(itemCitations).map(({ sentence }) => sentence.excerpt.text.trim())
const above = (made: DeliveryContent | null): unknown =>
  made?.answer.items.flatMap((item) => (item.kind === 'noted' ? item.above.map(({ key }) => key) : []))
const actionsOf = (made: DeliveryContent | null): unknown =>
  made?.answer.controls?.flat().map(({ action }) => action.join(':'))

const call = { id: 'a1', command: 'show', input: { sentences: '2 3' } } as const
const [SECOND, THIRD] = ['About 27 people were hurt.', 'Divers searched the hull.']

describe('an offer', () => {
  beforeEach(() => desk.storage.recordAnswer(answerFrom(ferry, [2, 3], call)))

  test('is a card for the desk, with its excerpts, who asks, and what can be decided', async () => {
    const card = await content({ purpose: 'card' })
    expect(heads(card)).toEqual(['recordHead', 'draft', 'call'])
    expect(notes(card)).toEqual(['askedBy'])
    expect(texts(card)).toEqual([SECOND, THIRD])
    expect(actionsOf(card)).toEqual(['trim:1:1:1', 'approve:1:1', 'hold:1:1', 'reject:1:1', 'about:card:a1'])
  })

  test('that was decided offers no decision any more', async () => {
    await desk.storage.decideAnswer(SERVER, 1, transitionRequest('reject', { reason: 'not ours' }))
    const card = await content({ purpose: 'card-edit' })
    expect(heads(card)).toEqual(['recordHead', 'rejected', 'call'])
    expect(notes(card)).toEqual(['askedBy', 'decidedBy', 'because'])
    expect(actionsOf(card)).toEqual(['about:card:a1'])
  })

  test('is posted without who asked, with who approved it and without what was taken off', async () => {
    await desk.storage.decideAnswer(SERVER, 1, transitionRequest('trim', { keptPositions: [2] }))
    await desk.storage.decideAnswer(SERVER, 1, transitionRequest('approve'))
    const post = await content({})
    expect(texts(post)).toEqual([THIRD])
    expect(notes(post)).toEqual(['approvedBy', 'recordNumber'])
    expect(JSON.stringify(post?.answer.notes)).not.toContain(`"${ASKER.id}"`)
    await desk.storage.changeSetting({ server: SERVER }, 'name-approver', false, EDITOR.id)
    expect(notes(await content({}))).toEqual(['approvedByDesk', 'recordNumber'])
  })

  test('of which the asker asked to be forgotten says so, and shows its excerpts still', async () => {
    await desk.storage.decideAnswer(SERVER, 1, transitionRequest('approve'))
    await desk.storage.erasePerson(ASKER.id)
    const post = await content({})
    expect(heads(post)).toEqual(['erasedQuestion'])
    expect(texts(post)).toEqual([SECOND, THIRD])
  })

  test.each([
    ['reject', 'notifyRejected', ['because', 'recordNumber']],
    ['publish', 'notifyPublished', ['recordNumber']],
    ['withdraw', 'notifyWithdrawn', ['recordNumber']],
  ])('of which “%s” is notified', async (event, head, said) => {
    await desk.storage.decideAnswer(SERVER, 1, transitionRequest('reject', { reason: 'not ours' }))
    const notification = await content({ purpose: 'notification', event, person: ASKER.id })
    expect([heads(notification), notes(notification), notification?.answer.items]).toEqual([[head], said, []])
  })

  test('of which something unheard-of is to be notified is a bug, not a message', () =>
    expect(content({ purpose: 'notification', event: 'shred' })).rejects.toThrow('no notification for "shred"'))
})

test('what is no longer on record has no content', async () => {
  expect(await content({ answer: 'gone' })).toBeNull()
  expect(await content({ answer: null, correction: 'gone', purpose: 'proposal' })).toBeNull()
  expect(await content({ answer: null })).toBeNull()
})

test('a message is in the language asked for, else the channel’s, else the question’s, else the bot’s', async () => {
  const reader = async (id: string, input: unknown): Promise<unknown> => {
    await desk.storage.recordAnswer(answerFrom(ferry, [2], { id, command: 'show', input }))
    return (await content({ answer: id }))?.reader.code
  }
  expect(await reader('a1', { question: 'كم جريحا؟', language: 'en' })).toBe('en')
  expect(await reader('a2', { question: 'كم جريحا؟' })).toBe('ar')
  expect(await reader('a3', { sentences: '2' })).toBe('en')
  await desk.storage.changeSetting({ server: SERVER, channel: CHANNEL }, 'language', 'ar', EDITOR.id)
  expect((await content({ answer: 'a3' }))?.reader).toBe(ar)
})

describe('a published answer whose story changed', () => {
  const fresh = FERRY.replace('27', '29')
  beforeEach(async () => {
    await desk.storage.changeSetting({ server: SERVER, channel: CHANNEL }, 'mode', 'private', EDITOR.id)
    await desk.storage.recordAnswer(answerFrom(ferry, [2, 3], { ...call, way: 'share' }))
    await desk.sendAll()
    await desk.change(sampleEdition(fresh))
    desk.app = appOf(ferryStory(fresh))
  })
  const correctionId = async (): Promise<string> => (await desk.storage.findCorrectionByNumber(SERVER, 2))?.id ?? ''
  const ofCorrection = async (purpose: Delivery['purpose']): Promise<DeliveryContent | null> =>
    content({ purpose, answer: null, correction: await correctionId(), channel: DESK })
  const decide = (notice: 'CORRECTED' | 'WITHDRAWN' | 'HOLD' | 'REFILE') =>
    desk.storage.decideCorrection(SERVER, 2, { notice, actor: EDITOR, editor: true })

  test('stays as it was cited until an editor decides', async () => {
    const edit = await content({ purpose: 'edit' })
    expect([above(edit), texts(edit)]).toEqual([[], [SECOND, THIRD]])
  })

  test('hides the sentence that is held', async () => {
    await decide('HOLD')
    const edit = await content({ purpose: 'edit' })
    expect(above(edit)).toEqual(['underCheck'])
    expect(edit?.answer.items.map((item) => item.kind === 'noted' && item.hidden)).toEqual([true, undefined])
  })

  test('is put before the desk: before, after, and the notices to choose from', async () => {
    const proposal = await ofCorrection('proposal')
    expect(heads(proposal)).toEqual(['correctionHead', 'open'])
    expect(texts(proposal)).toEqual([SECOND, 'About 29 people were hurt.'])
    expect(proposal?.answer.notes).toMatchObject([{ key: 'concerns', values: { n: 1 } }])
    expect(actionsOf(proposal)).toEqual([
      ...['CORRECTED', 'REFILE', 'HOLD', 'WITHDRAWN'].map((notice) => `notice:2:${notice}`),
      `about:proposal:${await correctionId()}`,
    ])
    await decide('HOLD')
    expect(actionsOf(await ofCorrection('proposal-edit'))).not.toContain('notice:2:HOLD')
  })

  test('shows both texts once it is corrected, and tells its asker', async () => {
    await decide('CORRECTED')
    const edit = await content({ purpose: 'edit' })
    expect(above(edit)).toEqual(['before', 'after'])
    expect(texts(edit)).toEqual([SECOND, 'About 29 people were hurt.', THIRD])
    const notification = await content({ purpose: 'notification', event: 'correct', person: ASKER.id })
    expect(heads(notification)).toEqual(['notifyCorrected'])
    expect(texts(notification)).toEqual([SECOND, 'About 29 people were hurt.'])
    expect(notification?.answer.notes).toMatchObject([{ key: 'seeIt' }, { key: 'recordNumber' }])
    expect(heads(await content({ purpose: 'reply' }))).toEqual(['changedSince'])
    expect(heads(await ofCorrection('proposal-edit'))).toEqual(['correctionHead', 'decided', 'CORRECTED'])
  })

  test('shows the new text alone once it is refiled', async () => {
    await decide('REFILE')
    const edit = await content({ purpose: 'edit' })
    expect(above(edit)).toEqual(['refiledHere'])
    expect(texts(edit)).toEqual(['About 29 people were hurt.', THIRD])
  })

  test('shows nothing of a sentence that is withdrawn', async () => {
    await decide('WITHDRAWN')
    const edit = await content({ purpose: 'edit' })
    expect(above(edit)).toEqual(['withdrawnHere'])
    expect(texts(edit)).toEqual([THIRD])
  })

  test('is reported to the desk by how many messages were reached', async () => {
    await decide('CORRECTED')
    await desk.sendAll(({ purpose }) =>
      purpose === 'edit' ? { ok: false, code: 10_008, reason: 'gone' } : { ok: true, message: 'm' },
    )
    const report = await ofCorrection('report')
    expect(report?.answer.head.slice(1)).toMatchObject([
      { key: 'report', values: { notice: { key: 'CORRECTED' }, done: 0, all: 1 } },
      { key: 'reportLost', values: { n: 1 } },
    ])
  })
})

test('a sentence that is gone can be withdrawn or held, and nothing else', async () => {
  await desk.storage.changeSetting({ server: SERVER, channel: CHANNEL }, 'mode', 'private', EDITOR.id)
  await desk.publish('a1', [2])
  await desk.change(sampleEdition('The ferry left at noon. Divers searched the hull.'))
  const correction = await desk.storage.findCorrectionByNumber(SERVER, 2)
  const proposal = await content({ purpose: 'proposal', answer: null, correction: correction?.id ?? '' })
  expect(texts(proposal)).toEqual([SECOND])
  expect(actionsOf(proposal)).toEqual(['notice:2:WITHDRAWN', 'notice:2:HOLD', `about:proposal:${correction?.id}`])
})
