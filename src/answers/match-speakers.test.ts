import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadCorpus } from '../story/corpus.ts'
import { readStoryFile } from '../story/file.ts'
import type { Story } from '../story/story.ts'
import { matchSpeakers } from './match-speakers.ts'
import { answerAbout } from './about.ts'
import { answerWhoSaid } from './who-said.ts'

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
  expect(matchSpeakers(typed, karabakh)).toEqual({ matches: [speaker], suggestions: [] })
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
])('%s matches no speaker, and suggests none', (typed) => {
  expect(matchSpeakers(typed, karabakh)).toEqual({ matches: [], suggestions: [] })
})

test('a name of two speakers is ambiguous; the whole name of one is not', () => {
  expect(matchSpeakers('وزارة الخارجية', karabakh)).toEqual({
    matches: [],
    suggestions: ['وزارة الخارجية الأمريكية', 'وزارة الخارجية الروسية'],
    isAmbiguous: true,
  })
  expect(matchSpeakers('وزارة الخارجية الروسية', karabakh).matches).toEqual(['وزارة الخارجية الروسية'])
})

test('a speaker with two names in the story matches under both', () => {
  const story = storyOf('Mayor Nadia Brown said it was late. Dr Brown said it rained. Peter Brownlow said it did not.')
  expect(matchSpeakers('Nadia Brown', story).matches).toEqual(matchSpeakers('Brown', story).matches)
  expect(matchSpeakers('Brown', story).matches.join()).not.toContain('Brownlow')
})

test('a person who is named but not quoted is reported as such; a person who is not named is not', () => {
  const putin = answerWhoSaid(karabakh, { speaker: 'Putin', reader: 'en' })
  expect(putin).toMatchObject({
    status: 'declined',
    reason: { key: 'namedNotQuoted', values: { name: 'Putin', n: 1 } },
    suggestions: [{ command: 'mentions', input: { name: 'Putin' } }],
  })
  const shown = answerAbout(karabakh, 'Putin', 'en').items.map(
    (item) => item.kind === 'passage' && item.cite.sentence.n,
  )
  expect(shown).toEqual([15])
  expect(answerWhoSaid(karabakh, { speaker: 'Macron', reader: 'en' })).toMatchObject({
    reason: { key: 'nobodyQuoted' },
    notes: [],
    suggestions: [],
  })
  expect(answerAbout(karabakh, 'Macron', 'en')).toMatchObject({ status: 'declined', items: [] })
})
