import { expect, test } from 'vitest'
import { createIndex } from '../../search/search.ts'
import { readStoryFile } from '../../story/file.ts'
import type { Story } from '../../story/story.ts'
import { checkAllStories, findElsewhere, type SearchableStories } from './all-stories.ts'

function story(id: string, body: string): Story {
  const head = `---\ntitle: ${id}\nlanguage: en\npublished: 2024-01-02\n---\n\n`
  const read = readStoryFile(`${id}.en.md`, new TextEncoder().encode(head + body))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return { id, ...read.value.edition, translations: [] }
}
const library = (...stories: Story[]): SearchableStories => ({
  stories: new Map(stories.map((one) => [one.id, one])),
  index: createIndex(stories, { dictionaries: '' }),
})
const port = story('port', 'Mayor Anna Meyer said the port “will stay open until the last ship has left”.')
const dam = story(
  'dam',
  'The dam killed nine people, police said. “I heard the water before I saw it”, said Grace Wambui.',
)
const places = (text: string, of: SearchableStories): [string, string][] =>
  checkAllStories(text, of).spans.map((one) => [one.story.id, one.checked.label])

test('each quotation is compared with the story that has it', () => {
  const pasted = 'Meyer: “will stay open until the last ship has left”. Wambui: “I heard the water before I saw it”.'
  expect(places(pasted, library(port, dam))).toEqual([
    ['port', 'verbatim'],
    ['dam', 'verbatim'],
  ])
})

test('a figure is not compared with an unrelated story', () => {
  expect(places('Four people were killed in Berlin.', library(port, dam))).not.toContainEqual(['dam', 'differs'])
})

test('of many stories the index finds the one that has the words', () => {
  const others = Array.from({ length: 20 }, (_, i) =>
    story(`other-${i}`, `Farmer number ${i} sold his potatoes early.`),
  )
  expect(places('Meyer: “will stay open until the last ship has left”', library(...others, port))).toEqual([
    ['port', 'verbatim'],
  ])
})

test('words that are not in a story are found in the one that has them, and in no other', () => {
  const held = { at: 0, label: 'absent', passage: null } as const
  const found = findElsewhere({ ...held, text: '“I heard the water before I saw it”' }, port, library(port, dam))
  expect(found?.story.id).toBe('dam')
  const none = findElsewhere({ ...held, text: '“I heard the fire before I smelt it”' }, port, library(port, dam))
  expect(none).toBeUndefined()
})
