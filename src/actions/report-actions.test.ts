import { beforeEach, describe, expect, test } from 'vitest'
import { UserError } from '../command/user-error.ts'
import { appOf, ferryStory, useNewsroom } from '../delivery/newsroom.fixture.ts'
import { sampleEdition } from '../desk/edition.fixture.ts'
import type { Person } from '../desk/people.ts'
import { en } from '../languages/en/index.ts'
import { answerFrom, ASKER, CHANNEL, EDITOR, SERVER, wholeSentence } from '../record/scene.fixture.ts'
import { FERRY, ferry } from '../record/test-storage.fixture.ts'
import { sampleSigner } from '../receipts/receipts.fixture.ts'
import type { Story } from '../story/story.ts'
import { pressed } from './action.fixture.ts'
import type { ActionInput, ActionResult } from './action.ts'
import { actions } from './actions.ts'

const desk = useNewsroom('open')
const READER: Person = { id: '30', roles: [], canManageServer: false }
const A_REPORT = { kind: 'figure', excerpt: '1', words: 'It was 29.' }

/** A public answer that cites the second and the third sentence, from the story as it is. */
beforeEach(async () => {
  desk.app = { ...appOf(ferryStory()), signer: sampleSigner() }
  await desk.storage.recordAnswer(answerFrom(ferry, [2, 3], { way: 'open' }))
  await desk.storage.confirmAnswerSent('answer1', 'm1')
})

type Where = { server?: string; channel?: string }

async function contextOf(who: Person, where: Where) {
  return { newsroom: await desk.newsroomOf(who, where), app: desk.app, reader: en }
}

async function run(
  who: Person,
  call: string,
  fields: ActionInput['fields'] = {},
  where: Where = {},
): Promise<ActionResult> {
  const [name, ...args] = call.split(':')
  const action = actions.find((one) => one.name === name)
  if (!action) throw new Error(`no action ${name}`)
  return action.run({ ...pressed(args), fields }, await contextOf(who, where))
}

/** What a person gets: the key of a line, the keys of an answer's lines, or of a refusal. */
async function use(...args: Parameters<typeof run>): Promise<string> {
  try {
    const result = await run(...args)
    if (result.kind === 'message') return result.phrase.key
    const lines = result.answer.items.flatMap((item) =>
      item.kind === 'noted'
        ? [...item.above, ...(item.lead ?? []), ...(item.cite ? [{ key: 'EXCERPT' }] : []), ...item.below]
        : [],
    )
    return [...lines, ...result.answer.notes].map(({ key }) => key).join(' ')
  } catch (error) {
    if (error instanceof UserError) return `refused: ${error.key}`
    throw error
  }
}

const EVERY_CALL = ['about:post:answer1', 'receipt:answer1', 'report:answer1', 'answered:answer1', 'unanswered:answer1']
const useAll = (who: Person, where: Where = {}): Promise<string[]> =>
  Promise.all(EVERY_CALL.map((call) => use(who, call, { ...A_REPORT, reason: 'beside' }, where)))
const refusedAll = (key: string): string[] => EVERY_CALL.map(() => `refused: ${key}`)

describe('an answer is looked at, reported and voted on', () => {
  test('by everybody who sees its channel', async () => {
    const [about, ...others] = await useAll(READER)
    expect(about).toBe(
      'excerptNumber wordsBefore EXCERPT wordsAfter placeOf standsNow ' +
        'excerptNumber wordsBefore EXCERPT placeOf standsNow hashOf publicAtOnce',
    )
    expect(others).toEqual(['receiptHow commandLine', 'didReport', 'didVote', 'didVote'])
  })

  test('by nobody in another server, or who forges the id of another channel’s', async () => {
    expect(await useAll(READER, { server: '999' })).toEqual(refusedAll('expired'))
    expect(await useAll(READER, { channel: '999' })).toEqual(refusedAll('notForYou'))
    expect(await use(READER, 'report:none', A_REPORT)).toBe('refused: expired')
    expect((await useAll(EDITOR, { channel: '999' })).filter((one) => one.startsWith('refused'))).toEqual([])
  })

  test('by its asker and editors alone while it is a draft', async () => {
    await desk.storage.changeSetting({ server: SERVER, channel: CHANNEL }, 'mode', 'reviewed', EDITOR.id)
    await desk.storage.recordAnswer(answerFrom(ferry, [2], { id: 'draft1' }))
    expect(await use(READER, 'about:post:draft1')).toBe('refused: notForYou')
    expect(await use(ASKER, 'about:post:draft1')).toContain('standsNow')
    expect(await use(EDITOR, 'about:post:draft1')).toContain('entryBy')
  })

  test('by its asker alone where only they saw it', async () => {
    const cited = wholeSentence(ferry, 2)
    const citations = [{ story: 'ferry', language: 'en', rule: 'found', cited }]
    await desk.storage.savePrivateAnswer({ ...answerFrom(ferry, [2]), id: 'p1', citations })
    expect(await use(READER, 'about:mine:p1')).toBe('refused: notYours')
    expect(await use(EDITOR, 'report:p1', A_REPORT)).toBe('refused: notYours')
    expect(await use(ASKER, 'about:mine:p1')).toContain('onlyYouSaw')
    expect(await use(ASKER, 'report:p1', A_REPORT)).toBe('didReport')
  })
})

async function change(story: Story): Promise<void> {
  await desk.storage.saveVersion('ferry', story)
  await desk.storage.reviewStory('ferry', 'en')
  desk.app = { ...desk.app, ...appOf(story) }
}

describe('an excerpt', () => {
  test('whose words no longer stand in the newest version is said to, and has no neighbours', async () => {
    await change(ferryStory(FERRY.replace('27', '29')))
    expect(await use(READER, 'about:post:answer1')).toContain('excerptNumber EXCERPT placeOf standsNoLonger')
  })

  test('of a story that is gone, or held back, shows nothing beside it', async () => {
    desk.app = { ...desk.app, stories: new Map() }
    expect(await use(READER, 'about:post:answer1')).toContain('excerptNumber EXCERPT placeOf noNewest')
    await change({ id: 'ferry', ...sampleEdition(FERRY, { status: 'withdrawn' }), translations: [] })
    expect(await use(READER, 'about:post:answer1')).toBe('withdrawnHere withdrawnHere publicAtOnce')
    expect(await use(READER, 'receipt:answer1')).toBe('refused: noReceipt')
    expect(await use(READER, 'report:answer1', A_REPORT)).toBe('refused: notAChoice')
  })

  test('stands alone where the channel may be shown no more of the story', async () => {
    await desk.storage.changeSetting({ server: SERVER, channel: CHANNEL }, 'excerpt-budget', 1, EDITOR.id)
    expect(await use(READER, 'about:post:answer1')).not.toContain('words')
  })
})

test.each([
  ['without a kind', { excerpt: '1', words: 'x' }],
  ['of a kind that is none', { ...A_REPORT, kind: 'constructor' }],
  ['of an excerpt that is not there', { ...A_REPORT, excerpt: '9' }],
  ['of an excerpt that is no number', { ...A_REPORT, excerpt: 'x' }],
  ['without words', { ...A_REPORT, words: '  ' }],
])('a forged report %s is not taken', async (_, fields) => {
  expect(await use(READER, 'report:answer1', fields)).toBe('refused: notAChoice')
  expect(await desk.storage.listErrorReports(SERVER)).toEqual([])
})

test.each(['accept', 'decline', 'hold', 'correct', 'withdraw', 'constructor'])(
  'a reader who forges the button %s decides nothing',
  async (transition) => {
    await use(READER, 'report:answer1', A_REPORT)
    const said = await use(READER, `decide-report:${transition}:2:1`, { words: 'mine' })
    expect(said).toBe(`refused: ${transition === 'constructor' ? 'notAChoice' : 'notForYou'}`)
    expect(await desk.storage.findErrorReportByNumber(SERVER, 2)).toMatchObject({ state: 'open', revision: 1 })
  },
)

test('an editor of another server finds nothing under the number', async () => {
  await use(READER, 'report:answer1', A_REPORT)
  expect(await use(EDITOR, 'decide-report:accept:2:1', {}, { server: '999' })).toBe('refused: noRecord')
})

describe('an editor decides a report', () => {
  const decide = async (transition: string): Promise<string> => {
    const report = await desk.storage.findErrorReportByNumber(SERVER, 2)
    return use(EDITOR, `decide-report:${transition}:2:${report?.revision}`, { words: 'It says so.' })
  }

  test.each([
    ['accept', 'didAccept'],
    ['decline', 'didDecline'],
    ['withdraw', 'didWithdrawExcerpts'],
  ])('to %s it', async (transition, said) => {
    await use(READER, 'report:answer1', A_REPORT)
    expect(await decide(transition)).toBe(said)
  })

  test('to show a newer text, once there is one', async () => {
    await use(READER, 'report:answer1', A_REPORT)
    expect(await decide('correct')).toBe('refused: storyUnchanged')
    await change(ferryStory(FERRY.replace('27', '29')))
    expect(await decide('correct')).toBe('didCorrect')
  })

  test('to hold what it is about, and to end that', async () => {
    await use(READER, 'report:answer1', A_REPORT)
    expect(await decide('hold')).toBe('didHoldExcerpts')
    expect(await decide('release')).toBe('didRelease')
  })

  test('about an answer that nobody else saw, where nothing public is to be held', async () => {
    const citations = [{ story: 'ferry', language: 'en', rule: 'found', cited: wholeSentence(ferry, 1) }]
    await desk.storage.savePrivateAnswer({ ...answerFrom(ferry, [1]), id: 'p1', citations })
    await use(ASKER, 'report:p1', { kind: 'figure', words: 'It was Sunday.' })
    expect(await decide('hold')).toBe('refused: nothingPublic')
  })
})

test('no report is taken where none are wanted, and there is no receipt without a key', async () => {
  await desk.storage.changeSetting({ server: SERVER }, 'hourly-reports', 0, EDITOR.id)
  expect(await use(READER, 'report:answer1', A_REPORT)).toBe('refused: noReports')
  desk.app = { ...desk.app, signer: undefined }
  expect(await use(READER, 'receipt:answer1')).toBe('refused: noKey')
})
