import { expect, test } from 'vitest'
import { en } from '../languages/en/index.ts'
import { formatText } from './phrase.ts'
import { sampleStory } from '../search/story.fixture.ts'
import { speakerMenu, storyCard } from '../answers/story-card.ts'

const NAMES = ['Ana', 'Luis', 'Pau', 'Marta', 'Jordi', 'Nuria'].flatMap((first) =>
  ['Roca', 'Prat', 'Soler', 'Vidal', 'Ferrer'].map((last) => `${first} ${last}`),
)
const crowd = sampleStory(
  'crowd',
  'en',
  NAMES.map((name, i) => `“It rained on day ${i},” ${name} said.`),
)

test('a menu of speakers holds as many as Discord takes, and says how many it leaves out', () => {
  const { controls = [], notes } = speakerMenu(crowd)
  const [menu] = controls.flat()
  expect(menu).toMatchObject({ kind: 'menu', single: true })
  const options = menu?.kind === 'menu' ? menu.options : []
  expect(options).toHaveLength(25)
  expect(notes.map((note) => formatText(note, en))).toEqual([
    `${NAMES.length - 24} more speakers have no room here: /who-said takes any name.`,
  ])
})

test('a card is called by the title in the reader’s language where the story has one, and keeps its own', () => {
  const translation = sampleStory('rain', 'ar', ['أمطرت.'], { title: 'مطر' })
  const story = { ...sampleStory('rain', 'en', ['It rained.'], { title: 'Rain' }), translations: [translation] }
  const titles = (reader: string): string[] => {
    const { head, items } = storyCard(story, reader)
    const above = items[0]?.kind === 'noted' ? items[0].above : []
    return [...head, ...above.slice(0, 1)].map((line) => formatText(line, en))
  }
  expect(titles('ar')).toEqual(['مطر', 'unofficial translation', 'Rain'])
  expect(titles('en')).toEqual(['Rain', '1 sentence'])
})

test('a card of a story without claims says that none were found', () => {
  const [item] = storyCard(sampleStory('rain', 'en', ['It rained.']), 'en').items
  const lines = item?.kind === 'noted' ? item.above.map((line) => formatText(line, en)) : []
  expect(lines).toEqual([
    '1 sentence',
    'No reported words were found in the story.',
    'No figures of casualties were found in the story.',
    'No date that can be placed was found in the story.',
  ])
})
