import { beforeEach, describe, expect, test } from 'vitest'
import { showSentences } from '../answers/answer-question.ts'
import { type Answer, declinedAnswer } from '../answers/answer.ts'
import { phrase } from '../answers/phrase.ts'
import { UserError } from '../command/user-error.ts'
import { ferryStory, useNewsroom } from '../delivery/newsroom.fixture.ts'
import type { Mode } from '../desk/settings.ts'
import { ASKER, CHANNEL, EDITOR, SERVER } from '../record/scene.fixture.ts'
import type { Visibility } from './invocation.ts'
import { recordAnswer } from './record-answer.ts'

const desk = useNewsroom()
const story = ferryStory()
const shown = showSentences(story, [2, 3], [phrase('storyHead')], 'en')
const unsure: Answer = { ...shown, status: 'unsure', reason: phrase('unsure') }
const declined: Answer = { ...shown, status: 'declined', reason: phrase('notSaid', { reason: phrase('noSum') }) }

const setMode = (mode: Mode): Promise<unknown> =>
  desk.storage.changeSetting({ server: SERVER, channel: CHANNEL }, 'mode', mode, EDITOR.id)
async function record(
  answer: Answer,
  visibility: Visibility,
  input: Record<string, string> = { question: 'How many?' },
  id = 'i1',
) {
  const call = { command: 'ask', input, page: 1, visibility }
  const recorded = await recordAnswer(answer, await desk.newsroomOf(ASKER), call, id)
  return recorded.controls?.flat().map(({ action }) => action.join(':'))
}
const questions = async (): Promise<unknown> =>
  (await desk.storage.listUnanswered(SERVER, 10)).map(({ question, reason, story }) => [question, reason, story])

describe('a public answer', () => {
  beforeEach(() => setMode('open'))

  test('is on record before it is shown, with every sentence that it cites', async () => {
    expect(await record(shown, 'public')).toEqual(['about:post:i1'])
    expect(await desk.storage.findAnswerById('i1')).toMatchObject({
      state: 'approved',
      way: 'open',
      asker: ASKER.id,
      version: story.hash,
      input: { question: 'How many?' },
      citations: [{ cited: { sentence: 2 } }, { cited: { sentence: 3 } }],
    })
  })

  test('that cites nothing has nothing to put on record', async () => {
    expect(await record(declinedAnswer(story, [], phrase('noQuotes')), 'public')).toBeUndefined()
    expect(await desk.storage.listAnswers(SERVER)).toEqual([])
  })

  test('is not shown where the mode has changed meanwhile', async () => {
    const newsroom = await desk.newsroomOf(ASKER)
    await setMode('reviewed')
    const call = { command: 'ask', input: {}, page: 1, visibility: 'public' } as const
    await expect(recordAnswer(shown, newsroom, call, 'i1')).rejects.toThrow(UserError)
  })
})

describe('an answer for its asker', () => {
  test.each([
    ['reviewed', ['offer:i1', 'keep:i1', 'about:mine:i1']],
    ['private', ['share:i1', 'keep:i1', 'about:mine:i1']],
    ['open', ['about:mine:i1']],
  ] as const)('in a channel that is %s has the buttons %s', async (mode, buttons) => {
    await setMode(mode)
    expect(await record(shown, 'shareable')).toEqual(buttons)
    expect(await desk.storage.findPrivateAnswer('i1')).toMatchObject({
      asker: ASKER.id,
      version: story.hash,
      citations: [2, 3].map((sentence) => ({ story: 'ferry', cited: { hash: story.hash, sentence } })),
    })
    expect(await desk.storage.listAnswers(SERVER)).toEqual([])
  })

  test('may be shared in an open channel by an editor, and by nobody else', async () => {
    await setMode('open')
    const call = { command: 'check', input: { text: 'words' }, page: 1, visibility: 'shareable' } as const
    const { controls } = await recordAnswer(shown, await desk.newsroomOf(EDITOR), call, 'i1')
    expect(controls?.flat().map(({ action }) => action.join(':'))).toEqual(['share:i1', 'keep:i1', 'about:mine:i1'])
  })

  test('that declines is nothing to offer; one that is not sure may be', async () => {
    expect(await record(declined, 'shareable')).toEqual(['about:mine:i1'])
    expect(await record(unsure, 'shareable', {}, 'i2')).toEqual(['offer:i2', 'keep:i2', 'about:mine:i2'])
  })

  test('is not kept at all where it only turns a page', async () => {
    expect(await record(shown, 'private')).toBeUndefined()
    expect(await desk.storage.findPrivateAnswer('i1')).toBeUndefined()
  })
})

describe('a question without a sure answer', () => {
  test('is noted with its ground and its story, and who asked, so that people are counted', async () => {
    await record(declined, 'shareable')
    await record(unsure, 'shareable', { question: 'Why?' }, 'i2')
    expect(await questions()).toEqual(
      expect.arrayContaining([
        ['How many?', 'notSaid', 'ferry'],
        ['Why?', 'unsure', 'ferry'],
      ]),
    )
    expect((await desk.storage.listUnanswered(SERVER, 10)).map(({ asker }) => asker)).toEqual([ASKER.id, ASKER.id])
  })

  test('is not noted again for each page, nor where it was answered or is no question', async () => {
    await record(declined, 'private')
    await record(shown, 'shareable')
    await record(declined, 'shareable', { speaker: 'Klein' }, 'i2')
    expect(await questions()).toEqual([])
  })
})
