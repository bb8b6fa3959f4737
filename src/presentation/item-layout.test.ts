import { expect, test } from 'vitest'
import { citeSentence } from '../answers/answer.ts'
import { claimsOf } from '../claims/read.ts'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { createEdition } from '../story/story.ts'
import { layOutItem } from './item-layout.ts'
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

test('a quotation that goes on is shown to its end, its words set off in every sentence', () => {
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

test('a speaker who is only meant is shown with the sentence that names them', () => {
  const under = (reader = en): string[] => blocks(reader).map((block) => block.below.map(lineText).join())
  expect(under()).toEqual(['sentence 2 · goes on to sentence 3 · named in sentence 1', 'sentence 4'])
  expect(under(ar)[0]).toContain('ورد الاسم في الجملة 1')
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
