import { describe, expect, test } from 'vitest'
import { sampleStory } from '../search/story.fixture.ts'
import { createIndex } from '../search/search.ts'
import { findAnswer } from './find-answer.ts'

const story = sampleStory('flood', 'en', [
  'Floods swept through three villages in northern Albania on Tuesday.',
  'At least 14 people were killed and 30 others were injured, the interior ministry said.',
  'The mayor of Lezha, Arben Hoxha, said that the dam had held.',
  'Italy sent two helicopters because roads were under water.',
  'A bridge built in 1962 collapsed.',
])
const index = createIndex([story], { dictionaries: '' })
const ask = (question: string) => findAnswer(question, index, { story, top: 3 })

describe('answered: the sentence and the answer span in it', () => {
  test.each([
    ['How many people were killed in the floods?', 2, 'At least 14 people'],
    ['How many were injured?', 2, '30 others'],
    ['What did the mayor say about the dam?', 3, 'the dam had held'],
    ['When was the bridge built?', 5, '1962'],
    ['كم شخصا قتل في الفيضانات؟', 2, 'At least 14 people'],
    ['ماذا قال رئيس البلدية عن السد؟', 3, 'the dam had held'],
  ])('%s by sentence %i', (question, n, words) => {
    const { status, answerCount, passages } = ask(question)
    expect([status, answerCount, passages[0]?.sentence.n]).toEqual(['answered', 1, n])
    expect(passages[0]?.answer?.excerpt.text).toContain(words)
  })

  test('an answer span that is a claim comes with the claim', () => {
    const [passage] = ask('How many people were killed in the floods?').passages
    expect(passage?.answer?.claim).toMatchObject({
      kind: 'count',
      claim: { outcome: 'killed', min: 14, max: null, bound: 'at-least' },
    })
  })
})

describe('declined: only with a reason', () => {
  test.each([
    ['What did President Begaj say about the floods?', { missing: 'name', word: 'Begaj' }],
    ['How many people were arrested?', { missing: 'outcome', outcome: 'detained' }],
    ['How much money will the villages receive?', { missing: 'kind', kind: 'how-much' }],
    ['How old is the mayor?', { missing: 'kind', kind: 'how-old' }],
    ['كم شخصا اعتقل في الفيضانات؟', { missing: 'outcome', outcome: 'detained' }],
  ])('%s: %j', (question, ground) => {
    const { status, declineReason, answerCount, passages } = ask(question)
    expect([status, declineReason, answerCount]).toEqual(['declined', ground, 0])
    expect(passages.length).toBeGreaterThan(0)
  })
})

describe('unsure: neither answered nor declined', () => {
  test.each([
    ['Has the mayor resigned?', 'the story names the person but says nothing of such an action'],
    ['Will the bridge be rebuilt?', 'the story names the thing but does not tell what may come of it'],
  ])('%s: %s', (question) => {
    const { status, answerCount, passages } = ask(question)
    expect(status).not.toBe('answered')
    expect(answerCount).toBe(0)
    expect(passages.length).toBeGreaterThan(0)
  })

  test('a question to all stories is answered only where the story of the answer alone answers it as well', () => {
    const other = sampleStory('fair', 'en', ['The fair opened.', 'A mayor opened the book fair.'])
    const both = createIndex([story, other], { dictionaries: '' })
    const { status, passages } = findAnswer('How many people were killed in the floods?', both, { top: 3 })
    expect([status, passages[0]?.story.id]).toEqual(['answered', 'flood'])
    const quaxley = findAnswer('How many people did Quaxley kill in the floods?', both, { top: 3 })
    expect([quaxley.status, quaxley.answerCount]).toEqual(['unsure', 0])
  })

  test('a question to all stories is never declined', () => {
    expect(findAnswer('What did President Begaj say?', index, { top: 3 }).status).not.toBe('declined')
  })

  test('a question without words', () => {
    const empty = sampleStory('empty', 'en', ['Nothing.'])
    const { status, passages } = findAnswer('؟؟', createIndex([empty], { dictionaries: '' }), { story: empty, top: 3 })
    expect([status, passages]).toEqual(['unsure', []])
  })
})

test('an answer found in a translation is cited in the original', () => {
  const original = sampleStory('mine', 'ar', ['انهار منجم في الجبل.', 'وبلغ عمق الحفرة ثمانين مترا.'])
  const english = sampleStory('mine', 'en', ['A mine collapsed on the mountain.', 'The shaft was eighty metres deep.'])
  const translated = { ...original, translations: [english] }
  const { passages } = findAnswer('How deep was the shaft?', createIndex([translated], { dictionaries: '' }), {
    story: translated,
    top: 2,
  })
  expect(passages[0]).toMatchObject({
    edition: translated,
    sentence: { n: 2, excerpt: { text: 'وبلغ عمق الحفرة ثمانين مترا.' } },
  })
  expect(passages[0]?.answer?.excerpt.text).toBe('ثمانين مترا')
})

test('a question without a story searches all of them', () => {
  const other = sampleStory('fair', 'en', ['The book fair opened in Tunis.', 'Ninety publishers came.'])
  const { passages } = findAnswer('Which fair opened in Tunis?', createIndex([story, other], { dictionaries: '' }), {
    top: 1,
  })
  expect(passages[0]?.story.id).toBe('fair')
})
