import { describe, expect, test } from 'vitest'
import { DEFAULTS } from '../desk/settings.ts'
import { ar } from '../languages/ar/index.ts'
import { en } from '../languages/en/index.ts'
import { createIndex } from '../search/search.ts'
import { sampleStory } from '../search/story.fixture.ts'
import type { Story } from '../story/story.ts'
import { type AppContext, resolveContext } from './context.ts'
import type { Newsroom } from './newsroom.ts'

const [ferry, fire] = [sampleStory('ferry', 'en', ['The ferry sank.']), sampleStory('fire', 'en', ['It burnt.'])]
const draft = sampleStory('draft', 'en', ['Nobody knows.'], { status: 'withheld' })

const app = (stories: readonly Story[], more: Partial<AppContext> = {}): AppContext => ({
  stories: new Map(stories.map((one) => [one.id, one])),
  index: createIndex([]),
  commandOf: () => undefined,
  language: en,
  ...more,
})
const newsroom = (settings: Partial<Newsroom['settings']>): Newsroom => ({
  settings: { ...DEFAULTS, ...settings },
  storage: Object.create(null),
  person: { id: '1', roles: [], canManageServer: false },
  server: '1',
  channel: '2',
  parent: null,
})

describe('the story that is asked about', () => {
  const two = app([ferry, fire])

  test.each([
    ['is the chosen one', two, { story: 'fire' }, null, 'fire'],
    ['is the chosen one, whatever the channel is about', two, { story: 'fire' }, newsroom({ story: 'ferry' }), 'fire'],
    ['is the channel’s', two, {}, newsroom({ story: 'ferry' }), 'ferry'],
    ['is the only one', app([ferry]), {}, null, 'ferry'],
    ['is the only one that may be shown', app([draft, ferry]), {}, null, 'ferry'],
    ['is open where there are several', two, {}, null, null],
    ['is open where there is none', app([]), {}, null, null],
    ['is open where the channel’s is gone', two, {}, newsroom({ story: 'gone' }), null],
    ['is the only one where the channel’s is gone', app([fire]), {}, newsroom({ story: 'gone' }), 'fire'],
  ])('%s', (_, of, raw, where, id) => expect(resolveContext(raw, of, where).story?.id ?? null).toBe(id))

  test.each([
    ['that is not there', { story: 'gone' }, 'gone'],
    ['that may not be shown', { story: 'draft' }, 'draft'],
  ])('%s is refused with those that are', (_, raw, id) => {
    expect(() => resolveContext(raw, app([draft, ferry, fire]))).toThrow(
      expect.objectContaining({ key: 'noSuchStory', fillings: { id, ids: 'ferry, fire' } }),
    )
  })

  test('is refused with no more than five others, and with a dash where there is none', () => {
    const many = Array.from({ length: 7 }, (_, i) => sampleStory(`s${i}`, 'en', ['It burnt.']))
    for (const [stories, ids] of [
      [many, 's0, s1, s2, s3, s4'],
      [[], '–'],
    ] as const)
      expect(() => resolveContext({ story: 'gone' }, app(stories))).toThrow(
        expect.objectContaining({ fillings: { id: 'gone', ids } }),
      )
  })
})

test.each(['embargoed', 'withheld', 'withdrawn'])(
  'a story that is %s is not among those that a command sees',
  (status) => {
    const hidden = sampleStory('hidden', 'en', ['Nobody knows.'], { status })
    expect([...resolveContext({}, app([hidden, ferry])).stories.keys()]).toEqual(['ferry'])
  },
)

test('stories that were read anew are seen at once', () => {
  expect(resolveContext({}, app([draft])).stories.size).toBe(0)
  expect(resolveContext({}, app([{ ...draft, about: ferry.about }])).stories.size).toBe(1)
})

describe('the language of the answer', () => {
  const arabicQuestion = { question: 'كم عدد القتلى؟' }

  test.each([
    ['is the chosen one', { language: 'en', ...arabicQuestion }, newsroom({ language: 'ar' }), 'en'],
    ['is the server’s, whatever the question is in', arabicQuestion, newsroom({ language: 'en' }), 'en'],
    ['is that of the question', arabicQuestion, newsroom({}), 'ar'],
    ['is that of the question where there is no server', { question: 'How many were killed?' }, null, 'en'],
    ['is the bot’s where nothing decides it', {}, null, 'ar'],
    ['is the bot’s where the question has no letters', { question: '14?' }, null, 'ar'],
    ['is the bot’s where the chosen one is not known', { language: 'xx' }, null, 'ar'],
  ])('%s', (_, raw, where, code) => {
    expect(resolveContext(raw, app([ferry], { language: ar }), where).reader.code).toBe(code)
  })
})
