import { expect, test } from 'vitest'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { edition } from '../story/story.ts'
import { blockOf } from './lines.ts'
import { textOf } from './phrase.ts'
import { whoSaid } from '../answers/who-said.ts'

const BODY = [
  'Harbour master Vera Dunmore met reporters on Monday.',
  '"The pier is lost," she said. "We saw it go at noon. Nobody was on it."',
  'Dunmore said that work would begin in May.',
].join('\n\n')
const about = { title: 'A pier', published: '2024-03-14', sources: [], status: 'usable' as const, language: 'en' }
const story = { id: 'pier', ...edition(BODY, about, en), translations: [] }

function blocks(reader = en) {
  return whoSaid(story, { reader: reader.code }).items.map((item) => blockOf(item, reader))
}

test('a quotation that goes on is shown to its end, its words set off in every sentence', () => {
  const [first, second] = blocks()
  expect([first?.cite, ...(first?.goesOn ?? [])].map((cite) => cite?.sentence.excerpt.text)).toEqual([
    '"The pier is lost," she said.',
    '"We saw it go at noon. Nobody was on it."',
  ])
  const [rest] = first?.goesOn ?? []
  expect(rest?.bold.some((words) => rest.sentence.excerpt.end <= words.end)).toBe(true)
  expect(textOf(first?.under[0] ?? [])).toContain('goes on to sentence 3')
  expect(second?.goesOn).toEqual([])
})

test('a speaker who is only meant is shown with the sentence that names them', () => {
  const under = (reader = en): string[] => blocks(reader).map((block) => block.under.map(textOf).join())
  expect(under()).toEqual(['sentence 2 · goes on to sentence 3 · named in sentence 1', 'sentence 4'])
  expect(under(ar)[0]).toContain('ورد الاسم في الجملة 1')
})
