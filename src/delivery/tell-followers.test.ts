import { expect, test } from 'vitest'
import type { AppContext } from '../command/context.ts'
import { sampleEdition } from '../desk/edition.fixture.ts'
import type { Follow } from '../follows/follow.ts'
import { ASKER, CHANNEL, EDITOR, sendDue, SERVER } from '../record/scene.fixture.ts'
import { FERRY } from '../record/test-storage.fixture.ts'
import { createIndex } from '../search/search.ts'
import type { Story } from '../story/story.ts'
import { appOf, ferryStory, useNewsroom } from './newsroom.fixture.ts'
import { tellFollowers } from './tell-followers.ts'

const desk = useNewsroom('open')
const ELSEWHERE = '800'

const port = (servers?: string[]): Story => {
  const edition = sampleEdition('“The port is open,” Ana Roca said. Marta Vila repaired the lighthouse in May.')
  return { id: 'port', ...edition, about: { ...edition.about, ...(servers && { servers }) }, translations: [] }
}

const follow = (more: Partial<Follow>): Promise<unknown> =>
  desk.storage.saveFollow({
    kind: 'speaker',
    story: null,
    words: 'Ana Roca',
    server: SERVER,
    person: ASKER.id,
    language: 'en',
    channel: CHANNEL,
    parent: null,
    inChannel: false,
    ...more,
  })

/** Whom the bot tells when the stories are these. */
async function told(...stories: Story[]): Promise<(string | null)[]> {
  for (const story of stories) await desk.storage.saveVersion(story.id, story)
  const app: AppContext = {
    ...appOf(ferryStory()),
    stories: new Map(stories.map((story) => [story.id, story])),
    index: createIndex(stories),
    now: desk.clock.now,
  }
  await tellFollowers(desk.storage, app)
  return (await sendDue(desk)).map(({ person }) => person).toSorted()
}

test('a new story is told to those who follow somebody in it, and in no server that may not see it', async () => {
  await told(ferryStory())
  await follow({})
  await follow({ person: EDITOR.id, server: ELSEWHERE })
  await follow({ person: '30', words: 'Luis Prat' })
  expect(await told(ferryStory(), port([SERVER]))).toEqual([ASKER.id])
  expect(await told(ferryStory(), port([SERVER]))).toEqual([])
})

test('a question about one story is asked again when another comes, where that may be seen', async () => {
  await told(ferryStory())
  const question = { kind: 'question', story: 'ferry', words: 'Who repaired the lighthouse?' } as const
  await follow(question)
  await follow({ ...question, person: EDITOR.id, server: ELSEWHERE })
  await follow({ ...question, person: '30', words: 'How many trains were stolen in Paris?' })
  expect(await told(ferryStory(FERRY.replace('noon', 'dawn')))).toEqual([])
  expect(await told(ferryStory(FERRY.replace('noon', 'dawn')), port([SERVER]))).toEqual([ASKER.id])
  expect(await desk.storage.listFollows(ASKER.id, SERVER)).toEqual([])
})

test('where nobody follows anything all counts as told; an embargo that ends by itself does not until then', async () => {
  const sealed = port()
  const about = { ...sealed.about, status: 'embargoed' as const, 'embargoed-until': '2026-05-04T13:00:00Z' }
  expect(await told(ferryStory(), { ...sealed, about })).toEqual([])
  await follow({})
  expect(await told(ferryStory(), { ...sealed, about })).toEqual([])
  desk.clock.advance(3 * 3600)
  expect(await told(ferryStory(), { ...sealed, about })).toEqual([ASKER.id])
})
