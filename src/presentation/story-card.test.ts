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

test('a card of a story without claims says that none were found', () => {
  const [item] = storyCard(sampleStory('rain', 'en', ['It rained.'])).items
  const lines = item?.kind === 'noted' ? item.above.map((line) => formatText(line, en)) : []
  expect(lines).toEqual([
    '1 sentence',
    'No reported words were found in the story.',
    'No figures of casualties were found in the story.',
    'No date that can be placed was found in the story.',
  ])
})
