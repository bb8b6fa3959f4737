import { beforeEach, expect, test } from 'vitest'
import { itemCitations } from '../answers/answer.ts'
import { UserError } from '../command/user-error.ts'
import type { AppContext } from '../command/context.ts'
import { sampleRecord } from '../desk/answer-record.fixture.ts'
import type { AnswerRecord } from '../desk/answer-record.ts'
import { sampleEdition } from '../desk/edition.fixture.ts'
import { en } from '../languages/en/index.ts'
import { answerFrom, SERVER } from '../record/scene.fixture.ts'
import { FERRY, ferry } from '../record/test-storage.fixture.ts'
import { appOf, ferryStory, useNewsroom } from './newsroom.fixture.ts'
import { loadVersions, rerunCommand } from './rerun.ts'

const desk = useNewsroom()
const changed = FERRY.replace('27', '29')
let record: AnswerRecord

beforeEach(async () => {
  await desk.storage.recordAnswer(answerFrom(ferry, [2], { id: 'a1', command: 'show', input: { sentences: '2' } }))
  const found = await desk.storage.findAnswerByNumber(SERVER, 1)
  if (!found) throw new Error('no record')
  record = found
})

const texts = async (app: AppContext, of = record): Promise<unknown> =>
  (await rerunCommand(of, await loadVersions(of, desk.storage), app, en))?.items
    .flatMap(itemCitations)
    .map(({ story, sentence }) => [sentence.excerpt.text.trim(), story.translations.length])

test('a command runs on the version that it was run on, whatever the story says today', async () => {
  const twin = { ...ferryStory(), translations: [sampleEdition('نعم. لا. نعم.', {}, 'ar')] }
  expect(await texts(appOf(twin))).toEqual([['About 27 people were hurt.', 1]])
  expect(await texts(appOf(ferryStory(changed)))).toEqual([['About 27 people were hurt.', 0]])
  expect(await texts(appOf({ ...ferryStory(), id: 'other' }))).toEqual([['About 27 people were hurt.', 0]])
})

test('nothing runs once the call was erased, the command is gone or refuses its input', async () => {
  const app = appOf(ferryStory())
  expect(await texts(app, { ...record, input: null })).toBeUndefined()
  expect(await texts(app, { ...record, command: 'other' })).toBeUndefined()
  expect(await texts(app, { ...record, input: { sentences: 5 } })).toBeUndefined()
  const command = app.commandOf('show')
  const prepare = (): never => {
    throw new UserError('noSuchStory')
  }
  expect(await texts({ ...app, commandOf: () => command && { ...command, prepare } })).toBeUndefined()
})

test('a bug of a command is not taken for its silence', () =>
  expect(texts(appOf(ferryStory()), { ...record, input: { sentences: '99' } })).rejects.toThrow('no sentence 99'))

test('a version that was never kept is a bug, and so are words of it', async () => {
  const versions = await loadVersions(sampleRecord({ citations: [] }), desk.storage)
  expect(() => versions('h')).toThrow('the version h of ferry was never kept')
  expect((await loadVersions(record, desk.storage))(ferry.hash).body).toBe(FERRY)
})
