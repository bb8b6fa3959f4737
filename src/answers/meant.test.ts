import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadCorpus } from '../story/corpus.ts'
import { readStoryFile } from '../story/file.ts'
import type { Story } from '../story/story.ts'
import { meantBy } from './meant.ts'
import { about } from './named.ts'
import { whoSaid } from './who-said.ts'

const { stories } = await loadCorpus(join(import.meta.dirname, '../../corpus'))
const karabakh = stories.get('karabakh-2023-09-20')
if (!karabakh) throw new Error('the shipped story is not there')

function storyOf(body: string): Story {
  const head = '---\ntitle: A quarrel\nlanguage: en\npublished: 2024-01-02\n---\n\n'
  const read = readStoryFile('quarrel.en.md', new TextEncoder().encode(head + body))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return { id: 'quarrel', ...read.value.edition, translations: [] }
}

test.each([
  ['Blinken', 'وزير الخارجية الأمريكي أنتوني بلينكن'],
  ['US Secretary of State', 'وزير الخارجية الأمريكي أنتوني بلينكن'],
  // The story names them fully elsewhere than where they speak.
  ['Ilham Aliyev', 'علييف'],
  ['President Aliyev', 'علييف'],
  ['الرئيس الأذربيجاني', 'علييف'],
  ['UN Secretary-General', 'أنطونيو غوتيريش'],
  // Not the bodies whose names hold the country's.
  ['Azerbaijan', 'أذربيجان'],
  ['Armenia', 'أرمينيا'],
])('%s is %s', (typed, speaker) => {
  expect(meantBy(typed, karabakh)).toEqual({ these: [speaker], near: [] })
})

test.each([
  'Lavrov',
  'بايدن',
  'Antonio Tajani',
  'Turkish foreign minister',
  'Kremlin',
  'Iran',
  'وزارة الدفاع الروسية',
  '',
])('%s is nobody who speaks, nor near', (typed) => {
  expect(meantBy(typed, karabakh)).toEqual({ these: [], near: [] })
})

test('a name that two bear is asked after; one whole name is not', () => {
  expect(meantBy('وزارة الخارجية', karabakh)).toEqual({
    these: [],
    near: ['وزارة الخارجية الأمريكية', 'وزارة الخارجية الروسية'],
    several: true,
  })
  expect(meantBy('وزارة الخارجية الروسية', karabakh).these).toEqual(['وزارة الخارجية الروسية'])
})

test('somebody whom the story names in two ways is shown under both', () => {
  const story = storyOf('Mayor Nadia Brown said it was late. Dr Brown said it rained. Peter Brownlow said it did not.')
  expect(meantBy('Nadia Brown', story).these).toEqual(meantBy('Brown', story).these)
  expect(meantBy('Brown', story).these.join()).not.toContain('Brownlow')
})

test('whoever is named and not quoted is said to be, with the sentences; whoever is not is not', () => {
  const putin = whoSaid(karabakh, { speaker: 'Putin', reader: 'en' })
  expect(putin).toMatchObject({
    status: 'declined',
    reason: { key: 'namedNotQuoted', with: { name: 'Putin', n: 1 } },
    follow: [{ command: 'about', input: { name: 'Putin' } }],
  })
  const shown = about(karabakh, 'Putin', 'en').items.map((item) => item.kind === 'passage' && item.cite.sentence.n)
  expect(shown).toEqual([15])
  expect(whoSaid(karabakh, { speaker: 'Macron', reader: 'en' })).toMatchObject({
    reason: { key: 'nobodyQuoted' },
    notes: [],
    follow: [],
  })
  expect(about(karabakh, 'Macron', 'en')).toMatchObject({ status: 'declined', items: [] })
})
