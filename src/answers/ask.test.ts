import { expect, test } from 'vitest'
import { sampleStory } from '../search/sample.ts'
import { indexOf } from '../search/search.ts'
import { find } from './ask.ts'

const story = sampleStory('flood', 'en', [
  'Floods swept through three villages in northern Albania on Tuesday.',
  'At least 14 people were killed and 30 others were injured, the interior ministry said.',
  'The mayor of Lezha, Arben Hoxha, said that the dam had held.',
  'Italy sent two helicopters because roads were under water.',
  'A bridge built in 1962 collapsed.',
])
const index = indexOf([story], { dictionaries: '' })
const ask = (question: string) => find(question, index, { story, top: 3 })

test.each([
  ['How many people were killed in the floods?', 2],
  ['How many were injured?', 2],
  ['What did the mayor say about the dam?', 3],
  ['Why did Italy send helicopters?', 4],
  ['When was the bridge built?', 5],
  ['كم شخصا قتل في الفيضانات؟', 2],
  ['ماذا قال رئيس البلدية عن السد؟', 3],
])('%s is answered by sentence %i', (question, n) => {
  const { status, hits } = ask(question)
  expect([status, hits[0]?.sentence.n]).toEqual(['answered', n])
})

test.each([
  ['What did President Begaj say about the floods?', 'somebody whose name the story lacks'],
  ['How many people were arrested?', 'an outcome that it tells of nobody'],
  ['How much money will the villages receive?', 'a sum that it does not give'],
  ['كم شخصا اعتقل في الفيضانات؟', 'an outcome that it tells of nobody, in Arabic'],
])('%s is declined: %s', (question) => {
  const { status, reason, hits } = ask(question)
  expect(status).toBe('declined')
  expect(reason).not.toBeNull()
  expect(hits.length).toBeGreaterThan(0)
})

test('a question about something else is told to be that', () => {
  expect(ask('Which orchestra plays Beethoven tonight?')).toMatchObject({ status: 'declined', reason: 'not-about' })
})

test('what a translation answers is cited in the original', () => {
  const original = sampleStory('mine', 'ar', ['انهار منجم في الجبل.', 'وبلغ عمق الحفرة ثمانين مترا.'])
  const english = sampleStory('mine', 'en', ['A mine collapsed on the mountain.', 'The shaft was eighty metres deep.'])
  const translated = { ...original, translations: [english] }
  const { status, hits } = find('How deep was the shaft?', indexOf([translated], { dictionaries: '' }), {
    story: translated,
    top: 2,
  })
  expect(status).toBe('answered')
  expect(hits[0]).toMatchObject({
    edition: translated,
    sentence: { n: 2, excerpt: { text: 'وبلغ عمق الحفرة ثمانين مترا.' } },
  })
})

test('words that the story lacks are named', () => {
  expect(ask('What did President Begaj say about the floods?').lacking).toContain('Begaj')
})

test('without a story it is looked for in all of them', () => {
  const other = sampleStory('fair', 'en', ['The book fair opened in Tunis.', 'Ninety publishers came.'])
  const { hits } = find('Which fair opened in Tunis?', indexOf([story, other], { dictionaries: '' }), { top: 1 })
  expect(hits[0]?.story.id).toBe('fair')
})
