import { expect, test } from 'vitest'
import { itemCitations } from '../answers/answer.ts'
import { answerWhoSaid } from '../answers/who-said.ts'
import { sampleCitation, sampleRecord } from '../desk/answer-record.fixture.ts'
import { DEFAULTS } from '../desk/settings.ts'
import { publicView } from '../desk/views.ts'
import { en } from '../languages/en/index.ts'
import { sampleEdition } from '../desk/edition.fixture.ts'
import { createEdition } from '../story/story.ts'
import { toCitations } from './citations.ts'

const BODY = 'Mayor Vera Dunmore was there. "The pier is lost," she said. "We saw it go. Nobody was on it."'
const about = { title: 'A pier', published: '2024-03-14', sources: [], status: 'usable' as const, language: 'en' }
const story = { id: 'pier', ...createEdition(BODY, about, en), translations: [] }
const answer = answerWhoSaid(story, { reader: 'en' })

test('every sentence that a quotation runs over goes on record, and is shown once from there', () => {
  const citations = toCitations(answer)
  expect(citations.map(({ cited }) => cited.sentence)).toEqual([2, 3])
  const record = sampleRecord({
    command: 'who-said',
    story: 'pier',
    version: story.hash,
    state: 'published',
    decider: '20',
    citations: citations.map((one, i) => sampleCitation({ ...one, position: i + 1 })),
  })
  const shown = publicView(record, answer, () => story, DEFAULTS)
  expect(shown.items.flatMap(itemCitations).map(({ sentence }) => sentence.n)).toEqual([2, 3])
})

const ARABIC = 'كانت رئيسة البلدية فيرا دنمور هناك. قالت: «فُقد الرصيف». وأضافت: «رأيناه يذهب ولم يكن عليه أحد».'
const translation = sampleEdition(ARABIC, { 'translation-of': 'en' }, 'ar')

test('translations that are shown go on record behind the excerpts, each with the one it stands beside', () => {
  const translated = answerWhoSaid({ ...story, translations: [translation] }, { reader: 'ar' })
  expect(
    toCitations(translated).map(({ language, beside, cited: { sentence } }) => [language, sentence, beside]),
  ).toEqual([
    ['en', 2, undefined],
    ['en', 3, undefined],
    ['ar', 2, 1],
    ['ar', 3, 2],
  ])
  expect(toCitations(answerWhoSaid({ ...story, translations: [translation] }, { reader: 'en' }))).toEqual(
    toCitations(answer),
  )
})
