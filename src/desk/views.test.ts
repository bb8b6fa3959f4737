import { expect, test } from 'vitest'
import { itemCitations } from '../answers/answer.ts'
import type { Story } from '../story/story.ts'
import { sampleCitation, sampleRecord } from './answer-record.fixture.ts'
import { sampleEdition } from './edition.fixture.ts'
import { publicView, replyView } from './views.ts'
import { DEFAULTS } from './settings.ts'

const toStory = (id: string, body: string, title: string, code = 'en'): Story => ({
  id,
  ...sampleEdition(body, { title }, code),
  translations: [],
})
const ferry = toStory('ferry', 'The ferry left at noon.', 'A ferry')
const twin = toStory('ferry', 'غادرت العبّارة ظهرا.', 'عبّارة', 'ar')
const mill = toStory('mill', 'The mill made flour.', 'A mill')
const versions = (hash: string): Story => [ferry, twin, mill].find((one) => one.hash === hash) ?? ferry
const wholeOf = ({ hash, body }: Story) => ({ hash, start: 0, end: body.length, sentence: 1 })
const cite = ({ id: story, ...edition }: Story, more = {}) =>
  sampleCitation({ story, cited: wholeOf({ id: story, ...edition }), ...more })

test('of an excerpt that was withdrawn its translation is not told either', () => {
  const translation = { ...cite(twin, { standing: 'corrected' as const }), beside: 1 }
  const record = { citations: [cite(ferry, { standing: 'withdrawn' })], translations: [translation] }
  const wordsOf = (given: Parameters<typeof sampleRecord>[0]) =>
    replyView(sampleRecord({ version: ferry.hash, ...given }), versions)
      .items.flatMap(itemCitations)
      .map(({ sentence }) => sentence.excerpt.text)
  expect(wordsOf(record)).toEqual([])
  expect(wordsOf({ ...record, citations: [cite(ferry)] })).toEqual([twin.body, twin.body])
})

test('an answer from two stories names the story of each excerpt, and none above them all', () => {
  const both = [cite(ferry), cite(mill, { position: 2 })]
  const viewOf = (citations: typeof both) =>
    publicView(sampleRecord({ version: ferry.hash, citations }), null, versions, DEFAULTS)
  const titles = ({ items }: ReturnType<typeof viewOf>) =>
    items.map((item) => (item.kind === 'noted' ? item.below.map(({ values }) => values?.text) : []))
  expect(viewOf(both).story).toBeNull()
  expect(titles(viewOf(both))).toEqual([
    [undefined, 'A ferry'],
    [undefined, 'A mill'],
  ])
  expect(viewOf([cite(ferry)]).story?.id).toBe('ferry')
  expect(titles(viewOf([cite(ferry)]))).toEqual([[undefined]])
})
