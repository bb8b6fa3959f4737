import { expect, test } from 'vitest'
import { claimsOf } from '../claims/read.ts'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { type AnswerItem, citeSentence } from '../answers/answer.ts'
import { answerCasualties } from '../answers/casualties.ts'
import { answerQuestion } from '../answers/answer-question.ts'
import { answerTimeline } from '../answers/timeline.ts'
import { createIndex } from '../search/search.ts'
import { createEdition, type Story } from '../story/story.ts'
import { layOutItem, namesStories } from './item-layout.ts'
import { lineText } from './phrase.ts'
import { answerWhoSaid } from '../answers/who-said.ts'

const BODY = [
  'Harbour master Vera Dunmore met reporters on Monday.',
  '"The pier is lost," she said. "We saw it go at noon. Nobody was on it."',
  'Dunmore said that work would begin in May.',
].join('\n\n')
const about = { title: 'A pier', published: '2024-03-14', sources: [], status: 'usable' as const, language: 'en' }
const story = { id: 'pier', ...createEdition(BODY, about, en), translations: [] }

function blocks(reader = en) {
  return answerWhoSaid(story, { reader: reader.code }).items.map((item) => layOutItem(item, reader))
}

test('a quote that continues is shown to its end, highlighted in every sentence', () => {
  const [first, second] = blocks()
  expect([first?.cite, ...(first?.continuation ?? [])].map((cite) => cite?.sentence.excerpt.text)).toEqual([
    '"The pier is lost," she said.',
    '"We saw it go at noon. Nobody was on it."',
  ])
  const [rest] = first?.continuation ?? []
  expect(rest?.highlights.some((words) => rest.sentence.excerpt.end <= words.end)).toBe(true)
  expect(lineText(first?.below[0] ?? [])).toContain('goes on to sentence 3')
  expect(second?.continuation).toEqual([])
})

test('a speaker whom the sentence does not name is shown with the sentence that does', () => {
  const under = (reader = en): string[] => blocks(reader).map((block) => block.below.map(lineText).join())
  expect(under()).toEqual(['sentence 2 · goes on to sentence 3 · named in sentence 1', 'sentence 4'])
  expect(under(ar)[0]).toContain('ورد الاسم في الجملة 1')
})

/** The lines above and below the first item of an answer. */
function linesOf(items: readonly AnswerItem[], reader = en): { above: string[]; below: string[] } {
  const [item] = items
  if (!item) throw new Error('no item')
  const { above, below } = layOutItem(item, reader)
  return { above: above.map(lineText), below: below.map(lineText) }
}

const FIRE = createStory('fire', [
  'The fire at the mill killed nine people on Monday, the fire service said.',
  'The mill, founded in 1962, made flour.',
])
const index = createIndex([FIRE], { dictionaries: '' })
const ask = (question: string) => answerQuestion(question, index, { story: FIRE, reader: 'en' })

function createStory(id: string, sentences: readonly string[]): Story {
  return { id, ...createEdition(sentences.join('\n'), about, en), translations: [] }
}

test('counts have their claimant above, in the reader’s language', () => {
  const { items } = answerCasualties(FIRE, { reader: 'en' })
  expect(linesOf(items).above.join(' ')).toMatch(/fire service.*9/)
  expect(linesOf(items).below).toEqual(['sentence 1'])
  expect(linesOf(items, ar).below).toEqual(['الجملة 1'])
})

test('an answer from all stories says of which story each sentence is', () => {
  const answer = answerQuestion('How many people were killed in the fire?', index, { story: null, reader: 'en' })
  const placesOf = (given: typeof answer) =>
    given.items.map((item) => lineText(layOutItem(item, en, namesStories(given)).below[0] ?? []))
  expect(placesOf(answer)[0]).toBe('sentence 1 · A pier')
  expect(placesOf({ ...answer, story: FIRE })[0]).toBe('sentence 1')
})

test('an event has its date above, at its own precision', () => {
  const founded = answerTimeline(FIRE, { reader: 'en' }).items
  expect(linesOf(founded)).toEqual({ above: ['1962'], below: ['sentence 2'] })
})

test('a sure passage has its claim above, and an unsure one has none', () => {
  const { status, items } = ask('How many people were killed in the fire?')
  expect(status).toBe('answered')
  expect(linesOf(items).above.join(' ')).toContain('9')
  const [item] = items
  if (item?.kind !== 'passage') throw new Error('no passage')
  expect(linesOf([{ ...item, claim: null }]).above).toEqual([])
})

test('a passage says which words matched, and how; another form of a word needs no reason', () => {
  const [item] = ask('How many people were killed in the fire?').items
  if (item?.kind !== 'passage') throw new Error('no passage')
  const matched = [
    { queryText: 'blaze', storyText: 'fire', via: 'thesaurus' as const },
    { queryText: 'mills', storyText: 'mill', via: 'form' as const },
  ]
  expect(linesOf([{ ...item, matched }]).below[1]).toMatch(/blaze → fire \(.+\), mills → mill$/)
  expect(linesOf([{ ...item, matched: [] }]).below).toHaveLength(1)
})

test.each([
  ['asked', 'sentence 1'],
  ['any', 'sentence 1 · A pier'],
  ['elsewhere', 'sentence 1 · A pier'],
] as const)('a checked span (%s) is cited as “%s”', (where, below) => {
  const cite = citeSentence(FIRE, 1, [], 'en')
  const checked = { text: 'nine people', at: 0, label: 'verbatim' as const, passage: null }
  const lines = linesOf([{ kind: 'checked', where, checked, cite }])
  expect(lines.above.join()).toContain('“nine people”')
  expect(lines.below).toEqual([below])
  expect(linesOf([{ kind: 'checked', where, checked, cite: null }]).below).toEqual([])
})

test('a story is shown with its id, language, day and version', () => {
  const { above, below } = linesOf([{ kind: 'story', story: FIRE }])
  expect(above).toEqual(['A pier'])
  expect(below[0]).toContain('fire · English')
  expect(below.at(-1)).toContain(FIRE.hash.slice(0, 8))
})

test('a hidden excerpt stays hidden', () => {
  const cite = citeSentence(FIRE, 1, [], 'en')
  expect(layOutItem({ kind: 'noted', above: [], cite, below: [], hidden: true }, en).hidden).toBe(true)
  expect(layOutItem({ kind: 'noted', above: [], cite, below: [] }, en).hidden).toBeUndefined()
})

test('a passage shows who passed on the words that answer', () => {
  const body = 'Mayor Vera Dunmore told reporters that the town had asked for an inquiry into the flood.'
  const town = { id: 'town', ...createEdition(body, about, en), translations: [] }
  const [claim] = claimsOf(town).quotes
  const sentence = town.sentences[0]
  if (!claim || !sentence) throw new Error('nobody is quoted')
  const cite = citeSentence(town, sentence.n, [claim.content], 'en')
  const { above } = layOutItem({ kind: 'passage', cite, matched: [], claim: { kind: 'quote', claim } }, en)
  expect(above.map(lineText)).toEqual([
    'the town · asked for · not in quotation marks · passed on by: the town ‹ Mayor Vera Dunmore',
  ])
})
