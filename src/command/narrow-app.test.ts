import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findAnswer } from '../answers/find-answer.ts'
import { en } from '../languages/en/index.ts'
import { openStoryStore, type StoryStore } from '../stories/store.ts'
import { type AppContext, resolveContext } from './context.ts'
import { narrowApp, type Place, TERMINAL } from './narrow-app.ts'
import { completeStory } from './story-option.ts'

const [HOME, AWAY] = ['900', '901']
const NOON = new Date('2024-01-02T12:00:00Z')

const FILES: Readonly<Record<string, readonly [more: string, body: string]>> = {
  open: ['', 'Voters chose a mayor in Gabes.'],
  ours: [`servers: ["${HOME}"]`, 'The quartermaster Zubeida Karroubi hid the barrels. The barrels leaked.'],
  shared: [`servers: ["${HOME}", "${AWAY}"]`, 'The lighthouse at Kelibia was repainted.'],
  later: ['status: embargoed\nembargoed-until: 2024-01-02T12:00:00Z', 'The submarine Argonaut surfaced.'],
  never: ['status: embargoed', 'The viaduct cracked.'],
  held: ['status: withheld', 'The viaduct fell.'],
}

let folder = ''
let now = NOON
const stores: StoryStore[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-'))
  for (const [id, [more, body]] of Object.entries(FILES))
    await writeFile(
      join(folder, `${id}.en.md`),
      `---\ntitle: A story\nlanguage: en\npublished: 2024-01-01\n${more && `${more}\n`}---\n${body}\n`,
    )
})
afterAll(async () => {
  for (const store of stores) store.close()
  await rm(folder, { recursive: true, force: true })
})

describe.each([
  ['in memory', 1_000_000],
  ['in an archive', 0],
])('of stories %s', (_, archiveMinBytes) => {
  let app: AppContext
  beforeAll(async () => {
    const dataDir = (): string => join(folder, `data-${archiveMinBytes}`)
    const store = openStoryStore(folder, { dataDir, dictionaries: '', archiveMinBytes })
    stores.push(store)
    const { stories, index } = await store.load()
    app = { stories, index, language: en, commandOf: () => undefined, now: () => now }
  })

  const idsIn = (place: Place, at = NOON): string => {
    now = at
    return [...narrowApp(app, place).stories.keys()].toSorted().join(' ')
  }

  test('each place sees its own and those of all, once they are open', () => {
    expect(idsIn({ server: HOME })).toBe('later open ours shared')
    expect(idsIn({ server: AWAY })).toBe('later open shared')
    expect(idsIn({ server: '902' })).toBe('later open')
    expect(idsIn({ server: null })).toBe('later open')
    expect(idsIn(TERMINAL)).toBe('later open ours shared')
  })

  test('an embargo ends at its moment, without anything being read again', () => {
    expect(idsIn({ server: HOME }, new Date(NOON.getTime() - 1))).toBe('open ours shared')
    expect(idsIn({ server: HOME }, NOON)).toBe('later open ours shared')
    now = NOON
    expect(idsIn({ server: null }, new Date(0))).toBe('open')
    const { now: _, ...withoutClock } = app
    expect([...narrowApp(withoutClock, TERMINAL).stories.keys()]).not.toContain('later')
  })

  const found = (question: string, place: Place, at = NOON): unknown => {
    now = at
    const { passages } = findAnswer(question, narrowApp(app, place).index, { top: 9 })
    return [...new Set(passages.map(({ story }) => story.id))]
  }

  test('a search of all stories finds nothing of others', () => {
    expect(found('Where are the barrels of Zubeida Karroubi?', { server: HOME })).toContain('ours')
    for (const server of [AWAY, '902', null]) {
      expect(found('Where are the barrels of Zubeida Karroubi?', { server })).not.toContain('ours')
      expect(found('What of the viaduct?', { server })).toEqual([])
    }
    expect(found('Who painted the lighthouse?', { server: AWAY })).toContain('shared')
    expect(found('Who painted the lighthouse?', { server: null })).not.toContain('shared')
    expect(found('Where is the submarine Argonaut?', { server: null })).toEqual(['later'])
    expect(found('Where is the submarine Argonaut?', { server: null }, new Date(0))).toEqual([])
  })

  test('not even that a word is known in them', () => {
    const strengths = (server: string) =>
      narrowApp(app, { server })
        .index.search('Karroubi', { top: 9 })
        .flatMap(({ terms }) => terms.map((one) => one.bestStrength))
    now = NOON
    expect(Math.max(...strengths(HOME))).toBe(1)
    expect(strengths(AWAY)).toEqual([])
  })

  test('no name or id of them is completed, and none can be asked about', () => {
    now = NOON
    const away = resolveContext({}, narrowApp(app, { server: AWAY }))
    expect(
      completeStory('', away)
        .map(({ value }) => value)
        .toSorted(),
    ).toEqual(['later', 'open', 'shared'])
    expect(away.story).toBeNull()
    for (const story of ['ours', 'held', 'never'])
      try {
        resolveContext({ story }, narrowApp(app, { server: AWAY }))
        expect.unreachable()
      } catch (error) {
        expect(error).toMatchObject({ key: 'noSuchStory', fillings: { id: story } })
        expect(JSON.stringify(error)).not.toMatch(/"ids":"[^"]*(ours|held|never)/)
      }
  })

  test('what is narrowed once is not made again, nor widened', () => {
    now = NOON
    const away = narrowApp(app, { server: '902' })
    expect(narrowApp(app, { server: null })).toBe(away)
    expect(narrowApp(away, { server: HOME })).toBe(away)
    expect(narrowApp(away, TERMINAL)).toBe(away)
  })
})
