import { expect, test } from 'vitest'
import { sampleEdition } from '../desk/edition.fixture.ts'
import { en } from '../languages/en/index.ts'
import { createIndex } from '../search/search.ts'
import type { Story } from '../story/story.ts'
import type { AppContext } from './context.ts'
import { narrowApp } from './narrow-app.ts'
import { withPublicStories } from './public-stories.ts'

const story = (id: string, body: string, about: Partial<Story['about']>): Story => {
  const edition = sampleEdition(body)
  return { id, ...edition, about: { ...edition.about, ...about }, translations: [] }
}
const all = [
  story('ferry', 'The ferry left at noon.', { public: 'true' }),
  story('barge', 'The barge sank.', {}),
  story('canoe', 'The canoe was lost.', { public: 'false' }),
  story('yacht', 'The yacht burned.', { public: 'true', servers: ['900'] }),
  story('raft', 'The raft was found.', { public: 'true', status: 'embargoed' }),
]
const app: AppContext = {
  stories: new Map(all.map((one) => [one.id, one])),
  index: createIndex(all),
  language: en,
  commandOf: () => undefined,
}

test('stories are public that say so, are open, and belong to no server', () => {
  const narrowed = withPublicStories(narrowApp(app, { server: '900' }))
  expect([...narrowed.stories.keys()]).toEqual(['ferry'])
  const found = (question: string): string[] =>
    narrowed.index.search(question, { top: 9 }).flatMap(({ hits }) => hits.map((hit) => hit.story.id))
  expect(found('ferry')).toEqual(['ferry'])
  for (const word of ['barge', 'canoe', 'yacht', 'raft']) expect(found(word)).toEqual([])
  expect(withPublicStories(narrowApp(app, { server: '900' }))).toBe(narrowed)
})
