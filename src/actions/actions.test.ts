import { beforeEach, describe, expect, test } from 'vitest'
import { itemCitations } from '../answers/answer.ts'
import { UserError } from '../command/user-error.ts'
import { appOf, ferryStory, useNewsroom } from '../delivery/newsroom.fixture.ts'
import { sampleEdition } from '../desk/edition.fixture.ts'
import type { Person } from '../desk/people.ts'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import type { AnswerRecord } from '../desk/answer-record.ts'
import type { PrivateAnswer } from '../record/private-answers.ts'
import { answerFrom, ASKER, CHANNEL, DESK, EDITOR, SERVER } from '../record/scene.fixture.ts'
import { FERRY, ferry } from '../record/test-storage.fixture.ts'
import { pressed } from './action.fixture.ts'
import type { ActionInput, ActionResult } from './action.ts'
import { actions } from './actions.ts'

const desk = useNewsroom()
beforeEach(() => {
  desk.app = appOf(ferryStory())
})

const READER: Person = { id: '30', roles: [], canManageServer: false }

type More = Partial<ActionInput> & { server?: string; channel?: string }

/** What a person gets who uses a control: a line, by its key, with its values; a mistake of theirs as well. */
async function use(who: Person, call: string, more: More = {}): Promise<unknown> {
  try {
    const result = await run(who, call, more)
    return result.kind === 'message' ? [result.phrase.key, result.phrase.values] : result
  } catch (error) {
    if (error instanceof UserError) return `refused: ${error.key}`
    throw error
  }
}

async function run(
  who: Person,
  call: string,
  { server = SERVER, channel = CHANNEL, ...input }: More = {},
): Promise<ActionResult> {
  const [name, ...args] = call.split(':')
  const action = actions.find((one) => one.name === name)
  if (!action) throw new Error(`no action ${name}`)
  const where = { newsroom: await desk.newsroomOf(who, { server, channel }), app: desk.app, reader: en }
  return action.run({ ...pressed(args), ...input }, where)
}

const record = async (number: number): Promise<AnswerRecord | undefined> =>
  desk.storage.findAnswerByNumber(SERVER, number)

/** An answer that only its asker saw. */
const savePrivate = (id: string, more: Partial<PrivateAnswer> = {}): Promise<void> =>
  desk.storage.savePrivateAnswer({
    ...{ id, server: SERVER, channel: CHANNEL, asker: ASKER.id, command: 'show' },
    ...{ input: { sentences: '2 3 1' }, story: 'ferry', version: ferry.hash, citations: null },
    ...more,
  })

describe('offering a private answer', () => {
  test('puts its first page on record, as a draft for the desk', async () => {
    await savePrivate('p1')
    expect(await use(ASKER, 'offer:p1')).toEqual(['didOffer', undefined])
    expect(await record(1)).toMatchObject({ state: 'draft', way: 'offer', asker: ASKER.id, command: 'show' })
    expect((await record(1))?.citations.map(({ cited }) => cited.sentence)).toEqual([2, 3])
  })

  test('is done once, by whoever asked, while the story is as it was', async () => {
    await savePrivate('p1')
    expect(await use(READER, 'offer:p1')).toBe('refused: notYours')
    expect(await use(ASKER, 'offer:p2')).toBe('refused: expired')
    await use(ASKER, 'offer:p1')
    expect(await use(ASKER, 'offer:p1')).toBe('refused: already')
    await savePrivate('p3')
    desk.app = appOf(ferryStory(FERRY.replace('27', '29')))
    expect(await use(ASKER, 'offer:p3')).toBe('refused: stale')
    expect(await record(2)).toBeUndefined()
  })

  test('is refused for a story or a command that is gone', async () => {
    await savePrivate('p1', { story: 'other' })
    await savePrivate('p2', { command: 'other' })
    expect([await use(ASKER, 'offer:p1'), await use(ASKER, 'offer:p2')]).toEqual([
      'refused: expired',
      'refused: expired',
    ])
  })

  test('has a limit for each person, which the refusal names', async () => {
    await desk.storage.changeSetting({ server: SERVER }, 'open-offers', 1, EDITOR.id)
    for (const id of ['p1', 'p2']) await savePrivate(id)
    await use(ASKER, 'offer:p1')
    await expect(run(ASKER, 'offer:p2')).rejects.toMatchObject({ key: 'tooManyOffers', fillings: { number: 1 } })
  })

  test('is refused where the channel’s mode changed; sharing is what a private channel has', async () => {
    await desk.storage.changeSetting({ server: SERVER, channel: CHANNEL }, 'mode', 'private', EDITOR.id)
    await savePrivate('p1')
    expect(await use(ASKER, 'offer:p1')).toBe('refused: notInThisMode')
    expect(await use(ASKER, 'share:p1')).toEqual(['didShare', undefined])
    expect(await record(1)).toMatchObject({ state: 'approved', way: 'share' })
  })
})

test('keeping an answer is said in its own language, and puts nothing on record', async () => {
  await savePrivate('p1', { input: { question: 'كم جريحا؟' } })
  expect(await run(ASKER, 'keep:p1')).toMatchObject({ phrase: { key: 'didKeep' }, reader: ar })
  expect(await run(ASKER, 'keep:gone')).toMatchObject({ phrase: { key: 'didKeep' }, reader: null })
  expect(await record(1)).toBeUndefined()
})

describe('a draft', () => {
  beforeEach(() => desk.storage.recordAnswer(answerFrom(ferry, [1, 2], { id: 'a1' })))

  test('is approved by an editor who saw it as it is, and by no one who offered it', async () => {
    expect(await use(READER, 'approve:1:1')).toBe('refused: notForYou')
    expect(await use({ ...ASKER, canManageServer: true }, 'approve:1:1')).toBe('refused: ownOffer')
    expect(await use(EDITOR, 'approve:1:7')).toBe('refused: changedMeanwhile')
    expect(await use(EDITOR, 'approve:9:1')).toBe('refused: noRecord')
    expect(await use(EDITOR, 'approve:1:1', { fields: { words: 'fine' } })).toEqual(['didApprove', { number: 1, n: 2 }])
    expect(await record(1)).toMatchObject({ state: 'approved', decider: EDITOR.id, reason: null })
  })

  test('that somebody decided before names them to the next', async () => {
    await use(EDITOR, 'hold:1:1')
    await use(EDITOR, 'reject:1:2', { fields: { words: 'not ours' } })
    await expect(run(EDITOR, 'hold:1:2')).rejects.toMatchObject({
      key: 'wrongState',
      fillings: { state: { key: 'rejected' }, by: { values: { person: { id: EDITOR.id } } } },
    })
  })

  test('is decided by whoever has a role of the desk', async () => {
    await desk.storage.changeSetting({ server: SERVER }, 'desk-roles', ['77'], EDITOR.id)
    expect(await use({ ...READER, roles: ['77'] }, 'hold:1:1')).toEqual(['didHold', { number: 1, n: 2 }])
  })

  test('is rejected with a reason, which a blank is none', async () => {
    expect(await use(EDITOR, 'reject:1:1', { fields: { words: '  ' } })).toBe('refused: reasonMissing')
    expect(await use(EDITOR, 'reject:1:1')).toBe('refused: reasonMissing')
    expect(await use(EDITOR, 'reject:1:1', { fields: { words: ' not ours ' } })).toEqual([
      'didReject',
      { number: 1, n: 2 },
    ])
    expect(await record(1)).toMatchObject({ state: 'rejected', reason: 'not ours' })
  })

  test('is trimmed to what is selected, and to something', async () => {
    expect(await use(EDITOR, 'trim:1:1:1', { selected: [] })).toBe('refused: nothingLeft')
    expect(await use(EDITOR, 'trim:1:1:1', { selected: ['9'] })).toBe('refused: notOffered')
    expect(await use(EDITOR, 'trim:1:1:1', { selected: ['2'] })).toEqual(['didTrim', { number: 1, n: 1 }])
    expect((await record(1))?.citations.map(({ removed }) => removed)).toEqual([true, false])
  })
})

test('one of two menus trims its own excerpts and leaves those of the other as they stand', async () => {
  const many = sampleEdition(Array.from({ length: 30 }, (_, i) => `Boat ${i + 1} came in.`).join(' '))
  await desk.storage.saveVersion('ferry', many)
  await desk.storage.recordAnswer(
    answerFrom(
      many,
      Array.from({ length: 30 }, (_, i) => i + 1),
      { id: 'a1' },
    ),
  )
  await use(EDITOR, 'trim:1:1:26', { selected: ['26', '28'] })
  await use(EDITOR, 'trim:1:2:1', { selected: ['1', '3'] })
  const kept = (await record(1))?.citations.filter(({ removed }) => !removed)
  expect(kept?.map(({ position }) => position)).toEqual([1, 3, 26, 28])
})

describe('a changed sentence', () => {
  beforeEach(async () => {
    await desk.storage.changeSetting({ server: SERVER, channel: CHANNEL }, 'mode', 'private', EDITOR.id)
    await desk.publish('a1', [2])
    await desk.change(sampleEdition(FERRY.replace('27', '29')))
  })

  test('is decided by an editor’s notice, and then once', async () => {
    expect(await use(READER, 'notice:2:CORRECTED')).toBe('refused: notForYou')
    expect(await use(EDITOR, 'notice:2:CORRECTED')).toEqual([
      'didApplyNotice',
      { number: 2, notice: { key: 'CORRECTED' } },
    ])
    expect(await desk.standing('a1')).toEqual(['corrected 2'])
    expect(await use(EDITOR, 'notice:2:HOLD')).toBe('refused: wrongState')
  })

  test.each([
    ['what is no notice', 'notice:2:SHRED', 'notAChoice'],
    ['the name of what every object has', 'notice:2:toString', 'notAChoice'],
    ['a number that is none of a correction', 'notice:1:HOLD', 'noRecord'],
    ['no number', 'notice', 'notAChoice'],
  ])('is not decided by %s', async (_, call, key) => expect(await use(EDITOR, call)).toBe(`refused: ${key}`))
})

describe('what is on record', () => {
  beforeEach(() =>
    desk.storage.recordAnswer(
      answerFrom(ferry, [1, 2, 3], { id: 'a1', command: 'show', input: { sentences: '1 2 3' } }),
    ),
  )

  test('of an answer shows its sources to whoever sees the desk, and to editors who did what', async () => {
    await use(EDITOR, 'trim:1:1:1', { selected: ['1'] })
    expect(await use(READER, 'about:card:a1')).toBe('refused: notForYou')
    const lines = async (who: Person): Promise<unknown> => {
      const result = await run(who, 'about:card:a1', { channel: DESK })
      return result.kind === 'answer' && result.answer.items.map((item) => item.kind === 'noted' && item.above[0]?.key)
    }
    expect(await lines(READER)).toEqual(['call', 'excerptNumber'])
    expect(await lines(EDITOR)).toEqual([
      'call',
      'excerptNumber',
      'excerptNumber',
      'excerptNumber',
      'entryBy',
      'entryBy',
    ])
  })

  test('is shown page by page; the desk’s card to editors alone', async () => {
    const cited = async (who: Person, call: string): Promise<unknown> => {
      const result = await run(who, call)
      return (
        result.kind === 'answer' && [
          result.page,
          result.answer.items.flatMap(itemCitations).map((one) => one.sentence.n),
        ]
      )
    }
    expect(await use(READER, 'page:post:a1:2')).toBe('refused: notForYou')
    await use(EDITOR, 'approve:1:1')
    expect(await cited(READER, 'page:post:a1:2')).toEqual([2, [1, 2]])
    expect(await use(READER, 'page:post:a1:2', { channel: '999' })).toBe('refused: notForYou')
    expect(await cited(EDITOR, 'page:card:a1:1')).toEqual([1, [1, 2, 3]])
    expect(await use(READER, 'page:card:a1:1')).toBe('refused: notForYou')
  })
})

test('the change of a public answer is sent again for an editor, once at a time', async () => {
  await desk.storage.changeSetting({ server: SERVER, channel: CHANNEL }, 'mode', 'private', EDITOR.id)
  await desk.publish('a1', [2])
  expect(await use(READER, 'resend:a1')).toBe('refused: notForYou')
  expect(await use(EDITOR, 'resend:a1', { server: '999' })).toBe('refused: expired')
  for (const _ of [1, 2]) expect(await use(EDITOR, 'resend:a1')).toEqual(['didResend', { number: 1 }])
  expect((await desk.sendAll()).filter((line) => line.startsWith('edit'))).toEqual(['edit m-a1'])
  await desk.storage.recordAnswer(answerFrom(ferry, [2], { id: 'a2', way: 'share' }))
  expect(await use(EDITOR, 'resend:a2')).toBe('refused: expired')
})
